package org.anam.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.anam.storage.ByteRanges;
import org.anam.storage.MemoryFile;

/**
 * The seal of a file: a checksum over all of it, in the 512 bytes that HDF5 leaves free before its
 * own data (the user block), and once more in 512 bytes behind them. {@code docs/format.md} gives
 * the layout.
 *
 * <p>The rest of the block is filled with a pattern, so that a seal is known for one even when its
 * beginning is damaged; and when one block is lost as a whole, the other still tells that the file
 * was sealed. A damaged file is so hardly ever taken for one without a seal.
 */
public final class Seal {

  /** How many bytes a seal takes, in front of the file and behind its end. */
  public static final int BLOCK = 512;

  private static final byte[] MAGIC = "Anam sealed file".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PATTERN = "=anam.seal.anam=".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int HEADER = 32;
  private static final int FILL = HEADER + 4;
  private static final int BUFFER = 1 << 18;

  private Seal() {}

  /** The seal of a complete file, whose two copies remain to be written. */
  static Blocks of(RandomAccessFile file) throws IOException {
    long length = file.length();
    return new Blocks(block(length, checksum(new FileRanges(file), length)), length);
  }

  /** Seals a complete file in memory, whose first 512 bytes are free for it. */
  static void seal(MemoryFile file) throws IOException {
    long length = file.length();
    byte[] block = block(length, checksum(file, length));
    file.write(length, block, 0, BLOCK);
    file.write(0, block, 0, BLOCK);
  }

  /**
   * A seal that is not written yet.
   *
   * @param block its bytes
   * @param end the end of what it seals
   */
  record Blocks(byte[] block, long end) {

    /** Writes it into the user block, and behind the end. */
    void write(FileChannel file) throws IOException {
      Seal.write(file, end, block);
      Seal.write(file, 0, block);
    }
  }

  private static void write(FileChannel file, long at, byte[] block) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(block);
    while (left.hasRemaining()) {
      file.write(left, at + left.position());
    }
  }

  /** Writes zeros behind the end of a file, which the native library passes over. */
  static void writeZeros(FileChannel file, long end) throws IOException {
    write(file, end, new byte[BLOCK]);
  }

  /** The first bytes of a file, as many as a seal has, or all if there are fewer. */
  static byte[] first(RandomAccessFile file) throws IOException {
    return first(new FileRanges(file));
  }

  /** The last bytes of a file, as many as a seal has, or all if there are fewer. */
  static byte[] last(RandomAccessFile file) throws IOException {
    return last(new FileRanges(file));
  }

  /** The first bytes, as many as a seal has, or all if there are fewer. */
  static byte[] first(ByteRanges file) throws IOException {
    return read(file, 0);
  }

  /** The last bytes, as many as a seal has, or all if there are fewer. */
  static byte[] last(ByteRanges file) throws IOException {
    return read(file, Math.max(0, file.length() - BLOCK));
  }

  private static byte[] read(ByteRanges file, long from) throws IOException {
    byte[] bytes = new byte[(int) Math.min(BLOCK, file.length())];
    file.read(from, ByteBuffer.wrap(bytes));
    return bytes;
  }

  private static byte[] block(long length, int checksum) {
    ByteBuffer block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    block.put(MAGIC).putInt(VERSION).putLong(length).putInt(checksum);
    CRC32C header = new CRC32C();
    header.update(block.array(), 0, HEADER);
    block.putInt((int) header.getValue());
    for (int i = FILL; i < BLOCK; i++) {
      block.put(PATTERN[i % PATTERN.length]);
    }
    return block.array();
  }

  /** Whether the first or last bytes of a file are a seal, be it whole or damaged. */
  static boolean isSeal(byte[] start) {
    if (startsWith(start, Signature.BYTES)) {
      return false;
    }
    int same = 0;
    for (int i = FILL; i < start.length && i < BLOCK; i++) {
      if (start[i] == PATTERN[i % PATTERN.length]) {
        same++;
      }
    }
    int filled = Math.min(start.length, BLOCK) - FILL;
    return (filled > 0 && same >= (filled + 1) / 2) || startsWith(start, MAGIC);
  }

  private static boolean startsWith(byte[] start, byte[] beginning) {
    return start.length >= beginning.length
        && Arrays.equals(start, 0, beginning.length, beginning, 0, beginning.length);
  }

  /**
   * Compares the seal with the file.
   *
   * @param start the first 512 bytes, or all if there are fewer
   * @return what does not fit, as a sentence without full stop; null when all does
   */
  static String problem(byte[] start, RandomAccessFile file) throws IOException {
    return problem(start, new FileRanges(file));
  }

  /** As above, of what need not be a file. */
  static String problem(byte[] start, ByteRanges file) throws IOException {
    long length = file.length() - BLOCK;
    if (length < BLOCK) {
      return "The file ends inside its seal";
    }
    ByteBuffer block = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
    long sealedLength = block.getLong(MAGIC.length + 4);
    int sealedChecksum = block.getInt(MAGIC.length + 12);
    if (!Arrays.equals(start, block(sealedLength, sealedChecksum))) {
      return "The seal itself is damaged, or of a different version from " + VERSION;
    }
    if (sealedLength != length) {
      return "The file was sealed with " + sealedLength + " bytes and has " + length;
    }
    if (!Arrays.equals(start, last(file))) {
      return "The copy of the seal at the file's end is damaged";
    }
    if (checksum(file, length) != sealedChecksum) {
      return "The checksum of the file's content does not match the seal";
    }
    return null;
  }

  private static int checksum(ByteRanges file, long length) throws IOException {
    CRC32C checksum = new CRC32C();
    byte[] buffer = new byte[BUFFER];
    for (long at = BLOCK; at < length; ) {
      int some = (int) Math.min(length - at, BUFFER);
      file.read(at, ByteBuffer.wrap(buffer, 0, some));
      checksum.update(buffer, 0, some);
      at += some;
    }
    return (int) checksum.getValue();
  }
}
