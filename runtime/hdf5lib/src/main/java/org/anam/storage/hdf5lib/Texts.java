package org.anam.storage.hdf5lib;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;

/** Conversion between texts and the bytes that files hold. */
final class Texts {

  /** Above this number of chars, boxing each byte is slower than to load the C interface. */
  static final int MUCH = 4096;

  /** The bytes after whose boxing it pays to load the C interface. */
  private static final long MANY = 10_000;

  private static long boxed;

  private Texts() {}

  /**
   * Whether the next texts, of about this many characters, are better read by the C interface, and
   * it is there.
   */
  static boolean isWorthDirect(long chars) {
    if (boxed <= MANY) {
      boxed += 16 + chars;
    }
    return boxed > MANY && CallChoice.useDirect();
  }

  /** Decodes UTF-8; ANAM129 when it is not valid. */
  static String decode(Hdf5libGroup group, byte[] bytes) {
    return decode(
        text ->
            group
                .error(StorageError.BAD_TEXT, text)
                .remedy(
                    "It is the name of an attribute, a link or a part of a type: rename it as UTF-8,"
                        + " in Python with bytes for the old name."),
        bytes,
        0,
        bytes.length);
  }

  /** Decodes UTF-8; ANAM129 when it is not valid. */
  static String decode(Hdf5libValue value, byte[] bytes, int from, int length) {
    return decode(
        text -> value.error(StorageError.BAD_TEXT, text).remedy(remedy(value.extent().length)),
        bytes,
        from,
        length);
  }

  private static String remedy(int rank) {
    String rewrite =
        "Rewrite the text as UTF-8 (in Python, value.decode(\"latin-1\") where it is Latin-1)";
    return rank > 1
        ? rewrite + "."
        : "Declare the member as byte["
            + (rank == 0 ? "]" : "][]")
            + ", which takes the bytes of texts as they are, or "
            + Character.toLowerCase(rewrite.charAt(0))
            + rewrite.substring(1)
            + ".";
  }

  private static String decode(
      Function<String, AnamException.Builder> error, byte[] bytes, int from, int length) {
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

  /** Where a fixed-length string ends, without what only fills it up. */
  static int end(byte[] bytes, int from, int size, StoredType.Padding padding) {
    int end = from + size;
    if (padding == StoredType.Padding.NULL_TERMINATED) {
      end = from;
      while (end < from + size && bytes[end] != 0) {
        end++;
      }
      return end;
    }
    while (end > from && bytes[end - 1] == 0) {
      end--;
    }
    while (padding == StoredType.Padding.SPACE_PADDED && end > from && bytes[end - 1] == ' ') {
      end--;
    }
    return end;
  }

  /** Whether hdf5lib's modified UTF-8 differs from UTF-8. */
  static boolean needsExactBytes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) || c == 0) {
        return true;
      }
    }
    return false;
  }

  /** The bytes of a text as the list that hdf5lib takes for a sequence. */
  static List<Byte> box(byte[] bytes) {
    List<Byte> list = new ArrayList<>(bytes.length);
    for (byte b : bytes) {
      list.add(b);
    }
    return list;
  }

  /** The bytes of a sequence that hdf5lib has read. */
  static byte[] unbox(List<Byte> list) {
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
