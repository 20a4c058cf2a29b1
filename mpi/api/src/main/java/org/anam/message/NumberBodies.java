package org.anam.message;

import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.UnsignedNumber;

/** Unpacks what follows the tag of an integer or complex number. */
final class NumberBodies {

  private final MessageSource in;

  NumberBodies(MessageSource in) {
    this.in = in;
  }

  static boolean isInteger(int found) {
    return (found >= Tags.INT8 && found <= Tags.INT64)
        || (found >= Tags.UINT8 && found <= Tags.UINT64);
  }

  /** The bits of an integer; of unsigned ones of 64 bits they may look negative. */
  long integer(int found, String expected) {
    return switch (found) {
      case Tags.INT8 -> in.getByte();
      case Tags.INT16 -> in.getShort();
      case Tags.INT32 -> in.getInt();
      case Tags.INT64, Tags.UINT64 -> in.getLong();
      case Tags.UINT8 -> in.getByte() & 0xff;
      case Tags.UINT16 -> in.getShort() & 0xffff;
      case Tags.UINT32 -> in.getInt() & 0xffffffffL;
      default -> throw in.wrongType(expected, found);
    };
  }

  /** A complex number of either width. */
  Complex complex(int found) {
    return switch (found) {
      case Tags.COMPLEX128 -> new Complex(in.getDouble(), in.getDouble());
      case Tags.COMPLEX64 -> new Complex(in.getFloat(), in.getFloat());
      default -> throw in.wrongType("a complex number", found);
    };
  }

  /** An integer in the box of its own type. */
  Object boxed(int found) {
    long bits = integer(found, "an integer");
    return switch (found) {
      case Tags.INT8 -> (Object) (byte) bits;
      case Tags.INT16 -> (Object) (short) bits;
      case Tags.INT32 -> (Object) (int) bits;
      case Tags.INT64 -> (Object) bits;
      case Tags.UINT8 -> UnsignedNumber.of(ElementType.UINT8, bits);
      case Tags.UINT16 -> UnsignedNumber.of(ElementType.UINT16, bits);
      case Tags.UINT32 -> UnsignedNumber.of(ElementType.UINT32, bits);
      default -> UnsignedNumber.of(ElementType.UINT64, bits);
    };
  }
}
