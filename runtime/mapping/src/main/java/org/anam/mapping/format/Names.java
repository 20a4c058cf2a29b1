package org.anam.mapping.format;

import org.anam.error.Excerpt;
import org.anam.layout.TextForm;

/** Which names and texts a file can hold. */
public final class Names {

  /** HDF5 keeps the length of an attribute's name in 16 bits; three bytes a character at most. */
  private static final int LONGEST = 20_000;

  private Names() {}

  /** What is wrong with the name of an entry, as the end of a sentence; null when nothing is. */
  public static String problem(String name) {
    if (name == null) {
      return "is null";
    }
    if (name.isEmpty()) {
      return "is empty";
    }
    if (name.length() > LONGEST) {
      return "is longer than " + LONGEST + " characters";
    }
    if (name.equals(".")) {
      return "means the group itself in HDF5";
    }
    if (name.indexOf('/') >= 0) {
      return "contains '/', which separates groups in HDF5";
    }
    return textProblem(name, TextForm.UTF8);
  }

  /**
   * What keeps a text from being stored as it is, as the end of a sentence; null when nothing does.
   */
  public static String textProblem(String text, TextForm form) {
    boolean ascii = form != TextForm.UTF8;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return "contains NUL at index " + i;
      }
      if (c < 0x80) {
        continue;
      }
      if (ascii) {
        return String.format(
            "contains U+%04X at index %d, which is not ASCII", text.codePointAt(i), i);
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          return String.format("contains the lone surrogate U+%04X at index %d", (int) c, i);
        }
        i++;
      }
    }
    return null;
  }

  /** The name as messages show it. */
  public static String show(String name) {
    return name == null ? "null" : Excerpt.quoted(name);
  }
}
