package org.anam.array;

import java.util.Locale;

/**
 * The element types of arrays, named as in numpy; {@code docs/format.md} gives each one's HDF5
 * type.
 *
 * <p>Java holds the elements in a primitive array: the bits of unsigned integers and of 16-bit
 * floats as they are, booleans as bytes 0 and 1, complex numbers as real and imaginary part side by
 * side.
 */
public enum ElementType {
  /** Integers of 8 bits, in a {@code byte[]}. */
  INT8(1, Kind.INTEGER),
  /** Integers of 16 bits, in a {@code short[]}. */
  INT16(2, Kind.INTEGER),
  /** Integers of 32 bits, in an {@code int[]}. */
  INT32(4, Kind.INTEGER),
  /** Integers of 64 bits, in a {@code long[]}. */
  INT64(8, Kind.INTEGER),
  /** Unsigned integers of 8 bits, in a {@code byte[]}. */
  UINT8(1, Kind.UNSIGNED),
  /** Unsigned integers of 16 bits, in a {@code short[]}. */
  UINT16(2, Kind.UNSIGNED),
  /** Unsigned integers of 32 bits, in an {@code int[]}. */
  UINT32(4, Kind.UNSIGNED),
  /** Unsigned integers of 64 bits, in a {@code long[]}. */
  UINT64(8, Kind.UNSIGNED),
  /** IEEE 754 half precision, in a {@code short[]}. */
  FLOAT16(2, Kind.FLOAT),
  /** IEEE 754 single precision, in a {@code float[]}. */
  FLOAT32(4, Kind.FLOAT),
  /** IEEE 754 double precision, in a {@code double[]}. */
  FLOAT64(8, Kind.FLOAT),
  /** Pairs of single-precision numbers, in a {@code float[]}. */
  COMPLEX64(8, Kind.COMPLEX),
  /** Pairs of double-precision numbers, in a {@code double[]}. */
  COMPLEX128(16, Kind.COMPLEX),
  /** False and true, in a {@code byte[]}. */
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

  /**
   * The type of one component: float32 for complex64, float64 for complex128, itself for all
   * others.
   */
  public ElementType component() {
    return switch (this) {
      case COMPLEX64 -> FLOAT32;
      case COMPLEX128 -> FLOAT64;
      default -> this;
    };
  }

  /**
   * Whether every value of this type is a value of the other: integers in wider integers, integers
   * in floats that have as many significant bits, floats in wider floats, real numbers in complex
   * ones. Booleans are not numbers.
   */
  public boolean widensTo(ElementType wider) {
    if (this == wider) {
      return true;
    }
    return switch (wider.kind) {
      case INTEGER ->
          (kind == Kind.INTEGER && bytes <= wider.bytes)
              || (kind == Kind.UNSIGNED && bytes < wider.bytes);
      case UNSIGNED -> kind == Kind.UNSIGNED && bytes <= wider.bytes;
      case FLOAT -> isRealNumber() && significantBits() <= wider.significantBits();
      case COMPLEX -> kind == Kind.COMPLEX ? bytes <= wider.bytes : widensTo(wider.component());
      case BOOLEAN -> false;
    };
  }

  private boolean isRealNumber() {
    return kind == Kind.INTEGER || kind == Kind.UNSIGNED || kind == Kind.FLOAT;
  }

  private int significantBits() {
    return switch (this) {
      case FLOAT16 -> 11;
      case FLOAT32 -> 24;
      case FLOAT64 -> 53;
      default -> kind == Kind.INTEGER ? 8 * bytes - 1 : 8 * bytes;
    };
  }

  /** The name in numpy, such as {@code float64}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
