package org.anam.array;

import java.util.Arrays;

/**
 * An n-d array of strings in row-major order. Immutable.
 *
 * <p>Files hold it as variable-length UTF-8 strings or, with a {@link #fixedLength()}, as
 * null-padded ASCII strings of so many bytes.
 */
public final class StringArray {

  private final String[] elements;
  private final long[] shape;
  private final int fixedLength;

  private StringArray(String[] elements, long[] shape, int fixedLength) {
    if (Shapes.size(ElementType.INT8, shape) != elements.length) {
      throw org.anam.error.AnamException.of(
              org.anam.error.ErrorCode.ARRAY,
              "The shape "
                  + Arrays.toString(shape)
                  + " does not fit "
                  + elements.length
                  + " strings")
          .build();
    }
    this.elements = elements.clone();
    this.shape = shape.clone();
    this.fixedLength = fixedLength;
  }

  /** Strings of any length; 1-d when no shape is given. */
  public static StringArray of(String[] elements, long... shape) {
    return new StringArray(elements, Shapes.orLength(shape, elements.length), 0);
  }

  /** ASCII strings that each take {@code length} bytes in the file; 1-d when no shape is given. */
  public static StringArray fixed(int length, String[] elements, long... shape) {
    return new StringArray(elements, Shapes.orLength(shape, elements.length), length);
  }

  /** The size along each dimension, a copy. */
  public long[] shape() {
    return shape.clone();
  }

  /** The strings in row-major order, a copy. */
  public String[] toArray() {
    return elements.clone();
  }

  /** The number of strings. */
  public int size() {
    return elements.length;
  }

  /** The string at a row-major position. */
  public String get(int position) {
    return elements[position];
  }

  /** The bytes that each string takes in the file; 0 when strings have any length. */
  public int fixedLength() {
    return fixedLength;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StringArray array
        && Arrays.equals(elements, array.elements)
        && Arrays.equals(shape, array.shape)
        && fixedLength == array.fixedLength;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(elements) + Arrays.hashCode(shape);
  }

  @Override
  public String toString() {
    return "StringArray" + Arrays.toString(shape) + Arrays.toString(elements);
  }
}
