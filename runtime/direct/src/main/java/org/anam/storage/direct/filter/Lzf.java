package org.anam.storage.direct.filter;

import org.anam.storage.direct.bytes.FormatException;

/** The compression LZF, as h5py has it. */
final class Lzf {

  private static final int LITERALS = 32;
  private static final int LONG = 7;

  private Lzf() {}

  /** Uncompresses to so many bytes. */
  static byte[] undo(byte[] bytes, int size) {
    byte[] target = new byte[checked(size, bytes.length)];
    int at = 0;
    int to = 0;
    while (at < bytes.length) {
      int control = bytes[at++] & 0xff;
      if (control < LITERALS) {
        int count = control + 1;
        if (count > bytes.length - at || count > size - to) {
          throw wrong();
        }
        System.arraycopy(bytes, at, target, to, count);
        at += count;
        to += count;
        continue;
      }
      int count = (control >> 5) + 2;
      if (control >> 5 == LONG) {
        count += next(bytes, at++);
      }
      int from = to - ((control & 0x1f) << 8) - next(bytes, at++) - 1;
      if (from < 0 || count > size - to) {
        throw wrong();
      }
      for (int i = 0; i < count; i++) {
        target[to++] = target[from++]; // one by one: what is copied may be what was just written
      }
    }
    if (to != size) {
      throw wrong();
    }
    return target;
  }

  /** Three bytes make 264 at most. */
  private static int checked(int size, int stored) {
    if (size > stored * 264L) {
      throw wrong();
    }
    return size;
  }

  private static int next(byte[] bytes, int at) {
    if (at >= bytes.length) {
      throw wrong();
    }
    return bytes[at] & 0xff;
  }

  private static FormatException wrong() {
    return new FormatException("a chunk compressed by LZF is damaged");
  }
}
