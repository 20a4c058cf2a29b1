package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * Whether a file that the library has written and closed is all there: its superblock says where
 * its data end.
 */
final class WrittenLength {

  /** The most bytes of a superblock that are looked at. */
  private static final int LONGEST = 28 + 3 * 32;

  private static final int VERSION = 8;

  private WrittenLength() {}

  /** What does not fit, as a sentence without full stop; null when all does. */
  static String problem(RandomAccessFile file) throws IOException {
    long start = Signature.find(file);
    long length = file.length();
    if (start < 0) {
      return "The new file is not what was written: it has " + length + " bytes and no HDF5 data";
    }
    byte[] superblock = new byte[LONGEST];
    file.seek(start);
    file.readFully(superblock, 0, (int) Math.min(LONGEST, length - start));
    long end = end(superblock);
    return end == length ? null : "The new file has " + length + " bytes instead of " + end;
  }

  /** The third of the addresses, which have different places in each version. */
  private static long end(byte[] superblock) {
    int version = superblock[VERSION];
    int size = superblock[version < 2 ? 13 : 9];
    int addresses = version == 0 ? 24 : version == 1 ? 28 : 12;
    long end = 0;
    for (int i = Math.min(size, 8) - 1; i >= 0; i--) {
      end = end << 8 | (superblock[addresses + 2 * size + i] & 0xff);
    }
    return end;
  }
}
