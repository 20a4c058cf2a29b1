package org.anam.storage.direct.name;

import java.nio.charset.StandardCharsets;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.engine.ErrorPlace;

/** What new names of attributes, links and parts of types can be. */
public final class NewNames {

  /** An attribute's name has its length, with a NUL, in 2 bytes. */
  private static final int MOST_ATTRIBUTE_BYTES = (1 << 16) - 2;

  private NewNames() {}

  /**
   * The bytes of an attribute's name, which may contain a slash, or of that of a part of a type.
   *
   * @param place whose name it is, for errors
   * @throws AnamException ANAM143 when none can have it
   */
  public static byte[] attribute(ErrorPlace place, String name) {
    byte[] bytes = bytes(place, name, false);
    if (bytes.length > MOST_ATTRIBUTE_BYTES) {
      throw bad(place, name.substring(0, 40) + "...", "has more than 64 KiB, the most in HDF5");
    }
    return bytes;
  }

  /**
   * The bytes of a link's name.
   *
   * @param group the group that the link is in, for errors
   * @throws AnamException ANAM143 when none can have it
   */
  public static byte[] link(ErrorPlace group, String name) {
    if (name.equals(".")) {
      throw bad(group, name, "is the group itself in HDF5");
    }
    return bytes(group, name, true);
  }

  /** Whether the bytes of a name are ASCII, and are not marked as more. */
  public static boolean isAscii(byte[] name) {
    int all = 0;
    for (byte b : name) {
      all |= b;
    }
    return all >= 0;
  }

  private static byte[] bytes(ErrorPlace place, String name, boolean link) {
    boolean surrogates = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      surrogates |= Character.isSurrogate(c);
      if (c == 0 || (link && c == '/')) {
        throw bad(place, name, c == 0 ? "contains NUL" : "contains '/', which separates groups");
      }
    }
    if (name.isEmpty()) {
      throw bad(place, name, "is empty");
    }
    if (surrogates && !isWellFormed(name)) {
      throw bad(place, name, "has a lone surrogate");
    }
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isWellFormed(String name) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(name);
  }

  private static AnamException bad(ErrorPlace place, String name, String why) {
    return place
        .error(CoreError.BAD_NAME, "The name \"" + name.replace('\0', '\ufffd') + "\" " + why)
        .build();
  }
}
