package org.anam.array;

import java.nio.ByteBuffer;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/**
 * An n-d array: element type, shape, and the elements in row-major order (the last index moves fastest).
 *
 * <p>The elements lie in one primitive Java array, which is shared, not copied, or off the heap in a direct buffer.
 * Shape and type never change; the elements can. Not thread-safe while elements are changed.
 */
public final class NdArray {

  private final ElementType type;
  private final long[] shape;
  private final int size;
  private final Object elements;

  NdArray(ElementType type, long[] shape, Object elements) {
    this.type = type;
    this.shape = shape.clone();
    this.size = Shapes.size(type, shape);
    this.elements = elements;
  }

  /**
   * An array over elements that the caller goes on to share.
   *
   * @param type the element type
   * @param elements a {@code byte[]} (int8, uint8, bool), {@code short[]} (int16, uint16, float16), {@code int[]},
   *     {@code long[]}, {@code float[]} (float32, complex64), {@code double[]} (float64, complex128) or a direct
   *     {@link ByteBuffer} in native byte order, of exactly the shape's size
   * @param shape the size along each dimension; none for a 0-d array
   * @throws AnamException ANAM191 when elements and shape do not fit each other or the type
   */
  public static NdArray of(ElementType type, Object elements, long... shape) {
    Elements.check(type, elements, shape);
    return new NdArray(type, shape, elements);
  }

  /** A float64 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(double[] elements, long... shape) {
    return of(ElementType.FLOAT64, elements, Shapes.orLength(shape, elements.length));
  }

  /** A float32 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(float[] elements, long... shape) {
    return of(ElementType.FLOAT32, elements, Shapes.orLength(shape, elements.length));
  }

  /** An int64 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(long[] elements, long... shape) {
    return of(ElementType.INT64, elements, Shapes.orLength(shape, elements.length));
  }

  /** An int32 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(int[] elements, long... shape) {
    return of(ElementType.INT32, elements, Shapes.orLength(shape, elements.length));
  }

  /** An int16 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(short[] elements, long... shape) {
    return of(ElementType.INT16, elements, Shapes.orLength(shape, elements.length));
  }

  /** An int8 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(byte[] elements, long... shape) {
    return of(ElementType.INT8, elements, Shapes.orLength(shape, elements.length));
  }

  /** A 0-d array that holds one double. */
  public static NdArray scalar(double value) {
    return of(ElementType.FLOAT64, new double[] {value});
  }

  /** An array of zeros (false for bool) on the heap. */
  public static NdArray zeros(ElementType type, long... shape) {
    return new NdArray(type, shape, Elements.allocate(type, Shapes.size(type, shape)));
  }

  /** The element type. */
  public ElementType type() {
    return type;
  }

  /** The size along each dimension, a copy; empty for a 0-d array. */
  public long[] shape() {
    return shape.clone();
  }

  /** The number of dimensions. */
  public int rank() {
    return shape.length;
  }

  /** The number of elements: the product of the shape, 1 for a 0-d array. */
  public int size() {
    return size;
  }

  /** Whether the elements lie off the heap. */
  public boolean isDirect() {
    return elements instanceof ByteBuffer;
  }

  /** The elements themselves, not a copy: a primitive array or a direct buffer, as {@link #of} describes. */
  public Object elements() {
    return elements;
  }

  private AnamException wrong(String what) {
    return AnamException.of(ErrorCode.ARRAY, what).build();
  }
}
