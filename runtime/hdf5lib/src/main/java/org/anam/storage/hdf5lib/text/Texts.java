package org.anam.storage.hdf5lib.text;

import org.anam.storage.engine.StoredText;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.type.StoredType;

/** What the bytes of a stored string say. */
final class Texts {

  private Texts() {}

  /** Decodes UTF-8; ANAM129 when it is not valid. */
  static String decode(NativeValue value, byte[] bytes, int from, int length) {
    return StoredText.decode(
        bytes,
        from,
        length,
        what -> value.error(StorageError.BAD_TEXT, what).remedy(remedy(value.extent().length)));
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
}
