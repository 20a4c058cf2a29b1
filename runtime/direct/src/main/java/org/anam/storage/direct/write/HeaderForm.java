package org.anam.storage.direct.write;

/**
 * What an object header is made with.
 *
 * @param order whether the order of the attributes is kept
 * @param limits when attributes leave the header
 * @param times the four times of access, modification, change and birth; null when none are kept
 */
public record HeaderForm(EntryOrder order, AttributeLimits limits, int[] times) {

  private static final int ORDERED = 1 << 2;
  private static final int INDEXED = 1 << 3;
  private static final int LIMITS = 1 << 4;
  private static final int TIMES = 1 << 5;

  /** The header's flags, but for the width of its size. */
  int flags() {
    return (order.isKept() ? ORDERED : 0)
        | (order.isIndexed() ? INDEXED : 0)
        | (limits.inHeader() ? LIMITS : 0)
        | (times == null ? 0 : TIMES);
  }

  /** The bytes before the first message in a header that has these flags, of a size in one byte. */
  static int prefixBytes(int flags) {
    return 7 + ((flags & TIMES) == 0 ? 0 : 16) + ((flags & LIMITS) == 0 ? 0 : 4);
  }

  /** The bytes before each message's body. */
  static int messageHead(int flags) {
    return (flags & ORDERED) == 0 ? 4 : 6;
  }
}
