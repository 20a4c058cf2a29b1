package org.anam.array;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.error.Argument;

/**
 * An n-d array: element type, shape, and the elements in row-major order (the last index moves
 * fastest).
 *
 * <p>The elements lie in one primitive Java array, which is shared, not copied, or off the heap in
 * a direct buffer. Shape and type never change; the elements can. Not thread-safe while elements
 * are changed.
 *
 * <p>Elements are read and set by position in row-major order ({@link #doubleAt}) or by index
 * ({@link #getDouble}). Conversions never lose anything silently: an integer is given as a double
 * only if one represents it, and nothing is cut or wrapped; only {@link #setDouble} rounds, to
 * float32 and float16. Asking for what an array is not or does not have, such as an index outside
 * the shape, throws {@link AnamException} ANAM191.
 */
public final class NdArray {

  // A facade, and long as one: a way in for each element type, a way out for each kind of number.
  // What they do is in Shapes, Elements, Numbers and Copies.

  private final ElementType type;
  private final long[] shape;
  private final long size;
  private final Object elements;

  /**
   * {@code elements} is a Java array or a direct buffer in native byte order, nobody else's, and
   * fits.
   */
  private NdArray(ElementType type, long[] shape, Object elements) {
    this.type = type;
    this.shape = shape.clone();
    this.size = Shapes.size(type, shape);
    this.elements = elements;
  }

  /**
   * An array over elements that it shares with the caller.
   *
   * @param type the element type
   * @param elements a {@code byte[]} (int8, uint8, bool), {@code short[]} (int16, uint16, float16),
   *     {@code int[]}, {@code long[]}, {@code float[]} (float32, complex64), {@code double[]}
   *     (float64, complex128) or a direct {@link ByteBuffer} whose bytes are in native order, of
   *     exactly the shape's size
   * @param shape the size along each dimension; none for a 0-d array
   * @throws AnamException ANAM191 when elements, shape and type do not match
   */
  public static NdArray of(ElementType type, Object elements, long... shape) {
    Argument.notNull(type, "type");
    Argument.notNull(elements, "elements");
    Elements.check(type, elements, Argument.notNull(shape, "shape"));
    return new NdArray(
        type, shape, elements instanceof ByteBuffer buffer ? whole(buffer) : elements);
  }

  /** A float64 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(double[] elements, long... shape) {
    return of(
        ElementType.FLOAT64,
        elements,
        Shapes.orLength(shape, Argument.notNull(elements, "elements").length));
  }

  /** A float32 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(float[] elements, long... shape) {
    return of(
        ElementType.FLOAT32,
        elements,
        Shapes.orLength(shape, Argument.notNull(elements, "elements").length));
  }

  /** An int64 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(long[] elements, long... shape) {
    return of(
        ElementType.INT64,
        elements,
        Shapes.orLength(shape, Argument.notNull(elements, "elements").length));
  }

  /** An int32 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(int[] elements, long... shape) {
    return of(
        ElementType.INT32,
        elements,
        Shapes.orLength(shape, Argument.notNull(elements, "elements").length));
  }

  /** An int16 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(short[] elements, long... shape) {
    return of(
        ElementType.INT16,
        elements,
        Shapes.orLength(shape, Argument.notNull(elements, "elements").length));
  }

  /** An int8 array over {@code elements}; 1-d when no shape is given. */
  public static NdArray of(byte[] elements, long... shape) {
    return of(
        ElementType.INT8,
        elements,
        Shapes.orLength(shape, Argument.notNull(elements, "elements").length));
  }

  /** A bool array with a copy of {@code elements}; 1-d when no shape is given. */
  public static NdArray of(boolean[] elements, long... shape) {
    byte[] bytes = new byte[Argument.notNull(elements, "elements").length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (elements[i] ? 1 : 0);
    }
    return of(ElementType.BOOL, bytes, Shapes.orLength(shape, bytes.length));
  }

  /**
   * A complex128 array with a copy of {@code elements}, none of them null; 1-d when no shape is
   * given.
   */
  public static NdArray of(Complex[] elements, long... shape) {
    double[] parts =
        new double[Math.multiplyExact(2, Argument.notNull(elements, "elements").length)];
    for (int i = 0; i < elements.length; i++) {
      Complex element = present(elements, i);
      parts[2 * i] = element.re();
      parts[2 * i + 1] = element.im();
    }
    return of(ElementType.COMPLEX128, parts, Shapes.orLength(shape, elements.length));
  }

