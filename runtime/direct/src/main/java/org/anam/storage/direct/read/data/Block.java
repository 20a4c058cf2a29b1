package org.anam.storage.direct.read.data;

import java.util.Arrays;

/**
 * A part of a dataset from its first element on: so many along each dimension.
 *
 * @param shape the dataset's shape
 * @param count how many elements along each dimension, none 0
 */
record Block(long[] shape, long[] count) {

  /** All of a dataset. */
  static Block whole(long[] shape) {
    return new Block(shape, shape);
  }

  /** Elements that come first in row-major order, no more than {@code most}, and at least one. */
  static Block first(long[] shape, int most) {
    int axis = shape.length - 1;
    long row = 1;
    // Whole rows along the first axis whose rows fit; one index along the axes before it.
    while (axis > 0 && row * shape[axis] <= most) {
      row *= shape[axis];
      axis--;
    }
    long[] count = shape.clone();
    Arrays.fill(count, 0, Math.max(0, axis), 1);
    if (axis >= 0) {
      count[axis] = Math.max(1, Math.min(shape[axis], most / row));
    }
    return new Block(shape, count);
  }

  /** How many elements it has. */
  int elements() {
    long elements = 1;
    for (long n : count) {
      elements = Math.multiplyExact(elements, n);
    }
    return Math.toIntExact(elements);
  }
}
