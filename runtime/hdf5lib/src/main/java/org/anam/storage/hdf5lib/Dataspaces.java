package org.anam.storage.hdf5lib;

import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.error.CoreError;

/** Dataspaces of arrays that are written. */
final class Dataspaces {

  static final int HIGHEST_RANK = 32;

  private Dataspaces() {}

  /** The dataspace of a shape, to be closed by {@link #close(long)}. */
  static long create(Hdf5libGroup group, String name, long... shape) {
    return create(Hdf5libCalls.INSTANCE, group, name, shape);
  }

  /** The dataspace of a shape, to be closed by {@link #close(NativeCalls, long)}. */
  static long create(NativeCalls calls, Hdf5libGroup group, String name, long[] shape) {
    if (shape.length == 0) {
      return NativeTypes.SCALAR;
    }
    if (shape.length > HIGHEST_RANK) {
      throw group
          .error(
              CoreError.UNMAPPABLE_VALUE,
              "An array of " + shape.length + " dimensions exceeds HDF5's " + HIGHEST_RANK,
              name)
          .remedy("Store it with fewer dimensions.")
          .build();
    }
    try {
      return calls.createSpace(shape);
    } catch (HDF5Exception e) {
      throw group.cannotWrite(name, e);
    }
  }

  /** Closes a dataspace made by hdf5lib. */
  static void close(long space) {
    close(Hdf5libCalls.INSTANCE, space);
  }

  /** Closes a dataspace made by the same calls. */
  static void close(NativeCalls calls, long space) {
    if (space != NativeTypes.SCALAR) {
      calls.closeSpace(space);
    }
  }
}
