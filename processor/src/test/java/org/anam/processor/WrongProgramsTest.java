package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file or folder of {@code wrong} is a program that must not compile, or of which something is
 * to be said. Comments {@code // ERROR [code] text} at the end of a line give the whole text of
 * each error on that line; {@code // ERROR javac: text} the first line of one by javac itself,
 * which has two forms, {@code one | other}, where its releases differ; {@code // NOTE [code] text}
 * the whole text of a note. There must be no others.
 *
 * <p>With {@code -Danam.golden.update=true} the comments are written anew, to be reviewed as code.
 */
final class WrongProgramsTest {

  private static final Pattern MARKER =
      Pattern.compile("\\s*// (ERROR|NOTE) (.*?)(?=\\s*// (?:ERROR|NOTE) |$)");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> all = Files.list(TestCompiler.resource("wrong"))) {
      return all.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  private static List<Path> sources(String name) {
    return TestCompiler.files(TestCompiler.resource("wrong").resolve(name), ".java");
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("a wrong program has exactly the errors that its comments announce")
  void wrong(String name) throws IOException {
    List<Path> sources = sources(name);
    boolean isModule = sources.stream().anyMatch(p -> p.endsWith("module-info.java"));
    Compiler compiler = isModule ? Javac.ofModules() : Javac.with();
    Compilation compilation = compiler.compile(Javac.sources(sources));
    if (Boolean.getBoolean("anam.golden.update")) {
      update(sources, compilation.diagnostics());
    }
    List<Announced> announced = new ArrayList<>();
    for (Path source : sources) {
      announced.addAll(announcedIn(source));
    }
    assertThat(announced).isNotEmpty();
    assertThat(compilation.status())
        .isEqualTo(
            announced.stream().anyMatch(a -> a.kind() == Diagnostic.Kind.ERROR)
                ? Compilation.Status.FAILURE
                : Compilation.Status.SUCCESS);
    for (Announced one : announced) {
      assertThat(compilation.diagnostics())
          .filteredOn(one::fits)
          .as(one.toString())
          .hasSize(Collections.frequency(announced, one));
    }
    assertThat(compilation.diagnostics())
        .allMatch(d -> announced.stream().anyMatch(one -> one.fits(d)));
  }

  /** An error or note that a comment announces. */
  private record Announced(Path file, int line, Diagnostic.Kind kind, String text) {

    private static final String BY_JAVAC = "javac: ";

    /** The whole text of an error of ours, the first line of one by javac. */
    Pattern pattern() {
      return text.startsWith(BY_JAVAC)
          ? Pattern.compile(
              Stream.of(text.substring(BY_JAVAC.length()).split(" \\| ", -1))
                  .map(Pattern::quote)
                  .collect(Collectors.joining("|", "\\A(", ")(\\R|\\z)")))
          : Pattern.compile("\\A" + Pattern.quote(text) + "\\z");
    }

    boolean fits(Diagnostic<? extends JavaFileObject> error) {
      return isIn(file, error)
          && kind == error.getKind()
          && line == error.getLineNumber()
          && pattern().matcher(error.getMessage(null)).find();
    }
  }

  private static boolean isIn(Path file, Diagnostic<? extends JavaFileObject> error) {
    return error.getSource() != null && error.getSource().toUri().equals(file.toUri());
  }

  private static String text(Diagnostic<? extends JavaFileObject> error) {
    String text = error.getMessage(null).lines().findFirst().orElse("");
    return text.startsWith("[ANAM") ? text : "javac: " + text;
  }

  private static List<Announced> announcedIn(Path source) throws IOException {
    List<Announced> announced = new ArrayList<>();
    List<String> lines = Files.readAllLines(source);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARKER.matcher(lines.get(i));
      while (matcher.find()) {
        announced.add(
            new Announced(
                source, i + 1, Diagnostic.Kind.valueOf(matcher.group(1)), matcher.group(2)));
      }
    }
    return announced;
  }

  @Test
  @DisplayName("every code of the compiler has a program that provokes it")
  void everyCode() {
    Set<DiagnosticCode> untested = EnumSet.allOf(DiagnosticCode.class);
    untested.removeAll(CodeclessJarsTest.CODES);
    untested.removeAll(FaultTest.CODES);
    untested.removeAll(IncrementalTest.CODES);
    untested.removeAll(LimitsTest.CODES);
    untested.removeAll(LombokTest.CODES);
    untested.removeAll(LocalTypesTest.CODES);
    untested.removeAll(MissingTypesTest.CODES);
    untested.removeAll(PartialCompilationTest.CODES);
    untested.removeAll(RoundsTest.CODES);
    for (Path source : TestCompiler.files(TestCompiler.resource("wrong"), ".java")) {
      String text = TestCompiler.read(source);
      untested.removeIf(code -> text.matches("(?s).*// (ERROR|NOTE) \\[" + code.code() + "\\].*"));
    }
    assertThat(untested).isEmpty();
  }

  @Test
  @DisplayName("codes are unique, below 100, and say everything")
  void catalogue() {
    assertThat(Stream.of(DiagnosticCode.values()).map(DiagnosticCode::code))
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("ANAM0\\d\\d"));
    assertThat(DiagnosticCode.values())
        .allMatch(c -> c.meaning().endsWith("."))
        .allMatch(c -> c.remedy().endsWith("."))
        .allMatch(c -> !c.example().isBlank());
  }

  private static void update(List<Path> sources, List<Diagnostic<? extends JavaFileObject>> errors)
      throws IOException {
    for (Path source : sources) {
      List<Announced> before = announcedIn(source);
      List<String> lines = new ArrayList<>(Files.readAllLines(source));
      lines.replaceAll(line -> line.replaceFirst("\\s*// (ERROR|NOTE) .*", ""));
      for (Diagnostic<? extends JavaFileObject> error : errors) {
        if (isIn(source, error)) {
          String text =
              before.stream()
                  .filter(announced -> announced.fits(error))
                  .map(Announced::text)
                  .findFirst()
                  .orElseGet(() -> text(error));
          int line = (int) error.getLineNumber() - 1;
          lines.set(line, lines.get(line) + " // " + error.getKind() + " " + text);
        }
      }
      Files.write(source, lines);
    }
  }
}
