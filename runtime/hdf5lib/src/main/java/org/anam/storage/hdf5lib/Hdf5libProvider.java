package org.anam.storage.hdf5lib;

import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.StorageProvider;
import org.anam.storage.error.StorageError;

/** Brings the engine on {@code hdf.hdf5lib}. */
public final class Hdf5libProvider implements StorageProvider {

  /** For the service loader. */
  public Hdf5libProvider() {}

  @Override
  public String name() {
    return "hdf5lib";
  }

  @Override
  public int priority() {
    return 0;
  }

  @Override
  public Storage storage() {
    try {
      return Hdf5libStorage.instance();
    } catch (NoClassDefFoundError e) {
      throw AnamException.of(
              StorageError.NATIVE_LIBRARY, "The Java binding of HDF5 is missing: " + e.getMessage())
          .remedy(
              "Add what anam-runtime depends on to the class path: org.bytedeco:hdf5:1.14.3-1.5.10 and"
                  + " org.bytedeco:javacpp:1.5.10, as its pom says.")
          .cause(e)
          .build();
    }
  }
}
