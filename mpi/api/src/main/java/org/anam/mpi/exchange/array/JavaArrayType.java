package org.anam.mpi.exchange.array;

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
public final class JavaArrayType {

  static final JavaArrayType ND_ARRAY = new JavaArrayType(0, NdArray.class, null, null);

  /**
   * ArrayLeaf by element type; each with the empty arrays from which those of more dimensions grow.
   */
  private static final List<JavaArrayType> ALL =
      List.of(
          ND_ARRAY,
          new JavaArrayType(1, byte[].class, ArrayLeaf.BYTES, null),
          new JavaArrayType(2, byte[][].class, ArrayLeaf.BYTES, new byte[0][]),
          new JavaArrayType(3, byte[][][].class, ArrayLeaf.BYTES, new byte[0][][]),
          new JavaArrayType(4, short[].class, ArrayLeaf.SHORTS, null),
          new JavaArrayType(5, short[][].class, ArrayLeaf.SHORTS, new short[0][]),
          new JavaArrayType(6, short[][][].class, ArrayLeaf.SHORTS, new short[0][][]),
          new JavaArrayType(7, int[].class, ArrayLeaf.INTS, null),
          new JavaArrayType(8, int[][].class, ArrayLeaf.INTS, new int[0][]),
          new JavaArrayType(9, int[][][].class, ArrayLeaf.INTS, new int[0][][]),
          new JavaArrayType(10, long[].class, ArrayLeaf.LONGS, null),
          new JavaArrayType(11, long[][].class, ArrayLeaf.LONGS, new long[0][]),
          new JavaArrayType(12, long[][][].class, ArrayLeaf.LONGS, new long[0][][]),
          new JavaArrayType(13, float[].class, ArrayLeaf.FLOATS, null),
          new JavaArrayType(14, float[][].class, ArrayLeaf.FLOATS, new float[0][]),
          new JavaArrayType(15, float[][][].class, ArrayLeaf.FLOATS, new float[0][][]),
          new JavaArrayType(16, double[].class, ArrayLeaf.DOUBLES, null),
          new JavaArrayType(17, double[][].class, ArrayLeaf.DOUBLES, new double[0][]),
          new JavaArrayType(18, double[][][].class, ArrayLeaf.DOUBLES, new double[0][][]),
          new JavaArrayType(19, boolean[].class, ArrayLeaf.BOOLEANS, null),
          new JavaArrayType(20, boolean[][].class, ArrayLeaf.BOOLEANS, new boolean[0][]),
          new JavaArrayType(21, boolean[][][].class, ArrayLeaf.BOOLEANS, new boolean[0][][]),
          new JavaArrayType(22, Complex[].class, ArrayLeaf.COMPLEXES, null),
          new JavaArrayType(23, Complex[][].class, ArrayLeaf.COMPLEXES, new Complex[0][]),
          new JavaArrayType(24, Complex[][][].class, ArrayLeaf.COMPLEXES, new Complex[0][][]));

  private final int number;
  private final Class<?> type;
  private final ArrayLeaf leaf;
  private final Object[] none;

  private JavaArrayType(int number, Class<?> type, ArrayLeaf leaf, Object[] none) {
    this.number = number;
    this.type = type;
    this.leaf = leaf;
    this.none = none;
  }

  /**
   * The kind of a value.
   *
   * @throws AnamException ANAM225 when it is null or no array
   */
  public static JavaArrayType of(Object array) {
    for (JavaArrayType kind : ALL) {
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

  /** The kind of this number. */
  public static JavaArrayType numbered(int number) {
    return ALL.get(number);
  }

  /** As what the kind travels. */
  public int number() {
    return number;
  }

  /** The Java class of arrays of this kind. */
  public Class<?> type() {
    return type;
  }

  private boolean isThreeDimensional() {
    return number % 3 == 0;
  }

  /** The array as an {@link NdArray}, which shares its elements where the two lie alike. */
  public NdArray toNdArray(Object array) {
    if (leaf == null) {
      return (NdArray) array;
    }
    if (none == null) {
      return leaf.join(List.of(array)).reshape(leaf.length(array));
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
      return leaf.join(flat).reshape(array.length, middle, length);
    }
    flat.addAll(Arrays.asList(array));
    long length = lengthOfAll(flat);
    return leaf.join(flat).reshape(array.length, length);
  }

  private long lengthOfAll(List<Object> lines) {
    int length = lines.isEmpty() ? 0 : leaf.length(present(lines.get(0)));
    for (Object line : lines) {
      requireEqual(leaf.length(present(line)), length);
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
  public Object fromNdArray(NdArray array) {
    if (leaf == null) {
      return array;
    }
    NdArray heap = array.toHeap();
    long[] shape = heap.shape();
    if (none == null) {
      return leaf.all(heap);
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
      lines[i] = leaf.part(heap, Math.toIntExact((first + i) * length), length);
    }
    return lines;
  }

  /**
   * Where the elements of a new array go: into an earlier one of this kind, wherever that lies, if
   * it is of this type and shape; else into new memory.
   */
  public NdArray memory(Object earlier, ElementType elements, boolean direct, long... shape) {
    if (none == null && type.isInstance(earlier)) {
      NdArray known = toNdArray(earlier);
      if (known.type() == elements && Arrays.equals(known.shape(), shape)) {
        return known;
      }
    }
    return newMemory(elements, direct, shape);
  }

  /** New memory, off the heap where the transport likes it so. */
  public static NdArray newMemory(ElementType elements, boolean direct, long... shape) {
    return direct ? NdArray.allocateDirect(elements, shape) : NdArray.zeros(elements, shape);
  }

  /** Such as {@code float64[10, 20]}, or {@code double[][] of shape [10, 20]}. */
  public String describe(NdArray array) {
    return leaf == null
        ? array.type() + Arrays.toString(array.shape())
        : type.getSimpleName() + " of shape " + Arrays.toString(array.shape());
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
