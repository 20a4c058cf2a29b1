package org.anam.storage.hdf5lib;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.anam.error.CoreError;

/** What names of attributes, links and fields can be, and their order. */
final class Names {

  /** How a name reaches the native library. */
  enum Form {
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
  static final Comparator<String> BYTEWISE = Names::compare;

  private Names() {}

  /** The form of an attribute's name, which may contain a slash. */
  static Form attribute(Hdf5libGroup group, String name) {
    return form(group, name, false);
  }

  /** The form of a link's name. */
  static Form link(Hdf5libGroup group, String name) {
    if (name.equals(".")) {
      throw bad(group, name, "is the group itself in HDF5");
    }
    return form(group, name, true);
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
  static boolean isNumbered(String name) {
    char last = name.charAt(name.length() - 1);
    return last >= '0' && last <= '9';
  }

  private static Form form(Hdf5libGroup group, String name, boolean link) {
    int all = 0;
    boolean surrogates = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      all |= c;
      surrogates |= Character.isSurrogate(c);
      if (c == 0 || (link && c == '/')) {
        throw bad(group, name, c == 0 ? "contains NUL" : "contains '/', which separates groups");
      }
    }
    if (name.isEmpty()) {
      throw bad(group, name, "is empty");
    }
    if (surrogates) {
      if (!isWellFormed(name) && !(group.file().takesAnyName() && isDecoded(name))) {
        throw bad(group, name, "has a lone surrogate");
      }
      return Form.EXACT;
    }
    return all < 0x80 ? Form.ASCII : Form.UTF8;
  }

  /** A name that need not be UTF-8: each byte that is none becomes a lone surrogate. */
  static String decodeAny(byte[] name) {
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
  static byte[] encode(String name) {
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

  private static RuntimeException bad(Hdf5libGroup group, String name, String why) {
    return group
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
