package org.anam.cli;

/** Texts of files, made fit for a line. */
final class Texts {

  private Texts() {}

  /** A text of at most this many characters, its end replaced by an ellipsis. */
  static String shorten(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, Math.max(0, most - 1))) + "\u2026";
  }

  /** The text in double quotes, with escapes for what does not show. */
  static String quote(String text) {
    return '"' + visible(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /**
   * The text with control characters as escapes, so that no file can write to the terminal what is
   * none of its values.
   */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '\n' -> visible.append("\\n");
                case '\t' -> visible.append("\\t");
                case '\r' -> visible.append("\\r");
                default -> {
                  if (isInvisible(c)) {
                    visible.append(String.format("\\u%04x", c));
                  } else {
                    visible.appendCodePoint(c);
                  }
                }
              }
            });
    return visible.toString();
  }

  private static boolean isInvisible(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** A number of things, with separators for thousands. */
  static String count(long n, String one, String several) {
    return String.format(java.util.Locale.ROOT, "%,d %s", n, n == 1 ? one : several);
  }
}
