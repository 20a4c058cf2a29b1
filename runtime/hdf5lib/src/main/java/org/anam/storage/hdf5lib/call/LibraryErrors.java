package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.error.AnamException;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** The errors for failures of the library. */
public final class LibraryErrors {

  private LibraryErrors() {}

  /** The error for a failure while a place is written. */
  public static AnamException cannotWrite(ErrorPlace place, HDF5Exception cause) {
    return place
        .error(StorageError.CANNOT_WRITE, "The HDF5 library cannot write this")
        .cause(cause)
        .build();
  }

  /** The error for a failure while a place is read. */
  public static AnamException damaged(ErrorPlace place, HDF5Exception cause) {
    return place
        .error(StorageError.DAMAGED, "The HDF5 library cannot read this")
        .cause(cause)
        .build();
  }
}
