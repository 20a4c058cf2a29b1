package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.CompilationSubject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden} is a program; its sub-folder {@code expected} holds what is
 * generated from it. With {@code -Danam.golden.update=true} the expected files are written anew, to
 * be reviewed as code.
 */
final class GoldenTest {

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(TestCompiler.resource("golden"))) {
      return folders.map(p -> p.getFileName().toString()).sorted().toList().stream();
    }
  }

  static List<Path> sources(String name) {
    Path folder = TestCompiler.resource("golden").resolve(name);
    return TestCompiler.files(folder, ".java").stream()
        .filter(p -> !p.startsWith(folder.resolve("expected")))
        .toList();
  }

  private static Map<String, String> expected(String name) {
    Path folder = TestCompiler.resource("golden").resolve(name).resolve("expected");
    Map<String, String> expected = new TreeMap<>();
    TestCompiler.files(folder, ".java")
        .forEach(p -> expected.put(p.getFileName().toString(), TestCompiler.read(p)));
    return expected;
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("javac generates the golden sources, and compiles them without a warning")
  void javac(String name) {
    Compilation compilation =
        Javac.with("-Xlint:all", "-Werror").compile(Javac.sources(sources(name)));
    CompilationSubject.assertThat(compilation).succeededWithoutWarnings();
    if (Boolean.getBoolean("anam.golden.update")) {
      update(name, Javac.generated(compilation));
    }
    assertThat(Javac.generated(compilation)).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("Eclipse's compiler generates the same sources, and compiles them")
  void ecj(String name, @TempDir Path temp) {
    assumeFalse(Boolean.getBoolean("anam.golden.update"), "updating by javac");
    TestCompiler.Result result =
        TestCompiler.into(temp).by(TestCompiler.Kind.ECJ).compile(sources(name));
    assertThat(result.errors()).extracting(e -> e.getMessage(null)).isEmpty();
    assertThat(result.generated()).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("the order of the inputs does not matter")
  void shuffled(String name) {
    assumeFalse(Boolean.getBoolean("anam.golden.update"), "updating in order");
    List<Path> shuffled = new ArrayList<>(sources(name));
    Collections.shuffle(shuffled, new Random(1));
    Compilation compilation = Javac.with().compile(Javac.sources(shuffled));
    CompilationSubject.assertThat(compilation).succeeded();
    assertThat(Javac.generated(compilation)).isEqualTo(expected(name));
  }

  @ParameterizedTest
  @MethodSource("cases")
  @DisplayName("generated sources are ASCII")
  void ascii(String name) {
    for (String source : expected(name).values()) {
      assertThat(Charset.forName("US-ASCII").newEncoder().canEncode(source)).isTrue();
    }
  }

  private static void update(String name, Map<String, String> generated) {
    Path folder = TestCompiler.resource("golden").resolve(name).resolve("expected");
    try {
      Files.createDirectories(folder);
      for (Path old : TestCompiler.files(folder, ".java")) {
        Files.delete(old);
      }
      for (Map.Entry<String, String> source : generated.entrySet()) {
        Files.writeString(folder.resolve(source.getKey()), source.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
