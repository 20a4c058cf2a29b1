package org.anam.storage.direct.read.value;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.array.Float16;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.message.Datatype.Order;
import org.anam.storage.engine.FloatFormat;

/**
 * How the bits of a number lie in its bytes.
 *
 * @param offset where it begins in the element, in bytes
 * @param size how many bytes it has
 * @param order in which order they lie
 * @param isUsual whether the bytes are those of the Java type, in this order
 * @param integer the integer that it is; null for floats
 * @param floating the float that it is; null for integers
 */
public record NumberFormat(
    int offset,
    int size,
    Order order,
    boolean isUsual,
    Datatype.FixedPoint integer,
    Datatype.FloatingPoint floating) {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  /** How a type says that the bit before the point is left out. */
  private static final int BIT_LEFT_OUT = 2;

  static NumberFormat of(Datatype.FixedPoint type, ElementType element) {
    boolean usual =
        type.size() == element.bytes()
            && type.bitOffset() == 0
            && type.precision() == 8 * type.size();
    return new NumberFormat(0, type.size(), type.order(), usual, type, null);
  }

  static NumberFormat of(Datatype.FloatingPoint type, ElementType element) {
    boolean usual = type.order() != Order.VAX && isUsual(type, element);
    return new NumberFormat(0, type.size(), type.order(), usual, null, type);
  }

  /** Which numbers a type has. */
  static FloatFormat floatFormat(Datatype.FloatingPoint type) {
    return new FloatFormat(
        type.exponentBits(),
        type.bias(),
        type.mantissaBits(),
        type.normalization() == BIT_LEFT_OUT && type.bitOffset() == 0);
  }

  /** Whether the bits lie as those of the element type do in Java. */
  private static boolean isUsual(Datatype.FloatingPoint type, ElementType element) {
    return floatFormat(type).equals(FloatFormat.of(element))
        && type.size() == element.bytes()
        && type.mantissaAt() == 0
        && type.exponentAt() == type.mantissaBits()
        && type.sign() == 8 * type.size() - 1;
  }

  NumberFormat at(int from) {
    return new NumberFormat(from, size, order, isUsual, integer, floating);
  }

  /** The bits of an element, the lowest byte first. */
  private long bits(byte[] bytes, int at, int byteFrom, int count) {
    long value = 0;
    for (int i = Math.min(count, size - byteFrom) - 1; i >= 0; i--) {
      value = (value << 8) | (bytes[at + position(byteFrom + i)] & 0xff);
    }
    return value;
  }

  /** The bits of a number that lie as in Java, but perhaps for the order of bytes. */
  private long usualBits(byte[] bytes, int at) {
    if (order == Order.LITTLE && size == Long.BYTES) {
      return (long) LONGS.get(bytes, at);
    }
    return bits(bytes, at, 0, size);
  }

  /** Where the byte is that has this rank, from the lowest one. */
  private int position(int rank) {
    return switch (order) {
      case LITTLE -> rank;
      case BIG -> size - 1 - rank;
      case VAX -> (size - 2 - (rank & ~1)) + (rank & 1);
    };
  }

  /** Some bits of an element, at most 64 of them, as a number without a sign. */
  private long field(byte[] bytes, int at, int from, int count) {
    int first = from / 8;
    int shift = from % 8;
    long low = bits(bytes, at, first, 8) >>> shift;
    if (shift != 0 && shift + count > 64) {
      low |= bits(bytes, at, first + 8, 1) << (64 - shift);
    }
    return count == 64 ? low : low & ((1L << count) - 1);
  }

  /** An integer: sign-extended, or zero-extended when it is without a sign. */
  long toLong(byte[] bytes, int element) {
    int precision = integer.precision();
    long value =
        isUsual
            ? usualBits(bytes, element + offset)
            : field(bytes, element + offset, integer.bitOffset(), precision);
    return integer.signed() && precision < 64
        ? value << (64 - precision) >> (64 - precision)
        : value;
  }

  /** A float, of which doubles have all numbers. */
  double toDouble(byte[] bytes, int element) {
    int at = element + offset;
    if (isUsual) {
      long bits = usualBits(bytes, at);
      return switch (size) {
        case 2 -> Float16.toFloat((short) bits);
        case 4 -> Float.intBitsToFloat((int) bits);
        default -> Double.longBitsToDouble(bits);
      };
    }
    long exponent = field(bytes, at, floating.exponentAt(), floating.exponentBits());
    long mantissa = field(bytes, at, floating.mantissaAt(), floating.mantissaBits());
    boolean negative = field(bytes, at, floating.sign(), 1) != 0;
    double magnitude;
    if (exponent == (1L << floating.exponentBits()) - 1) {
      magnitude = mantissa == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    } else {
      long whole = exponent == 0 ? mantissa : mantissa | (1L << floating.mantissaBits());
      long power = Math.max(1, exponent) - floating.bias() - floating.mantissaBits();
      magnitude = Math.scalb((double) whole, (int) power);
    }
    return negative ? -magnitude : magnitude;
  }
}
