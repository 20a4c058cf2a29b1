package org.anam.error;

/** The beginning of a text that is too long for a message. */
public final class Excerpt {

  private Excerpt() {}

  /**
   * The text, or its beginning and three dots.
   *
   * @param most how many chars are shown at most; one less where that would cut a character of two
   */
  public static String of(String text, int most) {
    return text.length() <= most ? text : cut(text, most) + "...";
  }

  /** A name as messages show it: in quotes, its first 80 chars, and NUL as {@code \\0}. */
  public static String quoted(String name) {
    return '"' + of(name, 80).replace("\0", "\\0") + '"';
  }

  /** The first chars of a text; one less than {@code most} where that would cut a character. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean pair =
        Character.isHighSurrogate(text.charAt(most - 1))
            && Character.isLowSurrogate(text.charAt(most));
    return text.substring(0, pair ? most - 1 : most);
  }
}
