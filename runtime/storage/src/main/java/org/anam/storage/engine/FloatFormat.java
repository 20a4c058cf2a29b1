package org.anam.storage.engine;

import java.util.List;
import org.anam.array.ElementType;

/**
 * Which numbers a floating-point type has. Files may lay the bits of a number out at will, and give
 * the exponent any bias, so that the width says nothing of the range.
 *
 * @param exponentBits the bits of the exponent; all of them set mean infinities and NaN
 * @param bias what is taken from the exponent
 * @param mantissaBits the bits behind the point
 * @param plain whether the bit before the point is left out, as IEEE 754 does, and the number
 *     begins at bit 0: only of such does every engine make the right numbers
 */
public record FloatFormat(long exponentBits, long bias, long mantissaBits, boolean plain) {

  /** Beyond this no exponent is of a double, whatever the bias. */
  private static final long MOST_EXPONENT_BITS = 30;

  private static final List<ElementType> BY_WIDTH =
      List.of(ElementType.FLOAT16, ElementType.FLOAT32, ElementType.FLOAT64);

  /** The format of FLOAT16, FLOAT32 or FLOAT64. */
  public static FloatFormat of(ElementType type) {
    return switch (type) {
      case FLOAT16 -> new FloatFormat(5, 15, 10, true);
      case FLOAT32 -> new FloatFormat(8, 127, 23, true);
      default -> new FloatFormat(11, 1023, 52, true);
    };
  }

  /**
   * The narrowest element type that has all numbers of the format; null when not even doubles do.
   */
  public ElementType narrowest() {
    if (!plain || exponentBits > MOST_EXPONENT_BITS || Math.abs(bias) > 1L << 40) {
      return null;
    }
    for (ElementType type : BY_WIDTH) {
      if (isWithin(of(type))) {
        return type;
      }
    }
    return null;
  }

  private boolean isWithin(FloatFormat other) {
    return mantissaBits <= other.mantissaBits
        && greatestExponent() <= other.greatestExponent()
        && leastBit() >= other.leastBit();
  }

  private long greatestExponent() {
    return (1L << exponentBits) - 2 - bias;
  }

  /** The exponent of the last bit of the smallest numbers. */
  private long leastBit() {
    return 1 - bias - mantissaBits;
  }

  /**
   * What such a type is called where no element type has its numbers.
   *
   * @param size the bytes of the type in the file
   */
  public String describe(long size) {
    return "float of "
        + size
        + " bytes ("
        + exponentBits
        + " bits of exponent with bias "
        + Long.toUnsignedString(bias)
        + ", "
        + mantissaBits
        + " of mantissa"
        + (plain ? ")" : ", laid out differently from IEEE 754)");
  }
}
