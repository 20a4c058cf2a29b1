package org.anam.storage.hdf5lib.call;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.anam.error.CoreError;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.StoredText;
import org.anam.storage.error.StorageError;

/** What names of attributes, links and fields can be, and their order. */
public final class Names {

  /** How a name reaches the native library. */
  public enum Form {
    /** As it is. */
    ASCII,
    /** As it is, marked as UTF-8. */
    UTF8,
    /**
     * As bytes, because hdf5lib would encode characters outside the Basic Multilingual Plane
     * wrongly.
     */
    EXACT
  }

  /** What a byte that is not UTF-8 is added to; the result, from U+DC80, is a lone surrogate. */
  private static final int ESCAPE = 0xdc00;

  /** The order of the UTF-8 bytes, which is that of the code points. */
  public static final Comparator<String> BYTEWISE = Names::compare;

  private Names() {}

  /**
   * The form of an attribute's name, which may contain a slash, or of a field or constant of a
   * type.
   *
   * @param place whose name it is, for errors
   * @param anyBytes whether names pass that {@link #decodeAny} has made
   */
  public static Form attribute(ErrorPlace place, String name, boolean anyBytes) {
    return form(place, name, anyBytes, false);
  }

  /**
   * The form of a link's name.
   *
   * @param group the group that the link is in, for errors
   * @param anyBytes whether names pass that {@link #decodeAny} has made
   */
  public static Form link(ErrorPlace group, String name, boolean anyBytes) {
    if (name.equals(".")) {
      throw bad(group, name, "is the group itself in HDF5");
    }
    return form(group, name, anyBytes, true);
  }

  /** Whether a lone surrogate is in the name, so that no file can hold it. */
  static boolean isWellFormed(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isSurrogate(c)) {
        if (Character.isLowSurrogate(c)
            || i + 1 == name.length()
            || !Character.isLowSurrogate(name.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Whether a name ends with a digit, as those of the items of a list do. */
  public static boolean isNumbered(String name) {
    char last = name.charAt(name.length() - 1);
    return last >= '0' && last <= '9';
  }

  private static Form form(ErrorPlace place, String name, boolean anyBytes, boolean link) {
    int all = 0;
    boolean surrogates = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      all |= c;
      surrogates |= Character.isSurrogate(c);
      if (c == 0 || (link && c == '/')) {
        throw bad(place, name, c == 0 ? "contains NUL" : "contains '/', which separates groups");
      }
    }
    if (name.isEmpty()) {
      throw bad(place, name, "is empty");
    }
    if (surrogates) {
      if (!isWellFormed(name) && !(anyBytes && isDecoded(name))) {
        throw bad(place, name, "has a lone surrogate");
      }
      return Form.EXACT;
    }
    return all < 0x80 ? Form.ASCII : Form.UTF8;
  }

  /** The name that the bytes are in UTF-8; ANAM129 when they are not. */
  public static String decode(ErrorPlace place, byte[] bytes) {
    return StoredText.decode(
        bytes,
        0,
        bytes.length,
        what ->
            place
                .error(StorageError.BAD_TEXT, what)
                .remedy(
                    "It is the name of an attribute, a link or a part of a type: rename it as UTF-8,"
                        + " in Python with bytes for the old name."));
  }

  /** A name that need not be UTF-8: each byte that is none becomes a lone surrogate. */
  public static String decodeAny(byte[] name) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer chars = CharBuffer.allocate(name.length);
    ByteBuffer bytes = ByteBuffer.wrap(name);
    while (true) {
      CoderResult result = decoder.decode(bytes, chars, true);
      if (!result.isError()) {
        return chars.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        chars.put((char) (ESCAPE + (bytes.get() & 0xff)));
      }
      decoder.reset();
    }
  }

  /** The bytes of a name: UTF-8, but for what {@link #decodeAny} has put in. */
  public static byte[] encode(String name) {
    if (isWellFormed(name)) {
      return name.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    name.codePoints()
        .forEach(
            c -> {
              if (isEscape(c)) {
                bytes.write(c - ESCAPE);
              } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
              }
            });
    return bytes.toByteArray();
  }

  private static boolean isEscape(int codePoint) {
    return codePoint >= ESCAPE + 0x80 && codePoint <= ESCAPE + 0xff;
  }

  private static boolean isDecoded(String name) {
    return name.equals(decodeAny(encode(name)));
  }

  private static RuntimeException bad(ErrorPlace place, String name, String why) {
    return place
        .error(CoreError.BAD_NAME, "The name \"" + name.replace('\0', '\ufffd') + "\" " + why)
        .build();
  }

  private static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        // Surrogates, U+D800 to U+DFFF, stand for code points above all other chars.
        boolean high = Character.isSurrogate(a);
        return high == Character.isSurrogate(b) ? a - b : high ? 1 : -1;
      }
    }
    return left.length() - right.length();
  }
}
