package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file or folder of {@code wrong} is a program that must not compile. Comments {@code // ERROR
 * [code] text} at the end of a line give the whole text of each error on that line; {@code // ERROR
 * javac: text} the beginning of one by javac itself. There must be no others.
 *
 * <p>With {@code -Danam.golden.update=true} the comments are written anew, to be reviewed as code.
 */
final class WrongProgramsTest {

  private static final Pattern MARKER = Pattern.compile("\\s*// ERROR (.*?)(?=\\s*// ERROR |$)");

  @TempDir Path temp;

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
    TestCompiler compiler = TestCompiler.into(temp);
    if (isModule) {
      compiler.classPath("").with("--module-path", TestCompiler.runtimePath());
    }
    TestCompiler.Result result = compiler.compile(sources);
    if (Boolean.getBoolean("anam.golden.update")) {
      update(sources, result.errors());
    }
    List<String> expected = new ArrayList<>();
    for (Path source : sources) {
      expected.addAll(expectedIn(source));
    }
    assertThat(expected).isNotEmpty();
    assertThat(result.errors().stream().map(WrongProgramsTest::shown))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(result.diagnostics()).hasSameSizeAs(result.errors());
    assertThat(result.success()).isFalse();
  }

  /** An error as the comments announce it: file, line, text. */
  private static String shown(Diagnostic<? extends JavaFileObject> error) {
    String file =
        error.getSource() == null
            ? ""
            : Path.of(error.getSource().toUri()).getFileName().toString();
    return file + ":" + error.getLineNumber() + " " + text(error);
  }

  private static String text(Diagnostic<? extends JavaFileObject> error) {
    String text = error.getMessage(null).lines().findFirst().orElse("");
    return text.startsWith("[ANAM") ? text : "javac: " + text;
  }

  private static List<String> expectedIn(Path source) throws IOException {
    List<String> expected = new ArrayList<>();
    List<String> lines = Files.readAllLines(source);
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = MARKER.matcher(lines.get(i));
      while (matcher.find()) {
        expected.add(source.getFileName() + ":" + (i + 1) + " " + matcher.group(1));
      }
    }
    return expected;
  }

  @Test
  @DisplayName("every code of the compiler has a program that provokes it")
  void everyCode() {
    Set<DiagnosticCode> untested = EnumSet.allOf(DiagnosticCode.class);
    untested.removeAll(FaultTest.CODES);
    untested.removeAll(IncrementalTest.CODES);
    untested.removeAll(RoundsTest.CODES);
    for (Path source : TestCompiler.files(TestCompiler.resource("wrong"), ".java")) {
      String text = TestCompiler.read(source);
      untested.removeIf(code -> text.contains("// ERROR [" + code.code() + "]"));
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

  private static void update(
      List<Path> sources, List<Diagnostic<? extends JavaFileObject>> errors) {
    try {
      for (Path source : sources) {
        List<String> lines = new ArrayList<>(Files.readAllLines(source));
        lines.replaceAll(line -> line.replaceFirst("\\s*// ERROR .*", ""));
        for (Diagnostic<? extends JavaFileObject> error : errors) {
          if (error.getSource() != null
              && Path.of(error.getSource().toUri()).equals(source.toAbsolutePath())) {
            int line = (int) error.getLineNumber() - 1;
            lines.set(line, lines.get(line) + " // ERROR " + text(error));
          }
        }
        Files.write(source, lines);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
