package org.anam.storage.direct.append;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.ByteTarget;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.read.block.Superblock;

/** Where a superblock says that the file ends: its bytes as they were when the file was opened. */
final class StoredEnd {

  private static final int NEW_BYTES = 48;
  private static final int NEW_BASE = 12;
  private static final int NEW_END = 28;
  private static final int CHECKSUM = 4;

  private static final int OLD_BYTES = 96;
  private static final int OLD_BASE = 24;

  /** How many bytes version 1 has more before the addresses. */
  private static final int MORE = 4;

  private static final int OLD_END = 40;
  private static final int CACHE_TYPE = 72;
  private static final int CACHE_BYTES = 24;

  private final Superblock superblock;
  private final byte[] before;

  /** That of a file. */
  StoredEnd(ByteTarget file, Superblock superblock) throws IOException {
    this.superblock = superblock;
    before = new byte[isOld() ? OLD_BYTES + more() : NEW_BYTES];
    file.read(superblock.position(), before, 0, before.length);
  }

  private boolean isOld() {
    return superblock.version() < 2;
  }

  private int more() {
    return superblock.version() == 1 ? MORE : 0;
  }

  /**
   * The change that says that the file ends at another address.
   *
   * @param forgetsRoot whether it is not to say any more where the links of the root group are,
   *     which versions 0 and 1 repeat from the header of that
   */
  Switch change(long end, boolean forgetsRoot) {
    int base = isOld() ? OLD_BASE + more() : NEW_BASE;
    Window window = Window.of(before, Widths.USUAL, "superblock");
    window.position(base);
    long stored = window.i64() + end;
    ByteBuilder after = new ByteBuilder(before.length).bytes(before);
    after.setI64(isOld() ? OLD_END + more() : NEW_END, stored);
    if (!isOld()) {
      after.cut(NEW_BYTES - CHECKSUM);
      after.checksum(0);
    } else if (forgetsRoot) {
      int from = CACHE_TYPE + more();
      for (int at = from; at < from + CACHE_BYTES; at += Long.BYTES) {
        after.setI64(at, 0);
      }
    }
    return Switch.between(superblock.position(), before, after.array());
  }
}
