package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.mpi.error.MpiError;

/** The fixed beginning of a header. */
final class Prefix {

  /** The length in bytes. */
  static final int BYTES = 40;

  static final int VERSION = 1;

  /** Set when arrays that travel beside the header are in big-endian order. */
  static final int BIG_ENDIAN_ARRAYS = 1;

  /** ANAM, in the order of bytes. */
  private static final int MAGIC = 0x4d414e41;

  private static final int OWN_FLAGS =
      ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? BIG_ENDIAN_ARRAYS : 0;

  /** Magic number, version and flags as one number. */
  private static final long OWN_BEGINNING =
      (MAGIC & 0xffffffffL) | (VERSION | (long) OWN_FLAGS << 8) << 32;

  private Prefix() {}

  /** Writes the prefix, two numbers of 4 bytes at once, in little-endian order. */
  static void put(
      ByteBuffer to, long total, long tables, long arrayTable, int classes, int enums, int arrays) {
    to.putLong(0, OWN_BEGINNING);
    to.putLong(8, total);
    to.putLong(16, tables);
    to.putLong(24, pair((int) (arrayTable - tables), classes));
    to.putLong(32, pair(enums, arrays));
  }

  private static long pair(int first, int second) {
    return (first & 0xffffffffL) | (long) second << 32;
  }

  /** How many arrays travel beside the header that starts at {@code at}. */
  static int arrays(ByteBuffer from, int at) {
    return from.getInt(at + 36);
  }

  /** Whether the header that starts at {@code at} names classes or enums. */
  static boolean namesTypes(ByteBuffer from, int at) {
    return (from.getInt(at + 28) | from.getInt(at + 32)) != 0;
  }

  /** The length of the header that starts at {@code at}; the buffer is little-endian. */
  static long total(ByteBuffer from, int at, long available) {
    checkLength(available);
    return checkTotal(from.getLong(at), from.getLong(at + 8));
  }

  static void checkLength(long available) {
    if (available < BYTES) {
      throw error(
          MpiError.NOT_A_MESSAGE,
          "A message starts with " + BYTES + " bytes, and there are " + available);
    }
  }

  /** The length of a header whose first 16 bytes are these two numbers. */
  static long checkTotal(long beginning, long total) {
    if (beginning != OWN_BEGINNING || total < BYTES) {
      throw refusal((int) beginning, (int) (beginning >>> 32), total);
    }
    return total;
  }

  private static AnamException refusal(int magic, int version, long total) {
    if (magic != MAGIC) {
      return error(MpiError.NOT_A_MESSAGE, "The bytes do not start with \"ANAM\"");
    }
    if ((version & 0xff) != VERSION) {
      return error(
          MpiError.MESSAGE_VERSION,
          "The message has version "
              + (version & 0xff)
              + " of the format, and this Anam reads version "
              + VERSION);
    }
    if (version >>> 8 != OWN_FLAGS) {
      return error(
          MpiError.MESSAGE_VERSION,
          "The message has the flags 0x"
              + Integer.toHexString(version >>> 8)
              + ", and this Anam takes 0x"
              + Integer.toHexString(OWN_FLAGS));
    }
    return error(MpiError.MALFORMED_MESSAGE, "The header claims " + total + " bytes");
  }

  static AnamException error(ErrorCode code, String what) {
    return AnamException.of(code, what).build();
  }
}
