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

  /** Above that of {@code hdf5lib}, which is asked for what this engine lacks. */
  @Override
  public int priority() {
    return 10;
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
