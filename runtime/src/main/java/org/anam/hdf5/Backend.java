package org.anam.hdf5;

import org.anam.storage.Storage;
import org.anam.storage.hdf5lib.Hdf5libStorage;

/** The implementation of the storage port in use. */
final class Backend {

  private Backend() {}

  static Storage storage() {
    return Hdf5libStorage.instance();
  }
}
