package org.anam.storage.hdf5lib;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Looks for damage in the global heap collections of a file, in which HDF5 keeps texts of variable
 * length. They are the one part of HDF5's own structures that has no checksum in any version of the
 * format, and the native library believes their sizes: a wrong one makes it loop for ever or write
 * past the end of its memory.
 *
 * <p>Collections are found by their signature, wherever they are; {@code
 * docs/decisions/global-heaps-are-checked-first.md} tells why, and up to which size of file.
 */
final class GlobalHeaps {

  /** Files up to this length are checked at each opening; it takes some 10 ms for the longest. */
  static final long CHECKED_AT_OPENING = 32L << 20;

  private static final String SIGNATURE = "GCOL";
  private static final long VERSION_1 = 0x01_4c_4f_43_47L; // "GCOL" and 1
  private static final long VERSION_BITS = 0xff_ff_ff_ff_ffL; // three reserved bytes follow
  private static final int HEADER = 16;
  private static final int SMALLEST = 4096;
  private static final int WINDOW = 1 << 18;

  private final RandomAccessFile file;
  private final long length;
  private final byte[] window;
  private final ByteBuffer numbers;
  private long windowStart;
  private int windowLength;

  private GlobalHeaps(RandomAccessFile file) throws IOException {
    this.file = file;
    length = file.length();
    window = new byte[(int) Math.min(WINDOW, length)];
    numbers = ByteBuffer.wrap(window).order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Checks all collections of a file.
   *
   * @return what is wrong with the first damaged one, as a sentence without full stop; null when
   *     all are sound
   */
  static String problem(RandomAccessFile file) throws IOException {
    return file.length() < SMALLEST ? null : new GlobalHeaps(file).problem();
  }

  private String problem() throws IOException {
    long at = 0;
    String text = "";
    while (at + HEADER <= length) {
      if (!isLoaded(at, HEADER)) {
        load(at);
        // The search in a Latin-1 string is done by vector instructions, that in an array is not.
        text = new String(window, 0, windowLength, StandardCharsets.ISO_8859_1);
      }
      int found = text.indexOf(SIGNATURE, (int) (at - windowStart));
      if (found < 0) {
        at = windowStart + windowLength - (HEADER - 1);
      } else if (found + HEADER > windowLength) {
        at = windowStart + found;
      } else if ((numbers.getLong(found) & VERSION_BITS) != VERSION_1) {
        at = windowStart + found + 1;
      } else {
        long start = windowStart + found;
        long size = numbers.getLong(found + 8);
        String problem = collectionProblem(start, size);
        if (problem != null) {
          return "The global heap at byte " + start + " is damaged: " + problem;
        }
        at = start + size;
      }
    }
    return null;
  }

  private String collectionProblem(long start, long size) throws IOException {
    if (size < SMALLEST || size > length - start) {
      return "it claims " + size + " bytes";
    }
    byte[] header = new byte[HEADER];
    ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
    BitSet numbersSeen = new BitSet();
    long at = HEADER;
    while (size - at >= HEADER) {
      read(start + at, header);
      int number = fields.getShort(0) & 0xffff;
      long bytes = fields.getLong(8);
      if (number == 0) {
        // What is free ends the collection, and its size includes its header.
        return bytes == size - at ? null : "its free space claims " + bytes + " bytes";
      }
      if (numbersSeen.get(number)) {
        return "it has object " + number + " twice";
      }
      numbersSeen.set(number);
      if (fields.getInt(4) != 0 || bytes < 0 || bytes > size - at - HEADER) {
        return "its object " + number + " claims " + bytes + " bytes";
      }
      at += HEADER + (bytes + 7) / 8 * 8;
    }
    return at > size ? "its last object is longer than it" : null;
  }

  private boolean isLoaded(long from, int count) {
    return from >= windowStart && from + count <= windowStart + windowLength;
  }

  private void load(long from) throws IOException {
    windowStart = from;
    windowLength = (int) Math.min(window.length, length - from);
    file.seek(from);
    file.readFully(window, 0, windowLength);
  }

  private void read(long from, byte[] bytes) throws IOException {
    if (isLoaded(from, bytes.length)) {
      System.arraycopy(window, (int) (from - windowStart), bytes, 0, bytes.length);
    } else {
      file.seek(from);
      file.readFully(bytes);
    }
  }
}