  /**
   * A complex64 array with a copy of {@code elements}, none of them null; 1-d when no shape is
   * given.
   */
  public static NdArray of(ComplexFloat[] elements, long... shape) {
    float[] parts = new float[Math.multiplyExact(2, Argument.notNull(elements, "elements").length)];
    for (int i = 0; i < elements.length; i++) {
      ComplexFloat element = present(elements, i);
      parts[2 * i] = element.re();
      parts[2 * i + 1] = element.im();
    }
    return of(ElementType.COMPLEX64, parts, Shapes.orLength(shape, elements.length));
  }

  /** A complex128 array over real and imaginary parts side by side; 1-d when no shape is given. */
  public static NdArray complex(double[] parts, long... shape) {
    return of(
        ElementType.COMPLEX128,
        parts,
        Shapes.orLength(shape, Argument.notNull(parts, "parts").length / 2));
  }

  /** A complex64 array over real and imaginary parts side by side; 1-d when no shape is given. */
  public static NdArray complex(float[] parts, long... shape) {
    return of(
        ElementType.COMPLEX64,
        parts,
        Shapes.orLength(shape, Argument.notNull(parts, "parts").length / 2));
  }

  /** A uint8 array over the bits of its elements; 1-d when no shape is given. */
  public static NdArray unsigned(byte[] bits, long... shape) {
    return of(
        ElementType.UINT8, bits, Shapes.orLength(shape, Argument.notNull(bits, "bits").length));
  }

  /** A uint16 array over the bits of its elements; 1-d when no shape is given. */
  public static NdArray unsigned(short[] bits, long... shape) {
    return of(
        ElementType.UINT16, bits, Shapes.orLength(shape, Argument.notNull(bits, "bits").length));
  }

  /** A uint32 array over the bits of its elements; 1-d when no shape is given. */
  public static NdArray unsigned(int[] bits, long... shape) {
    return of(
        ElementType.UINT32, bits, Shapes.orLength(shape, Argument.notNull(bits, "bits").length));
  }

  /** A uint64 array over the bits of its elements; 1-d when no shape is given. */
  public static NdArray unsigned(long[] bits, long... shape) {
    return of(
        ElementType.UINT64, bits, Shapes.orLength(shape, Argument.notNull(bits, "bits").length));
  }

  /**
   * A float16 array of the numbers nearest to {@code values}, ties to even; 1-d when no shape is
   * given.
   */
  public static NdArray float16(float[] values, long... shape) {
    short[] bits = new short[Argument.notNull(values, "values").length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float16.fromFloat(values[i]);
    }
    return of(ElementType.FLOAT16, bits, Shapes.orLength(shape, bits.length));
  }

  /** A 0-d float64 array. */
  public static NdArray scalar(double value) {
    return of(ElementType.FLOAT64, new double[] {value});
  }

  /** A 0-d float32 array. */
  public static NdArray scalar(float value) {
    return of(ElementType.FLOAT32, new float[] {value});
  }

  /** A 0-d int64 array. */
  public static NdArray scalar(long value) {
    return of(ElementType.INT64, new long[] {value});
  }

  /** A 0-d int32 array. */
  public static NdArray scalar(int value) {
    return of(ElementType.INT32, new int[] {value});
  }

  /** A 0-d int16 array. */
  public static NdArray scalar(short value) {
    return of(ElementType.INT16, new short[] {value});
  }

  /** A 0-d int8 array. */
  public static NdArray scalar(byte value) {
    return of(ElementType.INT8, new byte[] {value});
  }

  /** A 0-d bool array. */
  public static NdArray scalar(boolean value) {
    return of(new boolean[] {value}).reshape();
  }

  /** A 0-d complex128 array. */
  public static NdArray scalar(Complex value) {
    return of(new Complex[] {Argument.notNull(value, "value")}).reshape();
  }

  /** A 0-d complex64 array. */
  public static NdArray scalar(ComplexFloat value) {
    return of(new ComplexFloat[] {Argument.notNull(value, "value")}).reshape();
  }

  /** A 0-d array of the number's unsigned type. */
  public static NdArray scalar(UnsignedNumber value) {
    NdArray array = zeros(Argument.notNull(value, "value").type());
    Elements.setBits(array.type, array.elements, 0, value.longValue());
    return array;
  }

  /** An array of zeros (false for bool) on the heap. */
  public static NdArray zeros(ElementType type, long... shape) {
    return new NdArray(type, shape, Elements.allocate(type, Shapes.size(type, shape)));
  }

  /**
   * An array of zeros (false for bool) off the heap, which the file library and message passing use
   * without a copy. The memory is freed some time after nothing refers to the array or its buffer
   * any more; the virtual machine's option {@code -XX:MaxDirectMemorySize} bounds the sum.
   *
   * @throws AnamException ANAM191 when the elements take 2 GiB or more
   */
  public static NdArray allocateDirect(ElementType type, long... shape) {
    return new NdArray(type, shape, Elements.allocateDirect(type, Shapes.size(type, shape)));
  }

