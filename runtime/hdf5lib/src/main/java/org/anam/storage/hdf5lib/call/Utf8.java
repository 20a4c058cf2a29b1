package org.anam.storage.hdf5lib.call;

import java.util.ArrayList;
import java.util.List;

/** Strings and their bytes, in files and in hdf5lib's arguments. */
public final class Utf8 {

  private Utf8() {}

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
}
