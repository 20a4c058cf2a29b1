package org.anam.storage.direct.checksum;

/** Fletcher's checksum over big-endian words of 16 bits, as the filter of chunks has it. */
public final class Fletcher32 {

  /** So many words can be added before the sums would overflow. */
  private static final int BLOCK = 360;

  private Fletcher32() {}

  /** Of a part of an array; an odd last byte is the high half of a word. */
  public static int of(byte[] bytes, int offset, int length) {
    int first = 0;
    int second = 0;
    int at = offset;
    int words = length / 2;
    while (words > 0) {
      int count = Math.min(words, BLOCK);
      words -= count;
      for (int i = 0; i < count; i++) {
        first += ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
        second += first;
        at += 2;
      }
      first = fold(first);
      second = fold(second);
    }
    if ((length & 1) != 0) {
      first += (bytes[at] & 0xff) << 8;
      second += first;
      first = fold(first);
      second = fold(second);
    }
    return (fold(second) << 16) | fold(first);
  }

  /** As the format defines it: not the remainder, which differs for words of ones alone. */
  private static int fold(int sum) {
    return (sum & 0xffff) + (sum >>> 16);
  }
}
