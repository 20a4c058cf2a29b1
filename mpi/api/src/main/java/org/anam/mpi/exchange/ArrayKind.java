package org.anam.mpi.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mpi.error.MpiError;

/**
 * The kinds of arrays that programs pass: {@link NdArray}, and Java arrays of one to three
 * dimensions. A kind travels as its number.
 */
final class ArrayKind {

  static final ArrayKind ND_ARRAY = new ArrayKind(0, NdArray.class, null, null);

  /** Rows by element type; each with the empty arrays from which those of more dimensions grow. */
  private static final List<ArrayKind> ALL =
      List.of(
          ND_ARRAY,
          new ArrayKind(1, byte[].class, Rows.BYTES, null),
          new ArrayKind(2, byte[][].class, Rows.BYTES, new byte[0][]),
          new ArrayKind(3, byte[][][].class, Rows.BYTES, new byte[0][][]),
          new ArrayKind(4, short[].class, Rows.SHORTS, null),
          new ArrayKind(5, short[][].class, Rows.SHORTS, new short[0][]),
          new ArrayKind(6, short[][][].class, Rows.SHORTS, new short[0][][]),
          new ArrayKind(7, int[].class, Rows.INTS, null),
          new ArrayKind(8, int[][].class, Rows.INTS, new int[0][]),
          new ArrayKind(9, int[][][].class, Rows.INTS, new int[0][][]),
          new ArrayKind(10, long[].class, Rows.LONGS, null),
          new ArrayKind(11, long[][].class, Rows.LONGS, new long[0][]),
          new ArrayKind(12, long[][][].class, Rows.LONGS, new long[0][][]),
          new ArrayKind(13, float[].class, Rows.FLOATS, null),
          new ArrayKind(14, float[][].class, Rows.FLOATS, new float[0][]),
          new ArrayKind(15, float[][][].class, Rows.FLOATS, new float[0][][]),
          new ArrayKind(16, double[].class, Rows.DOUBLES, null),
          new ArrayKind(17, double[][].class, Rows.DOUBLES, new double[0][]),
          new ArrayKind(18, double[][][].class, Rows.DOUBLES, new double[0][][]),
          new ArrayKind(19, boolean[].class, Rows.BOOLEANS, null),
          new ArrayKind(20, boolean[][].class, Rows.BOOLEANS, new boolean[0][]),
          new ArrayKind(21, boolean[][][].class, Rows.BOOLEANS, new boolean[0][][]),
          new ArrayKind(22, Complex[].class, Rows.COMPLEXES, null),
          new ArrayKind(23, Complex[][].class, Rows.COMPLEXES, new Complex[0][]),
          new ArrayKind(24, Complex[][][].class, Rows.COMPLEXES, new Complex[0][][]));

  private final int number;
  private final Class<?> type;
  private final Rows rows;
  private final Object[] none;

  private ArrayKind(int number, Class<?> type, Rows rows, Object[] none) {
    this.number = number;
    this.type = type;
    this.rows = rows;
    this.none = none;
  }

  /**
   * The kind of a value.
   *
   * @throws AnamException ANAM225 when it is null or no array
   */
  static ArrayKind of(Object array) {
    for (ArrayKind kind : ALL) {
      if (kind.type.isInstance(array)) {
        return kind;
      }
    }
    throw AnamException.of(
            MpiError.NOT_AN_ARRAY,
            array == null
                ? "There is a null where an array is needed"
                : "There is a " + array.getClass().getTypeName() + " where an array is needed")
        .build();
  }

  static ArrayKind numbered(int number) {
    return ALL.get(number);
  }

  int number() {
    return number;
  }

  Class<?> type() {
    return type;
  }

  private boolean isThreeDimensional() {
    return number % 3 == 0;
  }

  /** The array as an {@link NdArray}, which shares its elements where the two lie alike. */
  NdArray toNdArray(Object array) {
    if (rows == null) {
      return (NdArray) array;
    }
    if (none == null) {
      return rows.join(List.of(array)).reshape(rows.length(array));
    }
    return joined((Object[]) array);
  }

  private NdArray joined(Object[] array) {
    List<Object> flat = new ArrayList<>();
    if (isThreeDimensional()) {
      int middle = array.length == 0 ? 0 : ((Object[]) present(array[0])).length;
      for (Object plane : array) {
        Object[] lines = (Object[]) present(plane);
        requireEqual(lines.length, middle);
        flat.addAll(Arrays.asList(lines));
      }
      long length = lengthOfAll(flat);
      return rows.join(flat).reshape(array.length, middle, length);
    }
    flat.addAll(Arrays.asList(array));
    long length = lengthOfAll(flat);
    return rows.join(flat).reshape(array.length, length);
  }

  private long lengthOfAll(List<Object> lines) {
    int length = lines.isEmpty() ? 0 : rows.length(present(lines.get(0)));
    for (Object line : lines) {
      requireEqual(rows.length(present(line)), length);
    }
    return length;
  }

  private static Object present(Object row) {
    if (row == null) {
      throw AnamException.of(CoreError.NULL_ELEMENT, "A row of an array is null").build();
    }
    return row;
  }

  private static void requireEqual(int length, int expected) {
    if (length != expected) {
      throw AnamException.of(
              CoreError.RAGGED,
              "The rows of an array have the lengths " + expected + " and " + length)
          .build();
    }
  }

  /** The elements in an array of this kind; on the heap, they are shared where they lie alike. */
  Object fromNdArray(NdArray array) {
    if (rows == null) {
      return array;
    }
    NdArray heap = array.toHeap();
    long[] shape = heap.shape();
    if (none == null) {
      return rows.all(heap);
    }
    Object[] result = Arrays.copyOf(none, (int) shape[0]);
    if (isThreeDimensional()) {
      Object[] line = ALL.get(number - 1).none;
      for (int i = 0; i < result.length; i++) {
        result[i] = lines(heap, line, (long) i * shape[1], (int) shape[1], (int) shape[2]);
      }
      return result;
    }
    return lines(heap, none, 0, result.length, (int) shape[1]);
  }

  private Object[] lines(NdArray heap, Object[] empty, long first, int count, int length) {
    Object[] lines = Arrays.copyOf(empty, count);
    for (int i = 0; i < count; i++) {
      lines[i] = rows.part(heap, Math.toIntExact((first + i) * length), length);
    }
    return lines;
  }

  /**
   * Where the elements of a new array go: into an earlier one of this kind, wherever that lies, if
   * it is of this type and shape; else into new memory.
   */
  NdArray memory(Object earlier, ElementType elements, boolean direct, long... shape) {
    if (none == null && type.isInstance(earlier)) {
      NdArray known = toNdArray(earlier);
      if (known.type() == elements && Arrays.equals(known.shape(), shape)) {
        return known;
      }
    }
    return newMemory(elements, direct, shape);
  }

  static NdArray newMemory(ElementType elements, boolean direct, long... shape) {
    return direct ? NdArray.allocateDirect(elements, shape) : NdArray.zeros(elements, shape);
  }

  /** Such as {@code float64[10, 20]}, or {@code double[][] of shape [10, 20]}. */
  String describe(NdArray array) {
    return rows == null
        ? array.type() + Arrays.toString(array.shape())
        : type.getSimpleName() + " of shape " + Arrays.toString(array.shape());
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
