package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.error.ErrorCode;

/** Dataspaces of arrays that are written. */
final class Dataspaces {

  private static final int HIGHEST_RANK = 32;

  private Dataspaces() {}

  /** The dataspace of a shape, to be closed by {@link #close}. */
  static long create(Hdf5libGroup group, String name, long... shape) {
    if (shape.length == 0) {
      return NativeTypes.SCALAR;
    }
    if (shape.length > HIGHEST_RANK) {
      throw group
          .error(
              ErrorCode.UNMAPPABLE_VALUE,
              "An array of " + shape.length + " dimensions exceeds HDF5's " + HIGHEST_RANK,
              name)
          .remedy("Store it with fewer dimensions.")
          .build();
    }
    try {
      return H5.H5Screate_simple(shape.length, shape, null);
    } catch (HDF5Exception e) {
      throw group.cannotWrite(name, e);
    }
  }

  /** Closes a dataspace made by {@link #create}. */
  static void close(long space) {
    if (space != NativeTypes.SCALAR) {
      H5.H5Sclose(space);
    }
  }
}
