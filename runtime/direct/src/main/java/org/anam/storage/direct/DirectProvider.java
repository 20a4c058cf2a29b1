package org.anam.storage.direct;

import org.anam.storage.Storage;
import org.anam.storage.StorageProvider;

/** Brings the engine in Java. */
public final class DirectProvider implements StorageProvider {

  /** For the service loader. */
  public DirectProvider() {}

  @Override
  public String name() {
    return "direct";
  }

  /** Below that of {@code hdf5lib}, so that nobody gets this engine who has not asked for it. */
  @Override
  public int priority() {
    return -1;
  }

  @Override
  public boolean takesBytes() {
    return true;
  }

  @Override
  public Storage storage() {
    return DirectStorage.instance();
  }
}
