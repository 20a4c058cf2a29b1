package org.anam.storage.hdf5lib;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;

/**
 * The marks that a writer sets in the superblock while it has a file open, and leaves there when it
 * crashes. The library opens no file that bears one, sound as the rest may be.
 */
final class WriterMarks {

  /** The versions of the superblock that have the byte, and where. */
  private static final int FIRST_VERSION = 2;

  private static final int LAST_VERSION = 3;
  private static final int VERSION_AT = 8;
  private static final int FLAGS_AT = 11;
  private static final int WRITE = 1;
  private static final int SWMR = 4;

  private WriterMarks() {}

  /** The marks of a file in words; null when it has none. */
  static String describe(Path path, long signature) {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      file.seek(signature);
      byte[] block = new byte[FLAGS_AT + 1];
      file.readFully(block);
      int version = block[VERSION_AT];
      if (version < FIRST_VERSION || version > LAST_VERSION) {
        return null;
      }
      int flags = block[FLAGS_AT];
      if ((flags & SWMR) != 0) {
        return "for writing beside readers (SWMR)";
      }
      return (flags & WRITE) != 0 ? "for writing" : null;
    } catch (IOException e) {
      return null;
    }
  }
}
