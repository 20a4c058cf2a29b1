package org.anam.storage;

import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/**
 * An open attribute or dataset. {@link #kind()} and {@link #shape()} say what can be read; a method
 * that does not fit them throws {@link IllegalStateException}, before the native library is asked.
 * Sizes are checked against the file's length and the memory first (ANAM128).
 */
public interface StoredValue extends AutoCloseable {

  /** What the elements are. */
  enum Kind {
    /** Integers of 1, 2, 4 or 8 bytes, signed or not, either byte order. */
    INTEGER,
    /** Floats of 2, 4 or 8 bytes, either byte order; wider ones count as OTHER. */
    FLOAT,
    /** Compounds of two equal floats named r and i, or real and imag. */
    COMPLEX,
    /** Enums of FALSE = 0 and TRUE = 1 over an integer. */
    BOOLEAN,
    /** Other enums. */
    ENUM,
    /** Strings, of fixed or variable length. */
    TEXT,
    /** Other compounds whose fields are INTEGER, FLOAT, COMPLEX or BOOLEAN. */
    STRUCTURED,
    /** What the mapping has no use for. */
    OTHER
  }

  /** What the elements are. */
  Kind kind();

  /** The element type of INTEGER, FLOAT, COMPLEX and BOOLEAN; null for the others. */
  ElementType elementType();

  /** The type in words for messages, such as {@code int64} or {@code variable-length string}. */
  String typeName();

  /** Whether there is a dataspace without any value (H5S_NULL). */
  boolean isNull();

  /** The size along each dimension; empty for a scalar. */
  long[] shape();

  /** The bits of a scalar INTEGER (sign-extended, or zero-extended when unsigned) or BOOLEAN. */
  long readInteger();

  /** A scalar FLOAT, widened without loss. */
  double readFloat();

  /** A scalar COMPLEX, widened without loss. */
  Complex readComplex();

  /** A scalar TEXT; ANAM129 when it is not UTF-8. Trailing NULs of fixed-length strings are cut. */
  String readText();

  /** The name of a scalar ENUM's or BOOLEAN's constant; ANAM125 when the value has no name. */
  String readEnum();

  /**
   * All elements of INTEGER, FLOAT, COMPLEX or BOOLEAN in native byte order and the file's element
   * type.
   */
  NdArray readArray();

  /** All elements of TEXT, with {@link StringArray#fixedLength()} as in the file. */
  StringArray readStrings();

  /** All elements of STRUCTURED. */
  StructuredArray readStructured();

  @Override
  void close();
}
