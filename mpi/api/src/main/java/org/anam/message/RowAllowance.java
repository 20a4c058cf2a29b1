package org.anam.message;

import org.anam.error.CoreError;

/**
 * Counts the rows of arrays without elements. They take no byte of a message, and where the array
 * becomes a Java array of arrays each takes memory: 2^40 rows of no element are a dozen bytes.
 */
final class RowAllowance {

  /** Every message may have this many; more must be backed by its length. */
  private static final long FREE = 1 << 16;

  private long left;

  void begin(long messageBytes) {
    left = FREE + messageBytes;
  }

  void count(long[] shape, MessageSource in) {
    long rows = 1;
    long all = 0;
    for (long n : shape) {
      rows = n != 0 && rows > Long.MAX_VALUE / n ? Long.MAX_VALUE : rows * n;
      all = Math.max(all, rows);
    }
    left -= Math.min(all, Long.MAX_VALUE / 2);
    if (left < 0) {
      throw in.levels
          .error(
              CoreError.TOO_LARGE,
              "The message has more rows without elements than its length allows: " + all)
          .remedy("Send an NdArray instead of a Java array, or no array at all.")
          .build();
    }
  }
}
