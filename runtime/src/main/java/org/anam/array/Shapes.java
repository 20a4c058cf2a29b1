package org.anam.array;

import java.util.Arrays;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** Arithmetic of shapes. */
final class Shapes {

  private Shapes() {}

  /** The number of elements of a shape, refused where a Java array cannot hold so many. */
  static int size(ElementType type, long... shape) {
    long size = 1;
    for (long n : shape) {
      if (n < 0) {
        throw error("A shape has the negative size " + n + ": " + Arrays.toString(shape));
      }
      if (n != 0 && size > (Integer.MAX_VALUE - 8) / n) {
        if (Arrays.stream(shape).anyMatch(m -> m == 0)) {
          return 0;
        }
        throw error("The shape " + Arrays.toString(shape) + " has more elements than an array can hold");
      }
      size *= n;
    }
    if (size * type.components() > Integer.MAX_VALUE - 8) {
      throw error("The shape " + Arrays.toString(shape) + " has more elements than an array can hold");
    }
    return (int) size;
  }

  static long[] orLength(long[] shape, int length) {
    return shape.length == 0 ? new long[] {length} : shape;
  }

  private static AnamException error(String what) {
    return AnamException.of(ErrorCode.ARRAY, what).build();
  }
}
