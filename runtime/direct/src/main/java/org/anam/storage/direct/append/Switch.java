package org.anam.storage.direct.append;

import java.util.Arrays;

/**
 * A change of bytes in place, by one write. It is done or not, whatever happens, when it lies
 * between two multiples of 4 KiB: what is cut by a kill is cut there.
 *
 * @param position the first byte in the file
 * @param before the bytes that must be there
 * @param after those that take their place, as many
 */
record Switch(long position, byte[] before, byte[] after) {

  private static final int PAGE = 4096;

  /** The smallest change that makes one range of bytes another one. */
  static Switch between(long position, byte[] before, byte[] after) {
    int from = Arrays.mismatch(before, after);
    if (from < 0) {
      return new Switch(position, new byte[0], new byte[0]);
    }
    int to = before.length;
    while (before[to - 1] == after[to - 1]) {
      to--;
    }
    return new Switch(
        position + from, Arrays.copyOfRange(before, from, to), Arrays.copyOfRange(after, from, to));
  }

  /** Whether nothing changes. */
  boolean isEmpty() {
    return before.length == 0;
  }

  /** Whether a kill leaves the bytes before or those after, and no mixture. */
  boolean isWhole() {
    return isEmpty() || position / PAGE == (position + before.length - 1) / PAGE;
  }
}
