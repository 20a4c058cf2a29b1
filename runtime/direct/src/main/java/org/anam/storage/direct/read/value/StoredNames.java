package org.anam.storage.direct.read.value;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.place.Place;
import org.anam.storage.error.StorageError;

/** Names and texts of files, which need not be UTF-8. */
public final class StoredNames {

  private static final int PREVIEW = 40;

  private StoredNames() {}

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
}
