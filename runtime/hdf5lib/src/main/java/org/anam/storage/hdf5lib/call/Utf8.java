package org.anam.storage.hdf5lib.call;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anam.error.AnamException;

/** Strings and their bytes, in files and in hdf5lib's arguments. */
public final class Utf8 {

  private Utf8() {}

  /**
   * Decodes a part of bytes.
   *
   * @param error what begins the error, from a sentence that says what is wrong
   * @throws AnamException that error when they are not valid UTF-8
   */
  public static String decode(
      byte[] bytes, int from, int length, Function<String, AnamException.Builder> error) {
    int all = 0;
    for (int i = from; i < from + length; i++) {
      all |= bytes[i];
    }
    if (all >= 0) {
      return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw error
          .apply("The text is not valid UTF-8: " + preview(bytes, from, length))
          .cause(e)
          .build();
    }
  }

  /** Whether hdf5lib's modified UTF-8 differs from UTF-8. */
  public static boolean needsExactBytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || c == 0) {
        return true;
      }
    }
    return false;
  }

  /** The bytes of a text as the list that hdf5lib takes for a sequence. */
  public static List<Byte> box(byte[] bytes) {
    List<Byte> list = new ArrayList<>(bytes.length);
    for (byte b : bytes) {
      list.add(b);
    }
    return list;
  }

  /** The bytes of a sequence that hdf5lib has read. */
  public static byte[] unbox(List<Byte> list) {
    byte[] bytes = new byte[list.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = list.get(i);
    }
    return bytes;
  }

  private static String preview(byte[] bytes, int from, int length) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(length, 40);
    for (int i = from; i < from + shown; i++) {
      if (bytes[i] >= 0x20 && bytes[i] < 0x7f) {
        text.append((char) bytes[i]);
      } else {
        text.append(String.format("\\x%02x", bytes[i] & 0xff));
      }
    }
    return text + (shown < length ? "..." : "");
  }
}