  /**
   * Stacks arrays of one element type and shape along a new last dimension: element {@code [i, j,
   * n]} of the result is element {@code [i, j]} of the array number {@code n}.
   *
   * @param arrays one or more arrays
   * @return a new array on the heap
   * @throws AnamException ANAM191 when there is no array, or types or shapes differ, or the result
   *     is too large
   */
  public static NdArray stack(List<NdArray> arrays) {
    return Copies.stack(Argument.notNull(arrays, "arrays"));
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

  /**
   * The number of elements: the product of the shape, 1 for a 0-d array. Today an array has no more
   * than a Java array can hold, and making a larger one is refused.
   */
  public long size() {
    return size;
  }

  /** Whether the elements lie off the heap. */
  public boolean isDirect() {
    return elements instanceof ByteBuffer;
  }

  /**
   * The elements themselves, not a copy: a primitive array, as {@link #of} describes, or a direct
   * buffer in native byte order with a position and limit of its own at each call, over all
   * elements.
   */
  public Object elements() {
    return elements instanceof ByteBuffer buffer ? whole(buffer) : elements;
  }

  /** The element at a row-major position, of a real number type, exactly as a double. */
  public double doubleAt(long position) {
    long bits = bits(Shapes.position(position, size, shape));
    if (type.kind() == ElementType.Kind.FLOAT) {
      return Numbers.floating(type, bits);
    }
    if (type.kind() != ElementType.Kind.INTEGER && type.kind() != ElementType.Kind.UNSIGNED) {
      throw isNo("real number");
    }
    if (!Numbers.isExact(type, bits)) {
      throw Shapes.error(
          "No double represents exactly the element "
              + Numbers.text(type, bits)
              + " at position "
              + position);
    }
    return Numbers.asDouble(type, bits);
  }

  /** The element at a row-major position, of an integer type. */
  public long longAt(long position) {
    if (type.kind() != ElementType.Kind.INTEGER && type.kind() != ElementType.Kind.UNSIGNED) {
      throw isNo("integer");
    }
    long value = Numbers.integer(type, bits(Shapes.position(position, size, shape)));
    if (type == ElementType.UINT64 && value < 0) {
      throw Shapes.error(
          "The element "
              + Numbers.text(type, value)
              + " at position "
              + position
              + " does not fit into a long");
    }
    return value;
  }

  /** The element at a row-major position, of a complex type. */
  public Complex complexAt(long position) {
    if (type.kind() != ElementType.Kind.COMPLEX) {
      throw isNo("complex number");
    }
    int element = Shapes.position(position, size, shape);
    return new Complex(
        Numbers.floating(type, bits(2 * element)), Numbers.floating(type, bits(2 * element + 1)));
  }

  /** The element at a row-major position, of type bool. */
  public boolean booleanAt(long position) {
    if (type != ElementType.BOOL) {
      throw isNo("boolean");
    }
    return Numbers.integer(type, bits(Shapes.position(position, size, shape))) != 0;
  }

  /** The element at an index, as {@link #doubleAt}. */
  public double getDouble(long... index) {
    return doubleAt(Shapes.position(index, shape));
  }

  /** The element at an index, as {@link #longAt}. */
  public long getLong(long... index) {
    return longAt(Shapes.position(index, shape));
  }

  /** The element at an index, as {@link #complexAt}. */
  public Complex getComplex(long... index) {
    return complexAt(Shapes.position(index, shape));
  }

  /** The element at an index, as {@link #booleanAt}. */
  public boolean getBoolean(long... index) {
    return booleanAt(Shapes.position(index, shape));
  }

  /** Sets an element of a floating-point type to the number nearest to {@code value}. */
  public void setDouble(double value, long... index) {
    Argument.notNull(index, "index");
    if (type.kind() != ElementType.Kind.FLOAT) {
      throw isNo("floating-point number");
    }
    setBits(Shapes.position(index, shape), Numbers.floatingBits(type, value));
  }

  /** Sets an element of a real number type, which must represent {@code value} exactly. */
  public void setLong(long value, long... index) {
    Argument.notNull(index, "index");
    if (type.kind() == ElementType.Kind.COMPLEX || type.kind() == ElementType.Kind.BOOLEAN) {
      throw isNo("real number");
    }
    if (!Numbers.fits(type, value)) {
      throw Shapes.error(value + " is no value of type " + type);
    }
    boolean floating = Numbers.isFloating(type);
    setBits(
        Shapes.position(index, shape),
        floating ? Numbers.floatingBits(type, (double) value) : value);
  }

  /** Sets an element of a complex type to the number nearest to {@code value}. */
  public void setComplex(Complex value, long... index) {
    Argument.notNull(value, "value");
    Argument.notNull(index, "index");
    if (type.kind() != ElementType.Kind.COMPLEX) {
      throw isNo("complex number");
    }
    int element = Shapes.position(index, shape);
    setBits(2 * element, Numbers.floatingBits(type, value.re()));
    setBits(2 * element + 1, Numbers.floatingBits(type, value.im()));
  }

  /** Sets an element of type bool. */
  public void setBoolean(boolean value, long... index) {
    Argument.notNull(index, "index");
    if (type != ElementType.BOOL) {
      throw isNo("boolean");
    }
    setBits(Shapes.position(index, shape), value ? 1 : 0);
  }

  /** All elements in row-major order, a copy; each as {@link #doubleAt} gives it. */
  public double[] toDoubleArray() {
    return Copies.doubles(this);
  }

  /** All elements in row-major order, a copy; each as {@link #longAt} gives it. */
  public long[] toLongArray() {
    return Copies.longs(this);
  }

  /** All elements in row-major order, a copy; each as {@link #complexAt} gives it. */
  public Complex[] toComplexArray() {
    return Copies.complexes(this);
  }

  /** All elements in row-major order, a copy; each as {@link #booleanAt} gives it. */
  public boolean[] toBooleanArray() {
    return Copies.booleans(this);
  }

  /**
   * The same values with a wider element type, as {@link ElementType#widensTo} allows: by type,
   * whatever the values.
   *
   * @return this array itself if it has the type, else a new one on the heap
   * @throws AnamException ANAM191 when the conversion can lose something
   */
  public NdArray as(ElementType wider) {
    return type == wider ? this : Copies.widen(this, Argument.notNull(wider, "wider"));
  }

  /**
   * The same elements, shared, in another shape with as many elements; a 0-d array when no size is
   * given.
   *
   * @throws AnamException ANAM191 when the number of elements differs
   */
  public NdArray reshape(long... newShape) {
    if (Shapes.size(type, newShape) != size) {
      throw Shapes.error(
          "The shape "
              + Arrays.toString(newShape)
              + " does not take the elements of "
              + description());
    }
    return new NdArray(type, newShape, elements);
  }

  /** An array with elements of its own, off the heap if these are. */
  public NdArray copy() {
    return Copies.copy(this, 0, isDirect() ? allocateDirect(type, shape) : zeros(type, shape));
  }

  /** This array if its elements lie on the heap, else a copy whose elements do. */
  public NdArray toHeap() {
    return isDirect() ? Copies.copy(this, 0, zeros(type, shape)) : this;
  }

  /**
   * This array if its elements lie off the heap, else a copy whose elements do, as {@link
   * #allocateDirect} says.
   */
  public NdArray toDirect() {
    return isDirect() ? this : Copies.copy(this, 0, allocateDirect(type, shape));
  }

  /**
   * A copy of the rows {@code from} to {@code to}, the latter not included, along the first
   * dimension; off the heap if these elements are.
   *
   * @throws AnamException ANAM191 when the array is 0-d or has no such rows
   */
  public NdArray slice(long from, long to) {
    long[] part = Shapes.rows(from, to, shape);
    NdArray target = isDirect() ? allocateDirect(type, part) : zeros(type, part);
    return Copies.copy(this, from == to ? 0 : Math.toIntExact(size / shape[0] * from), target);
  }

  /**
   * Whether the other is an array of the same type, shape and elements, as {@link Double#equals}
   * compares them.
   */
  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof NdArray array
        && type == array.type
        && Arrays.equals(shape, array.shape)
        && Copies.sameElements(this, array);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * type.name().hashCode() + Arrays.hashCode(shape)) + Copies.hash(this);
  }

  /** Type, shape and elements, abbreviated when there are many. */
  @Override
  public String toString() {
    return description() + " " + ArrayText.of(this);
  }

  /** Type and shape, such as {@code float64[10, 20]}. */
  String description() {
    return type + Arrays.toString(shape);
  }

  /** The number of components: two for each complex number. */
  int components() {
    return Math.toIntExact(size * type.components());
  }

  /** The bits of one component. */
  long bits(int component) {
    return Elements.bits(type, elements, component);
  }

  void setBits(int component, long bits) {
    Elements.setBits(type, elements, component, bits);
  }

  AnamException isNo(String what) {
    return Shapes.error("The element of an array of type " + type + " is no " + what);
  }

  private static ByteBuffer whole(ByteBuffer buffer) {
    return buffer.duplicate().clear().order(ByteOrder.nativeOrder());
  }

  private static <T> T present(T[] elements, int i) {
    if (elements[i] == null) {
      throw Shapes.error("The element at position " + i + " is null");
    }
    return elements[i];
  }
}
