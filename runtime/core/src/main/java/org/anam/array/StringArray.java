package org.anam.array;

import java.util.Arrays;
import org.anam.error.Argument;

/**
 * An n-d array of strings in row-major order. Immutable.
 *
 * <p>Files hold it as variable-length UTF-8 strings or, with a {@link #fixedLength()}, as
 * null-padded ASCII strings of that many bytes.
 */
public final class StringArray {

  private final String[] elements;
  private final long[] shape;
  private final int fixedLength;

  private StringArray(String[] elements, long[] shape, int fixedLength) {
    if (Shapes.size(ElementType.INT8, shape) != elements.length) {
      throw Shapes.error(
          "The shape " + Arrays.toString(shape) + " does not fit " + elements.length + " strings");
    }
    if (fixedLength < 0) {
      throw Shapes.error("Strings cannot have the length " + fixedLength);
    }
    this.elements = elements.clone();
    this.shape = shape.clone();
    this.fixedLength = fixedLength;
  }

  /** Strings of any length; 1-d when no shape is given. */
  public static StringArray of(String[] elements, long... shape) {
    return new StringArray(
        elements, Shapes.orLength(shape, Argument.notNull(elements, "elements").length), 0);
  }

  /**
   * Strings of exactly the given shape, which may be that of a 0-d array: no dimension.
   *
   * @param length the bytes that each string takes in the file; 0 for strings of any length
   */
  public static StringArray shaped(int length, String[] elements, long[] shape) {
    Argument.notNull(elements, "elements");
    return new StringArray(elements, Argument.notNull(shape, "shape"), length);
  }

  /** A 0-d array of one string. */
  public static StringArray scalar(String value) {
    Argument.notNull(value, "value");
    return new StringArray(new String[] {value}, new long[0], 0);
  }

  /** ASCII strings that each take {@code length} bytes in the file; 1-d when no shape is given. */
  public static StringArray fixed(int length, String[] elements, long... shape) {
    return new StringArray(
        elements, Shapes.orLength(shape, Argument.notNull(elements, "elements").length), length);
  }

  /** The size along each dimension, a copy. */
  public long[] shape() {
    return shape.clone();
  }

  /** The strings in row-major order, a copy. */
  public String[] toArray() {
    return elements.clone();
  }

  /**
   * The number of strings: the product of the shape, 1 for a 0-d array. Today an array has no more
   * than a Java array can hold, and making a larger one is refused.
   */
  public long size() {
    return elements.length;
  }

  /**
   * The string at a row-major position.
   *
   * @throws org.anam.error.AnamException ANAM191 for a position outside
   */
  public String get(long position) {
    return elements[Shapes.position(position, elements.length, shape)];
  }

  /**
   * The string at an index of two or more dimensions.
   *
   * @throws org.anam.error.AnamException ANAM191 for an index outside the shape
   */
  public String get(long first, long second, long... further) {
    long[] index = new long[Argument.notNull(further, "further").length + 2];
    index[0] = first;
    index[1] = second;
    System.arraycopy(further, 0, index, 2, further.length);
    return elements[Shapes.position(index, shape)];
  }

  /** The number of dimensions. */
  public int rank() {
    return shape.length;
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
