package org.anam.storage.direct.filter;

import org.anam.storage.direct.bytes.FormatException;

/** Bits that lie one behind the other, the highest of each byte first. */
final class BitReader {

  private final byte[] bytes;
  private long position;

  /** The bits from a byte on. */
  BitReader(byte[] bytes, int from) {
    this.bytes = bytes;
    this.position = 8L * from;
  }

  /** Checks that so many bits are left. */
  void require(long bits) {
    if (bits > 8L * bytes.length - position) {
      throw new FormatException("a chunk of packed bits ends too early");
    }
  }

  /** The next 0 to 64 bits as a number. */
  long next(int count) {
    long value = 0;
    int left = count;
    while (left > 0) {
      int inside = (int) (position & 7);
      int some = Math.min(left, 8 - inside);
      int piece = (bytes[(int) (position >> 3)] & 0xff) >> (8 - inside - some);
      value = (value << some) | (piece & ((1 << some) - 1));
      position += some;
      left -= some;
    }
    return value;
  }
}
