package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.error.CoreError;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;

/** Dataspaces of arrays that are written. */
public final class Dataspaces {

  private Dataspaces() {}

  /** The dataspace of a shape, to be closed by {@link #close(long)}. */
  public static long create(ErrorPlace array, long... shape) {
    return create(Hdf5libCalls.INSTANCE, array, shape);
  }

  /** The dataspace of a shape, to be closed by {@link #close(NativeCalls, long)}. */
  public static long create(NativeCalls calls, ErrorPlace array, long[] shape) {
    if (shape.length == 0) {
      return NativeTypes.SCALAR;
    }
    if (shape.length > NativeCalls.HIGHEST_RANK) {
      throw array
          .error(
              CoreError.UNMAPPABLE_VALUE,
              "An array of "
                  + shape.length
                  + " dimensions exceeds HDF5's "
                  + NativeCalls.HIGHEST_RANK)
          .remedy("Store it with fewer dimensions.")
          .build();
    }
    try {
      return calls.createSpace(shape);
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(array, e);
    }
  }

  /** Closes a dataspace made by hdf5lib. */
  public static void close(long space) {
    close(Hdf5libCalls.INSTANCE, space);
  }

  /** Closes a dataspace made by the same calls. */
  static void close(NativeCalls calls, long space) {
    if (space != NativeTypes.SCALAR) {
      calls.closeSpace(space);
    }
  }
}
