package org.anam.storage.direct.filter;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.storage.direct.bytes.FormatException;

/** Keeps numbers as differences to the least of them, floats rounded to decimal places. */
final class ScaleOffset {

  private static final int FLOAT_BY_DECIMALS = 0;
  private static final int INTEGER = 2;

  private static final int DATA_AT = 21;
  private static final int LEAST_VALUES = 8;
  private static final int FILL_AT = 8;

  private final int scaleType;
  private final int decimals;
  private final int count;
  private final int size;
  private final boolean big;
  private final boolean hasFill;
  private final long fill;

  private ScaleOffset(int[] values) {
    scaleType = values[0];
    decimals = values[1];
    count = values[2];
    size = values[4];
    big = values[6] != 0;
    hasFill = values[7] != 0;
    if (scaleType != FLOAT_BY_DECIMALS && scaleType != INTEGER) {
      throw new FormatException("a chunk is scaled in the way " + scaleType);
    }
    boolean known = scaleType == INTEGER ? size == 1 || size == 2 : false;
    if (!known && size != 4 && size != 8) {
      throw wrong();
    }
    fill = hasFill ? fill(values) : 0;
  }

  /** The fill value's bits, which the writer has left in its values. */
  private long fill(int[] values) {
    if (values.length < FILL_AT + (size + 3) / 4) {
      throw wrong();
    }
    long low = values[FILL_AT] & 0xffff_ffffL;
    long bits = size == 8 ? low | ((long) values[FILL_AT + 1] << 32) : low;
    return bits & mask(8 * size);
  }

  private static long mask(int bits) {
    return bits == 64 ? -1 : (1L << bits) - 1;
  }

  /**
   * Makes numbers of differences.
   *
   * @param values the way of scaling, decimals or bits, the number of elements, their class, size,
   *     sign and order, whether there is a fill value, and that
   * @param bytesBefore how many bytes there were before
   */
  static byte[] undo(byte[] bytes, int[] values, int bytesBefore) {
    if (values.length < LEAST_VALUES) {
      throw wrong();
    }
    ScaleOffset filter = new ScaleOffset(values);
    if (filter.scaleType == INTEGER && filter.decimals == 8 * filter.size) {
      return bytes; // nothing was done
    }
    if (filter.count < 0 || (long) filter.count * filter.size != bytesBefore) {
      throw wrong();
    }
    return filter.undo(bytes);
  }

  private byte[] undo(byte[] bytes) {
    if (bytes.length < DATA_AT) {
      throw wrong();
    }
    ByteBuffer head = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int bits = head.getInt(0);
    int widthOfLeast = Math.min(8, bytes[4] & 0xff);
    long least = 0;
    for (int i = widthOfLeast - 1; i >= 0; i--) {
      least = (least << 8) | (bytes[5 + i] & 0xff);
    }
    if (bits < 0 || bits > 8 * size) {
      throw wrong();
    }
    ByteBuffer target = ByteBuffer.allocate(count * size);
    if (bits == 8 * size) {
      if (bytes.length - DATA_AT < target.capacity()) {
        throw wrong();
      }
      // As they were, though in the order of the machine that wrote them: little-endian ones all.
      target.put(bytes, DATA_AT, target.capacity());
      return target.array();
    }
    BitReader reader = new BitReader(bytes, DATA_AT);
    reader.require((long) bits * count);
    target.order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      long difference = reader.next(bits);
      boolean isFill = hasFill && difference == mask(bits) && bits > 0;
      put(target, isFill ? fill : number(difference, least));
    }
    return target.array();
  }

  /** The bits of the number with this difference to the least one. */
  private long number(long difference, long least) {
    if (scaleType == INTEGER) {
      return difference + least;
    }
    double scale = Math.pow(10.0, decimals);
    if (size == 4) {
      float value = (float) (int) difference / (float) scale + Float.intBitsToFloat((int) least);
      return Float.floatToRawIntBits(value);
    }
    return Double.doubleToRawLongBits(difference / scale + Double.longBitsToDouble(least));
  }

  private void put(ByteBuffer target, long bits) {
    switch (size) {
      case 1 -> target.put((byte) bits);
      case 2 -> target.putShort((short) bits);
      case 4 -> target.putInt((int) bits);
      default -> target.putLong(bits);
    }
  }

  private static FormatException wrong() {
    return new FormatException("a chunk packed by the filter scale-offset is damaged");
  }
}
