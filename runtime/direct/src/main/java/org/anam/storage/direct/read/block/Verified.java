package org.anam.storage.direct.read.block;

import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.checksum.Lookup3;

/** The checksums of blocks. */
final class Verified {

  private static final int CHECKSUM = Integer.BYTES;

  private Verified() {}

  /** A window, at its beginning, whose last 4 bytes are the checksum of those before them. */
  static Window whole(Window window) {
    return upTo(window, window.size() - CHECKSUM);
  }

  /** A window, at its beginning, that has the checksum of the bytes before behind so many. */
  static Window upTo(Window window, int length) {
    window.position(0);
    int sum = Lookup3.of(window.array(), window.offset(), check(window, length));
    window.position(length);
    if (window.i32() != sum) {
      throw window.damaged("has a wrong checksum");
    }
    window.position(0);
    return window;
  }

  private static int check(Window window, int length) {
    if (length < 0 || length > window.size() - CHECKSUM) {
      throw window.damaged("ends before its checksum");
    }
    return length;
  }
}
