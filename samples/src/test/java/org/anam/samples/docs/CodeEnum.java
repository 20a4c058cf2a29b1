package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anam.error.ErrorCode;

/**
 * An enum of error codes.
 *
 * @param source its source text
 */
record CodeEnum(String packageName, String name, String source, List<ErrorCode> codes) {

  private static final Pattern ENUM =
      Pattern.compile("\\benum (\\w+)\\s+implements\\s[\\w.,\\s]*\\bErrorCode\\b");

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** Those of all modules, found in the sources, so that none can be forgotten. */
  static List<CodeEnum> all() {
    return SourceFiles.where(path -> path.matches(".*/src/main/java/.*\\.java")).stream()
        .map(Project::read)
        .filter(source -> ENUM.matcher(source).find())
        .map(CodeEnum::of)
        .toList();
  }

  private static CodeEnum of(String source) {
    String inPackage = group(PACKAGE, source);
    String name = group(ENUM, source);
    try {
      Class<?> type = Class.forName(inPackage + "." + name);
      return new CodeEnum(inPackage, name, source, List.of((ErrorCode[]) type.getEnumConstants()));
    } catch (ClassNotFoundException e) {
      return fail("Let the samples depend on the module of " + inPackage + "." + name, e);
    }
  }

  private static String group(Pattern pattern, String source) {
    Matcher matcher = pattern.matcher(source);
    assertThat(matcher.find()).as(pattern.pattern()).isTrue();
    return matcher.group(1);
  }

  /** The comment of the enum itself. */
  String comment() {
    return group(Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+public enum"), source);
  }

  /** The comment of a constant. */
  String comment(ErrorCode code) {
    return group(
        Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + code.name() + "\\("), source);
  }

  @Override
  public String toString() {
    return packageName + "." + name;
  }
}
