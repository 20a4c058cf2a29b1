package org.anam.storage;

import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/**
 * What an open attribute and an open dataset have in common: elements of one type in a shape, read
 * as a whole. {@link StoredAttribute} and {@link StoredDataset} say what only one of them has.
 *
 * <p>{@link #kind()} and {@link #shape()} say what can be read; a method that does not fit them
 * throws {@link IllegalStateException}, before anything is read. Sizes are checked against the
 * file's length and the memory first (ANAM128).
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

  /**
   * A scalar TEXT; ANAM129 when it is not UTF-8. Of a fixed-length string, what only fills it up is
   * cut: all from the first NUL on, or NULs or spaces at the end, as its type says.
   */
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

  /**
   * The bytes of all elements of TEXT in row-major order, whatever their encoding, without what
   * {@link #readText} cuts.
   */
  byte[][] readTextBytes();

  /** All elements of STRUCTURED. */
  StructuredArray readStructured();

  /**
   * All elements, by the one of the three methods before that fits; null for ENUM and OTHER, which
   * none fits.
   */
  default Object readElements() {
    return switch (kind()) {
      case INTEGER, FLOAT, COMPLEX, BOOLEAN -> readArray();
      case TEXT -> readStrings();
      case STRUCTURED -> readStructured();
      case ENUM, OTHER -> null;
    };
  }

  // For descriptions of files whose content nobody knows.

  /**
   * The first elements in row-major order, as a 1-d {@link NdArray}, {@link StructuredArray} or
   * {@link StringArray}, the latter for the names of ENUM too; null for OTHER. No more is read than
   * needed, and the size of the whole is not checked.
   *
   * @param most how many elements at most
   */
  Object readFirst(int most);

  /**
   * All elements as the bytes that the file has; null when they lie elsewhere, as those of
   * variable-length types, references and datasets in other files do.
   */
  byte[] readBytes();

  @Override
  void close();
}
