package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.Arrays;

/** The eight bytes with which the HDF5 part of a file begins: at 0, 512, 1024, 2048 and so on. */
final class Signature {

  static final byte[] BYTES = {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n'};

  /** The size of the smallest superblock. */
  private static final int SUPERBLOCK = 48;

  private Signature() {}

  /** Where the HDF5 part begins; -1 when there is none, or no room for its first block. */
  static long find(RandomAccessFile file) throws IOException {
    long length = file.length();
    byte[] found = new byte[BYTES.length];
    for (long at = 0; at >= 0 && at + SUPERBLOCK <= length; at = at == 0 ? 512 : 2 * at) {
      file.seek(at);
      file.readFully(found);
      if (Arrays.equals(found, BYTES)) {
        return at;
      }
    }
    return -1;
  }
}
