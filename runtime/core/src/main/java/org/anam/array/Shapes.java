package org.anam.array;

import java.util.Arrays;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;

/** Arithmetic of shapes and indices. */
final class Shapes {

  /** Some virtual machines need a few words at the head of an array. */
  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private Shapes() {}

  /**
   * The number of elements of a shape, refused where a Java array cannot hold that many; until it
   * is not, elements and their components are counted by {@code int} inside this package.
   */
  static int size(ElementType type, long... shape) {
    Argument.notNull(type, "type");
    Argument.notNull(shape, "shape");
    boolean empty = false;
    for (long n : shape) {
      if (n < 0) {
        throw error("A shape has the negative size " + n + ": " + Arrays.toString(shape));
      }
      empty |= n == 0;
    }
    if (empty) {
      return 0;
    }
    long size = type.components();
    for (long n : shape) {
      if (size > LONGEST / n) {
        throw error(
            "The shape "
                + Arrays.toString(shape)
                + " has more elements than an array of "
                + type
                + " can hold");
      }
      size *= n;
    }
    return (int) (size / type.components());
  }

  static long[] orLength(long[] shape, int length) {
    return Argument.notNull(shape, "shape").length == 0 ? new long[] {length} : shape;
  }

  /** Checks a row-major position. */
  static int position(long position, long size, long[] shape) {
    if (position < 0 || position >= size) {
      throw error(
          "Position "
              + position
              + " lies outside the "
              + size
              + " elements of the shape "
              + Arrays.toString(shape));
    }
    return (int) position;
  }

  /** The row-major position of an index. */
  static int position(long[] index, long[] shape) {
    boolean inside = Argument.notNull(index, "index").length == shape.length;
    long position = 0;
    for (int axis = 0; inside && axis < shape.length; axis++) {
      inside = index[axis] >= 0 && index[axis] < shape[axis];
      position = position * shape[axis] + index[axis];
    }
    if (!inside) {
      throw error(
          "The index "
              + Arrays.toString(index)
              + (index.length == shape.length
                  ? " lies outside"
                  : " has a different number of dimensions from")
              + " the shape "
              + Arrays.toString(shape));
    }
    return (int) position;
  }

  /** The shape of the rows {@code from} to {@code to} along the first dimension. */
  static long[] rows(long from, long to, long[] shape) {
    if (shape.length == 0) {
      throw error("A 0-d array has no rows");
    }
    if (from < 0 || from > to || to > shape[0]) {
      throw error(
          "The rows " + from + " to " + to + " lie outside the shape " + Arrays.toString(shape));
    }
    long[] part = shape.clone();
    part[0] = to - from;
    return part;
  }

  static AnamException error(String what) {
    return AnamException.of(CoreError.ARRAY, what).build();
  }
}
