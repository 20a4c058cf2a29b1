package org.anam.storage.direct.filter;

import org.anam.storage.direct.bytes.FormatException;

/** Leaves out the bits of numbers that are beyond their precision. */
final class NBit {

  private static final int ATOMIC = 1;
  private static final int ARRAY = 2;
  private static final int COMPOUND = 3;
  private static final int WHOLE = 4;

  private static final int MOST_LEVELS = 32;

  private final int[] values;
  private final BitReader bits;
  private final byte[] target;

  private NBit(int[] values, BitReader bits, byte[] target) {
    this.values = values;
    this.bits = bits;
    this.target = target;
  }

  /**
   * Puts the bits back.
   *
   * @param values how many values there are, whether nothing was done, how many elements there are,
   *     and what an element is
   * @param size how many bytes there were before
   */
  static byte[] undo(byte[] bytes, int[] values, int size) {
    if (values.length < 5) {
      throw wrong();
    }
    if (values[1] != 0) {
      return bytes;
    }
    int elementSize = values[4];
    if (elementSize <= 0 || values[2] < 0 || (long) values[2] * elementSize != size) {
      throw wrong();
    }
    NBit nbit = new NBit(values, new BitReader(bytes, 0), new byte[size]);
    for (int i = 0; i < values[2]; i++) {
      nbit.element(3, i * elementSize, elementSize, 0);
    }
    return nbit.target;
  }

  private int value(int index) {
    if (index < 0 || index >= values.length) {
      throw wrong();
    }
    return values[index];
  }

  /**
   * Reads an element.
   *
   * @param at which value says what it is
   * @param to where it belongs
   * @param room how many bytes it may take
   * @return which value comes after those of this element
   */
  private int element(int at, int to, int room, int level) {
    int size = value(at + 1);
    if (size <= 0 || size > room || level > MOST_LEVELS) {
      throw wrong();
    }
    return switch (value(at)) {
      case ATOMIC -> atomic(at, to, size);
      case ARRAY -> array(at, to, size, level);
      case COMPOUND -> compound(at, to, size, level);
      case WHOLE -> whole(at, to, size);
      default -> throw wrong();
    };
  }

  private int whole(int at, int to, int size) {
    bits.require(8L * size);
    for (int i = 0; i < size; i++) {
      target[to + i] = (byte) bits.next(8);
    }
    return at + 2;
  }

  private int atomic(int at, int to, int size) {
    boolean big = value(at + 2) != 0;
    int precision = value(at + 3);
    int offset = value(at + 4);
    if (precision <= 0 || offset < 0 || (long) precision + offset > 8L * size) {
      throw wrong();
    }
    bits.require(precision);
    for (int end = offset + precision; end > offset; ) {
      int index = (end - 1) / 8;
      int from = Math.max(offset, 8 * index);
      int piece = (int) bits.next(end - from) << (from - 8 * index);
      target[to + (big ? size - 1 - index : index)] |= (byte) piece;
      end = from;
    }
    return at + 5;
  }

  private int array(int at, int to, int size, int level) {
    int baseSize = value(at + 3);
    if (baseSize <= 0 || size % baseSize != 0) {
      throw wrong();
    }
    int next = at + 2;
    for (int i = 0; i < size; i += baseSize) {
      next = element(at + 2, to + i, baseSize, level + 1);
    }
    return next;
  }

  private int compound(int at, int to, int size, int level) {
    int members = value(at + 2);
    int next = at + 3;
    if (members <= 0) {
      throw wrong(); // else elements would take no bits, and there could be any number of them
    }
    for (int i = 0; i < members; i++) {
      int offset = value(next);
      if (offset < 0 || offset > size) {
        throw wrong();
      }
      next = element(next + 1, to + offset, size - offset, level + 1);
    }
    return next;
  }

  private static FormatException wrong() {
    return new FormatException("a chunk packed by the filter n-bit is damaged");
  }
}
