package org.anam.message;

import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.array.NdArray;

/**
 * What a message says of an array that travels beside its header. Immutable.
 *
 * @param type the element type
 * @param shape the size along each dimension
 * @param isDirect whether the array lay off the heap where it was sent, and shall do so here
 */
public record ArrayHeader(ElementType type, long[] shape, boolean isDirect) {

  /** The bit that says so, beside the element type. */
  static final int DIRECT = 0x80;

  /** Copies the shape. */
  public ArrayHeader {
    shape = shape.clone();
  }

  /** The size along each dimension, a copy. */
  @Override
  public long[] shape() {
    return shape.clone();
  }

  /** The bytes of all elements; {@link Long#MAX_VALUE} when a long cannot count them. */
  public long bytes() {
    long bytes = type.bytes();
    for (long n : shape) {
      if (n == 0) {
        return 0;
      }
      bytes = bytes > Long.MAX_VALUE / n ? Long.MAX_VALUE : bytes * n;
    }
    return bytes;
  }

  /**
   * A new array of zeros of that type and shape, off the heap if the sent one was.
   *
   * @throws org.anam.error.AnamException ANAM191 when no array can be so large
   */
  public NdArray allocate() {
    return isDirect ? NdArray.allocateDirect(type, shape) : NdArray.zeros(type, shape);
  }

  /** Whether the array has this type and shape, wherever it lies. */
  public boolean fits(NdArray array) {
    return array.type() == type && Arrays.equals(array.shape(), shape);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayHeader header
        && type == header.type
        && isDirect == header.isDirect
        && Arrays.equals(shape, header.shape);
  }

  @Override
  public int hashCode() {
    return 31 * type.name().hashCode() + Arrays.hashCode(shape) + (isDirect ? 1 : 0);
  }

  /** Such as {@code float64[10, 20]}. */
  @Override
  public String toString() {
    return type + Arrays.toString(shape) + (isDirect ? " off the heap" : "");
  }
}
