package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

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

  private Prefix() {}

  static void put(
      ByteBuffer to, long total, long tables, long arrayTable, int classes, int enums, int arrays) {
    to.putInt(0, MAGIC);
    to.putInt(4, VERSION | (OWN_FLAGS << 8));
    to.putLong(8, total);
    to.putLong(16, tables);
    to.putInt(24, (int) (arrayTable - tables));
    to.putInt(28, classes);
    to.putInt(32, enums);
    to.putInt(36, arrays);
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
    long total = from.getLong(at + 8);
    check(from.getInt(at), from.getInt(at + 4), total);
    return total;
  }

  static void checkLength(long available) {
    if (available < BYTES) {
      throw error(
          ErrorCode.NOT_A_MESSAGE,
          "A message starts with " + BYTES + " bytes, and there are " + available);
    }
  }

  static void check(int magic, int version, long total) {
    if (magic != MAGIC) {
      throw error(ErrorCode.NOT_A_MESSAGE, "The bytes do not start with \"ANAM\"");
    }
    if ((version & 0xff) != VERSION) {
      throw error(
          ErrorCode.MESSAGE_VERSION,
          "The message has version "
              + (version & 0xff)
              + " of the format, and this Anam reads version "
              + VERSION);
    }
    if (version >>> 8 != OWN_FLAGS) {
      throw error(
          ErrorCode.MESSAGE_VERSION,
          "The message has the flags 0x"
              + Integer.toHexString(version >>> 8)
              + ", and this Anam takes 0x"
              + Integer.toHexString(OWN_FLAGS));
    }
    if (total < BYTES) {
      throw error(ErrorCode.MALFORMED_MESSAGE, "The header claims " + total + " bytes");
    }
  }

  static AnamException error(ErrorCode code, String what) {
    return AnamException.of(code, what).build();
  }
}
