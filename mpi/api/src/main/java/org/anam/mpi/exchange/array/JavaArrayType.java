package org.anam.mpi.exchange.array;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.flat.JavaArrayForm;
import org.anam.array.flat.NullElementException;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mpi.error.MpiError;

/**
 * The kinds of arrays that programs pass: {@link NdArray}, and Java arrays of one to three
 * dimensions. A kind travels as its number.
 */
public final class JavaArrayType {

  private static final List<JavaArrayType> ALL =
      numbered(
          NdArray.class,
          byte[].class,
          byte[][].class,
          byte[][][].class,
          short[].class,
          short[][].class,
          short[][][].class,
          int[].class,
          int[][].class,
          int[][][].class,
          long[].class,
          long[][].class,
          long[][][].class,
          float[].class,
          float[][].class,
          float[][][].class,
          double[].class,
          double[][].class,
          double[][][].class,
          boolean[].class,
          boolean[][].class,
          boolean[][][].class,
          Complex[].class,
          Complex[][].class,
          Complex[][][].class);

  static final JavaArrayType ND_ARRAY = ALL.get(0);

  private final int number;
  private final Class<?> type;

  /** How its elements lie in a flat array; null for an {@link NdArray}. */
  private final JavaArrayForm form;

  private JavaArrayType(int number, Class<?> type) {
    this.number = number;
    this.type = type;
    this.form = JavaArrayForm.of(type);
  }

  private static List<JavaArrayType> numbered(Class<?>... types) {
    return IntStream.range(0, types.length)
        .mapToObj(number -> new JavaArrayType(number, types[number]))
        .toList();
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

  /** The array as an {@link NdArray}, which shares its elements where the two lie alike. */
  public NdArray toNdArray(Object array) {
    if (form == null) {
      return (NdArray) array;
    }
    try {
      long[] shape = form.shape(array);
      ElementType elements = form.element().elementType();
      Object shared = form.shared(array, shape);
      return shared != null ? NdArray.of(elements, shared, shape) : copied(array, elements, shape);
    } catch (NullElementException e) {
      throw AnamException.of(CoreError.NULL_ELEMENT, "The array has a null at index " + e.index())
          .build();
    }
  }

  private NdArray copied(Object array, ElementType elements, long[] shape) {
    NdArray copy = NdArray.zeros(elements, shape);
    int wrong = form.flatten(array, copy.elements(), shape);
    if (wrong >= 0) {
      throw AnamException.of(
              CoreError.RAGGED,
              "The rows of an array differ in length in dimension "
                  + wrong
                  + ": the first has "
                  + shape[wrong]
                  + " elements and another has not")
          .build();
    }
    return copy;
  }

  /** The elements in an array of this kind; on the heap, they are shared where they lie alike. */
  public Object fromNdArray(NdArray array) {
    return form == null ? array : form.build(array.toHeap().elements(), array.shape());
  }

  /**
   * Where the elements of a new array go: into an earlier one of this kind, wherever that lies, if
   * it is of this type and shape; else into new memory.
   */
  public NdArray memory(Object earlier, ElementType elements, boolean direct, long... shape) {
    if (isFlat() && type.isInstance(earlier)) {
      NdArray known = toNdArray(earlier);
      if (known.type() == elements && Arrays.equals(known.shape(), shape)) {
        return known;
      }
    }
    return newMemory(elements, direct, shape);
  }

  /** Whether arrays of this kind have one dimension, or bring their elements as they lie. */
  private boolean isFlat() {
    return form == null || form.rank() == 1;
  }

  /** New memory, off the heap where the transport likes it so. */
  public static NdArray newMemory(ElementType elements, boolean direct, long... shape) {
    return direct ? NdArray.allocateDirect(elements, shape) : NdArray.zeros(elements, shape);
  }

  /** Such as {@code float64[10, 20]}, or {@code double[][] of shape [10, 20]}. */
  public String describe(NdArray array) {
    return form == null
        ? array.type() + Arrays.toString(array.shape())
        : type.getSimpleName() + " of shape " + Arrays.toString(array.shape());
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
