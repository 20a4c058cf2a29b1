package org.anam.hdf5;

import org.anam.error.AnamException;
import org.anam.storage.Storage;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.Hdf5libStorage;

/** The implementation of the storage port in use. */
final class Backend {

  private Backend() {}

  static Storage storage() {
    try {
      return Hdf5libStorage.instance();
    } catch (NoClassDefFoundError e) {
      throw AnamException.of(
              StorageError.NATIVE_LIBRARY,
              "The Java binding of HDF5 is not there: " + e.getMessage())
          .remedy(
              "Add what anam-runtime depends on to the class path: org.bytedeco:hdf5:1.14.3-1.5.10 and"
                  + " org.bytedeco:javacpp:1.5.10, as its pom says.")
          .cause(e)
          .build();
    }
  }
}
