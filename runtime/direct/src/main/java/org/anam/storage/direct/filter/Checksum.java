package org.anam.storage.direct.filter;

import java.util.Arrays;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.checksum.Fletcher32;

/** Fletcher's checksum behind a chunk. */
final class Checksum {

  private Checksum() {}

  /** Verifies and takes it off. */
  static byte[] undo(byte[] bytes) {
    int length = bytes.length - Integer.BYTES;
    if (length < 0) {
      throw new FormatException("a chunk is shorter than its checksum");
    }
    int stored = 0;
    for (int i = Integer.BYTES - 1; i >= 0; i--) {
      stored = (stored << 8) | (bytes[length + i] & 0xff);
    }
    int sum = Fletcher32.of(bytes, 0, length);
    // Up to 1.6.2 the library wrote it with the bytes of each half swapped, on little-endian
    // machines.
    int swapped = ((sum & 0x00ff00ff) << 8) | ((sum >>> 8) & 0x00ff00ff);
    if (stored != sum && stored != swapped) {
      throw new FormatException("the checksum of a chunk (fletcher32) is wrong");
    }
    return Arrays.copyOf(bytes, length);
  }
}
