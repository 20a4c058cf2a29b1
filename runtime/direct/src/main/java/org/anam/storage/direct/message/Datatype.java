package org.anam.storage.direct.message;

import java.util.List;
import org.anam.storage.direct.bytes.Window;

/** What the elements of a value are, in the file. Names are bytes, since they need not be UTF-8. */
public sealed interface Datatype {

  /** The bytes of an element. */
  int size();

  /** In which order the bytes of a number lie. */
  enum Order {
    /** The low byte first. */
    LITTLE,
    /** The high byte first. */
    BIG,
    /** That of the VAX: words of 2 bytes, the high word first and in it the low byte. */
    VAX
  }

  /** How texts of fixed length are filled up. */
  enum Padding {
    /** They end at the first NUL. */
    NULL_TERMINATED,
    /** NULs at their end do not count. */
    NULL_PADDED,
    /** Spaces at their end do not count. */
    SPACE_PADDED
  }

  /**
   * An integer.
   *
   * @param order the order of its bytes
   * @param signed whether its highest bit is a sign
   * @param bitOffset where its lowest bit is
   * @param precision how many bits it has
   */
  record FixedPoint(int size, Order order, boolean signed, int bitOffset, int precision)
      implements Datatype {}

  /**
   * A number with a point.
   *
   * @param order the order of its bytes
   * @param bitOffset where its lowest bit is
   * @param precision how many bits it has
   * @param sign where the bit of the sign is
   * @param exponentAt where the lowest bit of the exponent is
   * @param exponentBits how many it has
   * @param mantissaAt where the lowest bit of the mantissa is
   * @param mantissaBits how many it has
   * @param bias what is taken from the exponent
   * @param normalization 0: none, 1: the highest bit of the mantissa is 1, 2: it is 1 and left out
   */
  record FloatingPoint(
      int size,
      Order order,
      int bitOffset,
      int precision,
      int sign,
      int exponentAt,
      int exponentBits,
      int mantissaAt,
      int mantissaBits,
      long bias,
      int normalization)
      implements Datatype {}

  /** A time, which the library has never finished. */
  record Time(int size, Order order, int precision) implements Datatype {}

  /**
   * A text of fixed length.
   *
   * @param charset 0 for ASCII, 1 for UTF-8
   */
  record Text(int size, Padding padding, int charset) implements Datatype {}

  /** Bits without a meaning as a number. */
  record BitField(int size, Order order, int bitOffset, int precision) implements Datatype {}

  /**
   * Bytes without a meaning.
   *
   * @param tag what they are, in the words of who wrote them
   */
  record Opaque(int size, byte[] tag) implements Datatype {}

  /** A structure. */
  record Compound(int size, List<Member> members) implements Datatype {}

  /**
   * A member of a structure.
   *
   * @param offset where it begins, in bytes
   */
  record Member(byte[] name, int offset, Datatype type) {}

  /**
   * A reference to an object or a part of a dataset.
   *
   * @param kind 0: an object's address, 1: a region in the global heap, 2 to 4: those of HDF5 1.12
   */
  record Reference(int size, int kind) implements Datatype {}

  /**
   * Named integers.
   *
   * @param names the names of the constants
   * @param values their values as the bytes of the base type, in the same order
   */
  record Enumeration(int size, Datatype base, List<byte[]> names, List<byte[]> values)
      implements Datatype {}

  /**
   * A sequence or text of any length, in the global heap.
   *
   * @param isText whether it is a text
   * @param charset 0 for ASCII, 1 for UTF-8
   */
  record VariableLength(int size, Datatype base, boolean isText, Padding padding, int charset)
      implements Datatype {}

  /** An array of fixed shape as one element. */
  record ArrayOf(int size, int[] shape, Datatype base) implements Datatype {}

  /** A complex number of HDF5 2.0: two numbers of the base type. */
  record ComplexNumber(int size, Datatype base) implements Datatype {}

  /** Decodes the message. */
  static Datatype decode(Window window) {
    return DatatypeDecoder.decode(window, 0);
  }
}
