package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** Makes text safe to stand in Java source. */
public final class SourceText {

  /** A comment as JavaPoet writes it that would fit in one line. */
  private static final Pattern ONE_LINE =
      Pattern.compile("/\\*\\*\\n *\\* (.{1,88})\\n *\\*/(?=\\n)");

  private SourceText() {}

  /**
   * The source with every character outside ASCII as {@code \\uXXXX}: javac writes generated source
   * in the encoding of the compilation, which may lack the character and then silently puts a
   * question mark.
   */
  public static String ascii(String source) {
    if (source.chars().allMatch(c -> c < 128)) {
      return source;
    }
    StringBuilder ascii = new StringBuilder(source.length());
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < 128) {
        ascii.append(c);
      } else {
        ascii.append(String.format("\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }

  /** Text as a literal. */
  static String literal(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < 127 && c != '"' && c != '\\')
        ? '"' + text + '"'
        : CodeBlock.of("$S", text).toString();
  }

  /** The source with each comment of one line in one line, as people write them. */
  static String shortComments(String source) {
    return ONE_LINE.matcher(source).replaceAll("/** $1 */");
  }

  /** Text from the user as it can stand in Javadoc: no tag, no end of comment, no escape. */
  static String javadoc(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '@', '*', '\\', '{', '}' -> safe.append("&#").append((int) c).append(';');
        default -> safe.append(c < ' ' ? ' ' : c);
      }
    }
    return safe.toString();
  }
}
