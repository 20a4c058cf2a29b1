package org.anam.storage.direct.message;

import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/**
 * The shape of a value.
 *
 * @param isNull whether there is no value at all
 * @param shape the size along each dimension; empty for a scalar
 * @param limits the size that each may grow to, {@link #UNLIMITED} for any; null when the same
 */
public record Dataspace(boolean isNull, long[] shape, long[] limits) {

  /** The limit of a dimension that may grow without end. */
  public static final long UNLIMITED = -1;

  /** The most dimensions that the format has. */
  public static final int HIGHEST_RANK = 32;

  private static final long[] SCALAR = {};

  /** Decodes the message. */
  public static Dataspace decode(Window window) {
    int version = window.u8();
    int rank = window.u8();
    int flags = window.u8();
    int type = rank == 0 ? 0 : 1;
    if (version == 1) {
      window.skip(5);
    } else if (version == 2) {
      type = window.u8();
    } else {
      throw window.damaged("has the version " + version);
    }
    if (rank > HIGHEST_RANK || type > 2 || (type != 1 && rank > 0)) {
      throw window.damaged("has " + rank + " dimensions and is of type " + type);
    }
    if (rank == 0) {
      return new Dataspace(type == 2, SCALAR, null);
    }
    long[] shape = new long[rank];
    for (int i = 0; i < rank; i++) {
      shape[i] = window.length();
    }
    return new Dataspace(false, shape, (flags & 1) == 0 ? null : limits(window, shape));
  }

  private static long[] limits(Window window, long[] shape) {
    long[] limits = new long[shape.length];
    for (int i = 0; i < limits.length; i++) {
      limits[i] = window.address(window.widths().length());
      if (limits[i] != Widths.UNDEFINED && limits[i] < shape[i]) {
        throw window.damaged("has a dimension of " + shape[i] + ", more than " + limits[i]);
      }
    }
    return limits;
  }

  /** The limit of a dimension. */
  public long limit(int dimension) {
    return limits == null ? shape[dimension] : limits[dimension];
  }

  /** The number of elements; -1 when it is more than a long holds. */
  public long elements() {
    if (isNull) {
      return 0;
    }
    for (long size : shape) {
      if (size == 0) {
        return 0;
      }
    }
    long elements = 1;
    for (long size : shape) {
      if (elements > Long.MAX_VALUE / size) {
        return -1;
      }
      elements *= size;
    }
    return elements;
  }
}
