package org.anam.array.flat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;

/**
 * What Java arrays consist of, and how a row of it lies in a flat array. The methods choose by the
 * constant and cast, since calls through it would take longer than a short row's copy.
 */
public enum JavaElement {
  /** As bytes 0 and 1. */
  BOOLEAN(boolean.class, ElementType.BOOL),
  /** As they are. */
  BYTE(byte.class, ElementType.INT8),
  /** As they are. */
  SHORT(short.class, ElementType.INT16),
  /** As they are. */
  INT(int.class, ElementType.INT32),
  /** As they are. */
  LONG(long.class, ElementType.INT64),
  /** As they are. */
  FLOAT(float.class, ElementType.FLOAT32),
  /** As they are. */
  DOUBLE(double.class, ElementType.FLOAT64),
  /** As pairs of doubles. */
  COMPLEX(Complex.class, ElementType.COMPLEX128),
  /** As pairs of floats. */
  COMPLEX_FLOAT(ComplexFloat.class, ElementType.COMPLEX64),
  /** As they are, none of them null. */
  STRING(String.class, null);

  private static final Map<Class<?>, JavaElement> BY_CLASS = new HashMap<>();

  static {
    for (JavaElement element : values()) {
      BY_CLASS.put(element.type, element);
    }
  }

  private final Class<?> type;
  private final ElementType elementType;
  private final boolean isFlat;

  JavaElement(Class<?> type, ElementType elementType) {
    this.type = type;
    this.elementType = elementType;
    isFlat = type.isPrimitive() ? type != boolean.class : type == String.class;
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
    return isFlat;
  }

  /** The number of elements in a row. */
  int length(Object row) {
    return switch (this) {
      case BOOLEAN -> ((boolean[]) row).length;
      case BYTE -> ((byte[]) row).length;
      case SHORT -> ((short[]) row).length;
      case INT -> ((int[]) row).length;
      case LONG -> ((long[]) row).length;
      case FLOAT -> ((float[]) row).length;
      case DOUBLE -> ((double[]) row).length;
      case COMPLEX, COMPLEX_FLOAT, STRING -> ((Object[]) row).length;
    };
  }

  /** A flat array for this many elements. */
  Object allocate(int size) {
    return switch (this) {
      case BOOLEAN, BYTE -> new byte[size];
      case SHORT -> new short[size];
      case INT -> new int[size];
      case LONG -> new long[size];
      case FLOAT -> new float[size];
      case DOUBLE -> new double[size];
      case COMPLEX -> new double[2 * size];
      case COMPLEX_FLOAT -> new float[2 * size];
      case STRING -> new String[size];
    };
  }

  /** Copies a row of that length into a flat array, from an offset on, in elements. */
  void flatten(Object row, Object flat, int offset, int length) {
    switch (this) {
      case BOOLEAN -> flatten((boolean[]) row, (byte[]) flat, offset);
      case BYTE -> System.arraycopy((byte[]) row, 0, (byte[]) flat, offset, length);
      case SHORT -> System.arraycopy((short[]) row, 0, (short[]) flat, offset, length);
      case INT -> System.arraycopy((int[]) row, 0, (int[]) flat, offset, length);
      case LONG -> System.arraycopy((long[]) row, 0, (long[]) flat, offset, length);
      case FLOAT -> System.arraycopy((float[]) row, 0, (float[]) flat, offset, length);
      case DOUBLE -> System.arraycopy((double[]) row, 0, (double[]) flat, offset, length);
      case COMPLEX -> flatten((Complex[]) row, (double[]) flat, offset);
      case COMPLEX_FLOAT -> flatten((ComplexFloat[]) row, (float[]) flat, offset);
      case STRING -> flatten((String[]) row, (String[]) flat, offset);
    }
  }

  private static void flatten(boolean[] row, byte[] flat, int offset) {
    for (int i = 0; i < row.length; i++) {
      flat[offset + i] = (byte) (row[i] ? 1 : 0);
    }
  }

  private static void flatten(Complex[] row, double[] flat, int offset) {
    for (int i = 0; i < row.length; i++) {
      Complex element = NullElementException.notNull(row[i], i);
      flat[2 * (offset + i)] = element.re();
      flat[2 * (offset + i) + 1] = element.im();
    }
  }

  private static void flatten(ComplexFloat[] row, float[] flat, int offset) {
    for (int i = 0; i < row.length; i++) {
      ComplexFloat element = NullElementException.notNull(row[i], i);
      flat[2 * (offset + i)] = element.re();
      flat[2 * (offset + i) + 1] = element.im();
    }
  }

  private static void flatten(String[] row, String[] flat, int offset) {
    for (int i = 0; i < row.length; i++) {
      flat[offset + i] = NullElementException.notNull(row[i], i);
    }
  }

  /** A row with a copy of the elements from an offset on. */
  Object row(Object flat, int offset, int length) {
    return switch (this) {
      case BOOLEAN -> booleans((byte[]) flat, offset, length);
      case BYTE -> Arrays.copyOfRange((byte[]) flat, offset, offset + length);
      case SHORT -> Arrays.copyOfRange((short[]) flat, offset, offset + length);
      case INT -> Arrays.copyOfRange((int[]) flat, offset, offset + length);
      case LONG -> Arrays.copyOfRange((long[]) flat, offset, offset + length);
      case FLOAT -> Arrays.copyOfRange((float[]) flat, offset, offset + length);
      case DOUBLE -> Arrays.copyOfRange((double[]) flat, offset, offset + length);
      case COMPLEX -> complexes((double[]) flat, offset, length);
      case COMPLEX_FLOAT -> complexFloats((float[]) flat, offset, length);
      case STRING -> Arrays.copyOfRange((String[]) flat, offset, offset + length);
    };
  }

  private static boolean[] booleans(byte[] flat, int offset, int length) {
    boolean[] row = new boolean[length];
    for (int i = 0; i < length; i++) {
      row[i] = flat[offset + i] != 0;
    }
    return row;
  }

  private static Complex[] complexes(double[] flat, int offset, int length) {
    Complex[] row = new Complex[length];
    for (int i = 0; i < length; i++) {
      row[i] = new Complex(flat[2 * (offset + i)], flat[2 * (offset + i) + 1]);
    }
    return row;
  }

  private static ComplexFloat[] complexFloats(float[] flat, int offset, int length) {
    ComplexFloat[] row = new ComplexFloat[length];
    for (int i = 0; i < length; i++) {
      row[i] = new ComplexFloat(flat[2 * (offset + i)], flat[2 * (offset + i) + 1]);
    }
    return row;
  }
}
