package org.anam.codec;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.anam.array.UnsignedNumber;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;

/**
 * Numbers of any size: stored as decimal text, read from numbers too, as Python stores small ones.
 */
final class DecimalCodec {

  static final ValueCodec<BigInteger> INTEGER =
      new FunctionCodec<>(
          (out, value) -> out.putText(value.toString(), TextForm.UTF8), DecimalCodec::readInteger);

  static final ValueCodec<BigDecimal> DECIMAL =
      new FunctionCodec<>((out, value) -> writeDecimal(value, out), DecimalCodec::readDecimal);

  /** Beyond this an exponent may be one that {@link BigDecimal} writes and does not read. */
  private static final int GREATEST_SCALE = 1_000_000_000;

  private DecimalCodec() {}

  private static void writeDecimal(BigDecimal value, ValueWriter out) {
    String text = value.toString();
    if (value.scale() > GREATEST_SCALE || value.scale() < -GREATEST_SCALE) {
      try {
        new BigDecimal(text);
      } catch (NumberFormatException e) {
        throw Restored.changed("The BigDecimal " + text + " cannot be read again", out::error)
            .cause(e)
            .build();
      }
    }
    out.putText(text, TextForm.UTF8);
  }

  private static BigInteger readInteger(ValueReader in) {
    Object stored = in.getAny();
    try {
      if (stored instanceof String text) {
        return new BigInteger(text);
      }
      BigInteger integer = integer(stored);
      if (integer != null) {
        return integer;
      }
    } catch (NumberFormatException e) {
      throw wrong(in, "The text is no integer", e);
    }
    throw wrong(in, "Expected an integer as text or number, found " + describe(stored), null);
  }

  private static BigDecimal readDecimal(ValueReader in) {
    Object stored = in.getAny();
    try {
      if (stored instanceof String text) {
        return new BigDecimal(text);
      }
      if (stored instanceof Double || stored instanceof Float) {
        return new BigDecimal(((Number) stored).doubleValue());
      }
      BigInteger integer = integer(stored);
      if (integer != null) {
        return new BigDecimal(integer);
      }
    } catch (NumberFormatException e) {
      throw wrong(in, "The value is no decimal number", e);
    }
    throw wrong(in, "Expected a number or its text, found " + describe(stored), null);
  }

  private static BigInteger integer(Object stored) {
    if (stored instanceof UnsignedNumber number) {
      return number.toBigInteger();
    }
    if (stored instanceof Long
        || stored instanceof Integer
        || stored instanceof Short
        || stored instanceof Byte) {
      return BigInteger.valueOf(((Number) stored).longValue());
    }
    return null;
  }

  private static String describe(Object stored) {
    return stored.getClass().getSimpleName();
  }

  private static RuntimeException wrong(ValueReader in, String what, Exception cause) {
    return in.error(CoreError.WRONG_TYPE, what).cause(cause).build();
  }
}
