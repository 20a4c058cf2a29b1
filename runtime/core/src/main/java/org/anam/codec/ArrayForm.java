package org.anam.codec;

import org.anam.array.ElementType;

/**
 * How a Java array of some rank lies in one flat array. All positions count elements of the flat
 * array.
 *
 * @param <T> the Java array's type
 */
abstract class ArrayForm<T> {

  /** The type of the elements in the file. */
  abstract ElementType type();

  /** The number of dimensions. */
  abstract int rank();

  /** The same form over the unsigned type of that width. */
  abstract ArrayForm<T> unsigned();

  /** Enters the lengths from dimension {@code dim} on, as the first rows have them. */
  abstract void measure(T value, long[] shape, int dim);

  /**
   * Copies the elements into the flat array.
   *
   * @return the first dimension whose length differs from the shape's, or -1
   */
  abstract int flatten(T value, Object flat, int offset, long[] shape, int dim);

  /** Builds the array of dimension {@code dim} from the flat one. */
  abstract T build(Object flat, int offset, long[] shape, int dim);

  /** A flat array for this many elements. */
  abstract Object allocate(int size);

  /** Whether this is {@code byte[]} or {@code byte[][]}, which take the bytes of texts too. */
  boolean takesTexts() {
    return false;
  }

  /** The array of the bytes of texts: of one where the rank is 1, else a row for each. */
  T ofTexts(byte[][] texts) {
    throw new IllegalStateException("no form for texts");
  }

  /** The flat array that the 1-d value is itself, where that is so; else null. */
  Object asFlat(T value) {
    return null;
  }

  /** The 1-d array that the flat one is itself, where that is so; else null. */
  T ofFlat(Object flat) {
    return null;
  }
}
