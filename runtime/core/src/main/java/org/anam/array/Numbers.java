package org.anam.array;

/** What the bits of a component mean, by its type. */
final class Numbers {

  private Numbers() {}

  /** The integer behind the bits; that of uint64 is to be taken as unsigned. */
  static long integer(ElementType type, long bits) {
    return switch (type) {
      case UINT8 -> bits & 0xff;
      case UINT16 -> bits & 0xffff;
      case UINT32 -> bits & 0xffffffffL;
      case BOOL -> (byte) bits == 0 ? 0 : 1;
      default -> bits;
    };
  }

  /** The value of a floating-point component. */
  static double floating(ElementType type, long bits) {
    return switch (type.component()) {
      case FLOAT16 -> Float16.toFloat((short) bits);
      case FLOAT32 -> Float.intBitsToFloat((int) bits);
      default -> Double.longBitsToDouble(bits);
    };
  }

  /** The bits of the floating-point number nearest to {@code value}. */
  static long floatingBits(ElementType type, double value) {
    return switch (type.component()) {
      case FLOAT16 -> Float16.fromDouble(value);
      case FLOAT32 -> Float.floatToRawIntBits((float) value);
      default -> Double.doubleToRawLongBits(value);
    };
  }

  /** Whether a component of this type is a floating-point number. */
  static boolean isFloating(ElementType type) {
    return type.kind() == ElementType.Kind.FLOAT || type.kind() == ElementType.Kind.COMPLEX;
  }

  /** Whether the integer is a value of the type. */
  static boolean fits(ElementType type, long value) {
    return switch (type) {
      case UINT64 -> value >= 0;
      case FLOAT16, FLOAT32, FLOAT64 ->
          isExact(value) && floating(type, floatingBits(type, (double) value)) == (double) value;
      default -> integer(type, narrowed(type, value)) == value;
    };
  }

  /** Whether a double represents the integer behind the bits. */
  static boolean isExact(ElementType type, long bits) {
    return isFrom2To63(type, bits) ? (bits & 0x7ff) == 0 : isExact(integer(type, bits));
  }

  /** The integer behind the bits; exact where {@link #isExact(ElementType, long)} holds. */
  static double asDouble(ElementType type, long bits) {
    return isFrom2To63(type, bits) ? (bits >>> 11) * 2048.0 : (double) integer(type, bits);
  }

  /** Whether the number is one of those from 2^63 to 2^64, where doubles are 2^11 apart. */
  private static boolean isFrom2To63(ElementType type, long bits) {
    return type == ElementType.UINT64 && bits < 0;
  }

  private static boolean isExact(long value) {
    // 2^63 - 1 becomes 2^63, which the cast turns back into 2^63 - 1.
    return (long) (double) value == value && value != Long.MAX_VALUE;
  }

  private static long narrowed(ElementType type, long value) {
    return switch (type.bytes()) {
      case 1 -> (byte) value;
      case 2 -> (short) value;
      case 4 -> (int) value;
      default -> value;
    };
  }

  /** One component's bits in a wider type; {@link ElementType#widensTo} holds. */
  static long widened(ElementType type, long bits, ElementType wider) {
    if (!isFloating(wider)) {
      return integer(type, bits);
    }
    return floatingBits(
        wider, isFloating(type) ? floating(type, bits) : (double) integer(type, bits));
  }

  /**
   * Bits that are equal exactly where the values are, as {@link Double#equals} has it: all NaNs are
   * one.
   */
  static long canonical(ElementType type, long bits) {
    return isFloating(type) ? Double.doubleToLongBits(floating(type, bits)) : integer(type, bits);
  }

  /** The component as text, as Java writes it. */
  static String text(ElementType type, long bits) {
    return switch (type) {
      case BOOL -> Boolean.toString((byte) bits != 0);
      case UINT64 -> Long.toUnsignedString(bits);
      case FLOAT16, FLOAT32, COMPLEX64 -> Float.toString((float) floating(type, bits));
      case FLOAT64, COMPLEX128 -> Double.toString(floating(type, bits));
      default -> Long.toString(integer(type, bits));
    };
  }
}
