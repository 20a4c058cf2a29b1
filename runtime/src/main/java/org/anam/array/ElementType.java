package org.anam.array;

/**
 * The element types of arrays, named as in numpy; {@code docs/format.md} gives each one's HDF5 type.
 *
 * <p>Java holds the elements in a primitive array: the bits of unsigned integers and of 16-bit floats as they are,
 * booleans as bytes 0 and 1, complex numbers as real and imaginary part side by side.
 */
public enum ElementType {
  INT8(1, Kind.INTEGER),
  INT16(2, Kind.INTEGER),
  INT32(4, Kind.INTEGER),
  INT64(8, Kind.INTEGER),
  UINT8(1, Kind.UNSIGNED),
  UINT16(2, Kind.UNSIGNED),
  UINT32(4, Kind.UNSIGNED),
  UINT64(8, Kind.UNSIGNED),
  FLOAT16(2, Kind.FLOAT),
  FLOAT32(4, Kind.FLOAT),
  FLOAT64(8, Kind.FLOAT),
  COMPLEX64(8, Kind.COMPLEX),
  COMPLEX128(16, Kind.COMPLEX),
  BOOL(1, Kind.BOOLEAN);

  /** The kinds of numbers. */
  public enum Kind {
    /** Two's complement integers. */
    INTEGER,
    /** Integers from 0. */
    UNSIGNED,
    /** IEEE 754 floating point. */
    FLOAT,
    /** Pairs of IEEE 754 numbers. */
    COMPLEX,
    /** False and true. */
    BOOLEAN
  }

  private final int bytes;
  private final Kind kind;

  ElementType(int bytes, Kind kind) {
    this.bytes = bytes;
    this.kind = kind;
  }

  /** The size of one element in bytes, in memory and in the file. */
  public int bytes() {
    return bytes;
  }

  /** The kind of number. */
  public Kind kind() {
    return kind;
  }

  /** How many elements of the Java array hold one element: 2 for complex numbers, else 1. */
  public int components() {
    return kind == Kind.COMPLEX ? 2 : 1;
  }

  /** The name in numpy, such as {@code float64}. */
  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
