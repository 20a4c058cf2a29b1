package org.anam.storage.direct.read.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.error.StorageError;

/** Names and texts, and their bytes. */
public final class Names {

  private static final int PREVIEW = 40;

  private Names() {}

  /** The name that the bytes are in UTF-8; ANAM129 when they are not. */
  public static String decode(Place place, byte[] bytes) {
    return decode(
        bytes,
        0,
        bytes.length,
        place,
        "It is the name of an attribute, a link or a part of a type: rename it as UTF-8, in Python"
            + " with bytes for the old name.");
  }

  /** Names in bytewise order. */
  public static List<String> decodeSorted(Place place, List<byte[]> names) {
    names.sort(Arrays::compareUnsigned);
    List<String> decoded = new ArrayList<>(names.size());
    for (byte[] name : names) {
      decoded.add(decode(place, name));
    }
    return decoded;
  }

  /**
   * A text in UTF-8.
   *
   * @param remedy what to do when it is none
   */
  static String decode(byte[] bytes, int from, int length, Place place, String remedy) {
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
      throw place
          .error(
              StorageError.BAD_TEXT, "The text is not valid UTF-8: " + preview(bytes, from, length))
          .remedy(remedy)
          .cause(e)
          .build();
    }
  }

  private static String preview(byte[] bytes, int from, int length) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(length, PREVIEW);
    for (int i = from; i < from + shown; i++) {
      if (bytes[i] >= 0x20 && bytes[i] < 0x7f) {
        text.append((char) bytes[i]);
      } else {
        text.append(String.format("\\x%02x", bytes[i] & 0xff));
      }
    }
    return text + (shown < length ? "..." : "");
  }

  /** The bytes of an attribute's name; ANAM143 when none can have it. */
  public static byte[] attribute(Place place, String name) {
    return checked(place, name, false);
  }

  /** The bytes of a link's name; ANAM143 when none can have it. */
  public static byte[] link(Place place, String name) {
    if (name.equals(".")) {
      throw bad(place, name, "is the group itself in HDF5");
    }
    return checked(place, name, true);
  }

  private static byte[] checked(Place place, String name, boolean isLink) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == 0 || (isLink && c == '/')) {
        throw bad(place, name, c == 0 ? "contains NUL" : "contains '/', which separates groups");
      }
    }
    if (name.isEmpty()) {
      throw bad(place, name, "is empty");
    }
    if (!isWellFormed(name)) {
      throw bad(place, name, "has a lone surrogate");
    }
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isWellFormed(String name) {
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

  private static AnamException bad(Place place, String name, String why) {
    return place
        .error(CoreError.BAD_NAME, "The name \"" + name.replace('\0', '\ufffd') + "\" " + why)
        .build();
  }
}
