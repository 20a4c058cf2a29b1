package org.anam.array.flat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;

/** What Java arrays consist of, and how a row of it lies in a flat array. */
@SuppressWarnings("ImmutableEnumChecker") // the functions have no state
public enum JavaElement {
  /** As bytes 0 and 1. */
  BOOLEAN(boolean.class, ElementType.BOOL, (boolean[] row) -> row.length, byte[]::new) {
    @Override
    void flatten(Object row, Object flat, int offset) {
      boolean[] from = (boolean[]) row;
      byte[] to = (byte[]) flat;
      for (int i = 0; i < from.length; i++) {
        to[offset + i] = (byte) (from[i] ? 1 : 0);
      }
    }

    @Override
    Object row(Object flat, int offset, int length) {
      byte[] from = (byte[]) flat;
      boolean[] row = new boolean[length];
      for (int i = 0; i < length; i++) {
        row[i] = from[offset + i] != 0;
      }
      return row;
    }
  },
  /** As they are. */
  BYTE(byte.class, ElementType.INT8, (byte[] row) -> row.length, byte[]::new),
  /** As they are. */
  SHORT(short.class, ElementType.INT16, (short[] row) -> row.length, short[]::new),
  /** As they are. */
  INT(int.class, ElementType.INT32, (int[] row) -> row.length, int[]::new),
  /** As they are. */
  LONG(long.class, ElementType.INT64, (long[] row) -> row.length, long[]::new),
  /** As they are. */
  FLOAT(float.class, ElementType.FLOAT32, (float[] row) -> row.length, float[]::new),
  /** As they are. */
  DOUBLE(double.class, ElementType.FLOAT64, (double[] row) -> row.length, double[]::new),
  /** As pairs of doubles. */
  COMPLEX(
      Complex.class,
      ElementType.COMPLEX128,
      (Complex[] row) -> row.length,
      size -> new double[2 * size]) {
    @Override
    void flatten(Object row, Object flat, int offset) {
      Complex[] from = (Complex[]) row;
      double[] to = (double[]) flat;
      for (int i = 0; i < from.length; i++) {
        Complex element = NullElementException.notNull(from[i], i);
        to[2 * (offset + i)] = element.re();
        to[2 * (offset + i) + 1] = element.im();
      }
    }

    @Override
    Object row(Object flat, int offset, int length) {
      double[] from = (double[]) flat;
      Complex[] row = new Complex[length];
      for (int i = 0; i < length; i++) {
        row[i] = new Complex(from[2 * (offset + i)], from[2 * (offset + i) + 1]);
      }
      return row;
    }
  },
  /** As pairs of floats. */
  COMPLEX_FLOAT(
      ComplexFloat.class,
      ElementType.COMPLEX64,
      (ComplexFloat[] row) -> row.length,
      size -> new float[2 * size]) {
    @Override
    void flatten(Object row, Object flat, int offset) {
      ComplexFloat[] from = (ComplexFloat[]) row;
      float[] to = (float[]) flat;
      for (int i = 0; i < from.length; i++) {
        ComplexFloat element = NullElementException.notNull(from[i], i);
        to[2 * (offset + i)] = element.re();
        to[2 * (offset + i) + 1] = element.im();
      }
    }

    @Override
    Object row(Object flat, int offset, int length) {
      float[] from = (float[]) flat;
      ComplexFloat[] row = new ComplexFloat[length];
      for (int i = 0; i < length; i++) {
        row[i] = new ComplexFloat(from[2 * (offset + i)], from[2 * (offset + i) + 1]);
      }
      return row;
    }
  },
  /** As they are, none of them null. */
  STRING(String.class, null, (String[] row) -> row.length, String[]::new) {
    @Override
    void flatten(Object row, Object flat, int offset) {
      String[] from = (String[]) row;
      String[] to = (String[]) flat;
      for (int i = 0; i < from.length; i++) {
        to[offset + i] = NullElementException.notNull(from[i], i);
      }
    }
  };

  private static final Map<Class<?>, JavaElement> BY_CLASS = new HashMap<>();

  static {
    for (JavaElement element : values()) {
      BY_CLASS.put(element.type, element);
    }
  }

  private final Class<?> type;
  private final ElementType elementType;
  private final ToIntFunction<Object> length;
  private final IntFunction<?> allocate;

  @SuppressWarnings("unchecked") // rows of an element have one class
  <T> JavaElement(
      Class<?> type, ElementType elementType, ToIntFunction<T> length, IntFunction<?> allocate) {
    this.type = type;
    this.elementType = elementType;
    this.length = (ToIntFunction<Object>) length;
    this.allocate = allocate;
  }

  /** The element of that class; null when no flat array holds such. */
  static JavaElement of(Class<?> type) {
    return BY_CLASS.get(type);
  }

  /** The class of elements in Java arrays. */
  public Class<?> type() {
    return type;
  }

  /** The type of elements in {@link org.anam.array.NdArray}; null for strings. */
  public ElementType elementType() {
    return elementType;
  }

  /** Whether a row is itself a flat array, so that it need not be copied. */
  boolean isFlat() {
    return type.isPrimitive() && this != BOOLEAN;
  }

  /** The number of elements in a row. */
  int length(Object row) {
    return length.applyAsInt(row);
  }

  /** A flat array for this many elements. */
  Object allocate(int size) {
    return allocate.apply(size);
  }

  /** Copies a row into a flat array, from an offset on, in elements. */
  void flatten(Object row, Object flat, int offset) {
    System.arraycopy(row, 0, flat, offset, length(row));
  }

  /** A row with a copy of the elements from an offset on. */
  Object row(Object flat, int offset, int length) {
    Object row = allocate(length);
    System.arraycopy(flat, offset, row, 0, length);
    return row;
  }
}
