package org.anam.array;

/** Conversion between IEEE 754 half-precision numbers, held as their 16 bits, and floats. */
public final class Float16 {

  private static final int FRACTION_BITS = 10;
  private static final int EXPONENT_BIAS = 15;
  private static final int INFINITY = 0x7c00;

  private Float16() {}

  /** The value of the 16 bits, exactly; a NaN keeps the bits of its payload. */
  public static float toFloat(short bits) {
    int sign = bits & 0x8000;
    int exponent = (bits >> FRACTION_BITS) & 0x1f;
    int fraction = bits & 0x3ff;
    if (exponent == 0x1f) {
      return Float.intBitsToFloat((sign << 16) | 0x7f800000 | (fraction << 13));
    }
    float magnitude =
        exponent == 0
            ? Math.scalb((float) fraction, 1 - EXPONENT_BIAS - FRACTION_BITS)
            : Math.scalb((float) (fraction | 0x400), exponent - EXPONENT_BIAS - FRACTION_BITS);
    return sign == 0 ? magnitude : -magnitude;
  }

  /**
   * The bits of the nearest half-precision number, ties to the even one; from 65520 on infinity. A
   * NaN stays one and keeps the upper bits of its payload.
   */
  public static short fromFloat(float value) {
    if (Float.isNaN(value)) {
      int bits = Float.floatToRawIntBits(value);
      return (short) (((bits >>> 16) & 0x8000) | INFINITY | 0x200 | ((bits >>> 13) & 0x3ff));
    }
    return fromDouble(value);
  }

  /** As {@link #fromFloat}, rounding once. */
  public static short fromDouble(double value) {
    if (Double.isNaN(value)) {
      return fromFloat((float) value);
    }
    int sign = (int) (Double.doubleToRawLongBits(value) >>> 48) & 0x8000;
    double magnitude = Math.abs(value);
    if (magnitude >= 65520) {
      return (short) (sign | INFINITY);
    }
    // Below 2^-14 the spacing of half-precision numbers no longer shrinks.
    int exponent = Math.max(Math.getExponent(magnitude), 1 - EXPONENT_BIAS);
    // In units of that spacing; rint rounds ties to even.
    int units = (int) Math.rint(Math.scalb(magnitude, FRACTION_BITS - exponent));
    // The leading bit of a normal number's units, and a carry out of the fraction, move into the
    // exponent.
    return (short) (sign | (((exponent + EXPONENT_BIAS - 1) << FRACTION_BITS) + units));
  }
}
