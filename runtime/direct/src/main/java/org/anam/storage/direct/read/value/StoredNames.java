package org.anam.storage.direct.read.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.StoredText;
import org.anam.storage.error.StorageError;

/** Names and texts of files, which need not be UTF-8. */
public final class StoredNames {

  private StoredNames() {}

  /** The name that the bytes are in UTF-8; ANAM129 when they are not. */
  public static String decode(ErrorPlace place, byte[] bytes) {
    return decode(
        bytes,
        0,
        bytes.length,
        place,
        "It is the name of an attribute, a link or a part of a type: rename it as UTF-8, in Python"
            + " with bytes for the old name.");
  }

  /** Names in bytewise order. */
  public static List<String> decodeSorted(ErrorPlace place, List<byte[]> names) {
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
  static String decode(byte[] bytes, int from, int length, ErrorPlace place, String remedy) {
    return StoredText.decode(
        bytes, from, length, what -> place.error(StorageError.BAD_TEXT, what).remedy(remedy));
  }
}
