package org.anam.storage.direct.filter;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.anam.storage.direct.bytes.FormatException;

/** Zlib's compression. */
public final class Deflate {

  /** No stream makes more bytes of one. */
  public static final int GREATEST_RATIO = 1032;

  private Deflate() {}

  /**
   * Inflates a stream.
   *
   * @param before how many bytes it makes; -1 when that cannot be told
   * @param about how many it makes about, then
   */
  static byte[] undo(byte[] bytes, int before, int about) {
    if (before > (long) bytes.length * GREATEST_RATIO) {
      throw wrong("is too short for " + before + " bytes", null);
    }
    // One byte more than expected, so that a stream that makes more is found out.
    long most = before >= 0 ? before + 1L : (long) bytes.length * GREATEST_RATIO + 1;
    byte[] target = new byte[(int) Math.min(most, before >= 0 ? most : about + 64L)];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes);
      int count = 0;
      while (!inflater.finished()) {
        if (count == target.length) {
          if (count >= most || count > Integer.MAX_VALUE / 2) {
            throw wrong("makes too many bytes", null);
          }
          target = Arrays.copyOf(target, (int) Math.min(most, 2L * count));
        }
        int more = inflater.inflate(target, count, target.length - count);
        if (more == 0 && !inflater.finished() && count < target.length) {
          throw wrong("ends too early", null);
        }
        count += more;
      }
      if (before >= 0 && count != before) {
        throw wrong("makes " + count + " bytes in place of " + before, null);
      }
      return Filters.cut(target, count);
    } catch (DataFormatException e) {
      throw wrong("is damaged: " + e.getMessage(), e);
    } finally {
      inflater.end();
    }
  }

  private static FormatException wrong(String what, Throwable cause) {
    return new FormatException("a deflated chunk " + what, cause);
  }
}
