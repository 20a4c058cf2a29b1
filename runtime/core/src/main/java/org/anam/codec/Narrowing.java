package org.anam.codec;

import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/**
 * Numbers as values of a type that holds fewer, where nothing is lost. Files and messages have the
 * same rules and say the same when a number does not fit.
 *
 * <p>Integers come as bits. Those of unsigned integers of 64 bits may look negative, so each method
 * is told whether the bits are unsigned.
 */
public final class Narrowing {

  private static final int FLOAT_BITS = 24;
  private static final int DOUBLE_BITS = 53;

  private static final String A_FLOAT = "a number that a float represents";
  private static final String A_DOUBLE = "a number that a double represents";

  private Narrowing() {}

  /**
   * An integer between two bounds.
   *
   * @param in makes the error, at its place
   * @throws AnamException ANAM123 when it lies outside
   */
  public static long integer(
      long bits, boolean unsigned, long least, long greatest, ValueReader in) {
    if ((unsigned && bits < 0) || bits < least || bits > greatest) {
      throw outOfRange("an integer from " + least + " to " + greatest, text(bits, unsigned), in);
    }
    return bits;
  }

  /**
   * The bits of an unsigned integer.
   *
   * @param width how many bits it may have
   * @param in makes the error, at its place
   * @throws AnamException ANAM123 when it is negative or has more bits
   */
  public static long unsigned(long bits, boolean unsigned, int width, ValueReader in) {
    boolean negative = !unsigned && bits < 0;
    if (negative || (width < Long.SIZE && bits >>> width != 0)) {
      throw outOfRange("an unsigned integer of " + width + " bits", text(bits, unsigned), in);
    }
    return bits;
  }

  /**
   * An integer as a float.
   *
   * @param in makes the error, at its place
   * @throws AnamException ANAM123 when no float is that number
   */
  public static float toFloat(long bits, boolean unsigned, ValueReader in) {
    return (float) real(bits, unsigned, FLOAT_BITS, A_FLOAT, in);
  }

  /**
   * A double as a float; any NaN as NaN.
   *
   * @param in makes the error, at its place
   * @throws AnamException ANAM123 when no float is that number
   */
  public static float toFloat(double number, ValueReader in) {
    float result = (float) number;
    if (result != number && !Double.isNaN(number)) {
      throw outOfRange(A_FLOAT, number, in);
    }
    return result;
  }

  /**
   * An integer as a double.
   *
   * @param in makes the error, at its place
   * @throws AnamException ANAM123 when no double is that number
   */
  public static double toDouble(long bits, boolean unsigned, ValueReader in) {
    return real(bits, unsigned, DOUBLE_BITS, A_DOUBLE, in);
  }

  private static double real(
      long bits, boolean unsigned, int significantBits, String expected, ValueReader in) {
    boolean huge = unsigned && bits < 0;
    long magnitude = huge || bits >= 0 ? bits : -bits;
    int span =
        Long.SIZE - Long.numberOfLeadingZeros(magnitude) - Long.numberOfTrailingZeros(magnitude);
    if (magnitude != 0 && span > significantBits) {
      throw outOfRange(expected, text(bits, unsigned), in);
    }
    return huge ? (bits >>> 1) * 2.0 : bits;
  }

  /**
   * A complex number whose parts are floats.
   *
   * @param in makes the error, at its place
   * @throws AnamException ANAM123 when a part is no float; -0.0 is not 0.0 here
   */
  public static ComplexFloat toComplexFloat(Complex number, ValueReader in) {
    float re = (float) number.re();
    float im = (float) number.im();
    if (Double.compare(re, number.re()) != 0 || Double.compare(im, number.im()) != 0) {
      throw outOfRange("a complex number that floats represent", number, in);
    }
    return new ComplexFloat(re, im);
  }

  private static String text(long bits, boolean unsigned) {
    return unsigned ? Long.toUnsignedString(bits) : Long.toString(bits);
  }

  private static AnamException outOfRange(String expected, Object found, ValueReader in) {
    return in.error(CoreError.OUT_OF_RANGE, "Expected " + expected + ", found " + found).build();
  }
}
