package org.anam.storage.hdf5lib;

import java.util.Comparator;
import org.anam.error.ErrorCode;

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
      if (!isWellFormed(name)) {
        throw bad(group, name, "has a lone surrogate");
      }
      return Form.EXACT;
    }
    return all < 0x80 ? Form.ASCII : Form.UTF8;
  }

  private static RuntimeException bad(Hdf5libGroup group, String name, String why) {
    return group
        .error(ErrorCode.BAD_NAME, "The name \"" + name.replace('\0', '\ufffd') + "\" " + why)
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
