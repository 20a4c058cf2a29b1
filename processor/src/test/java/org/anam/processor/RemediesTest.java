package org.anam.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.anam.codec.CodecModule;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every remedy works when it is followed. {@link RemedyCase} says what the files in {@code
 * remedies} look like.
 */
final class RemediesTest {

  /** Tests that follow the remedies of codes for which sources alone do not do. */
  private static final Map<DiagnosticCode, String> ELSEWHERE =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(DiagnosticCode.LOMBOK_UNFIT, "LombokTest.superBuilder"),
              Map.entry(DiagnosticCode.MISSING_TYPE, "MissingTypesTest.followed"),
              Map.entry(DiagnosticCode.LOMBOK_MISSING, "LombokTest.changed"),
              Map.entry(DiagnosticCode.PARAMETER_NAMES, "IncrementalTest.parameterNames"),
              Map.entry(DiagnosticCode.CODEC_MISSING, "CodeclessJarsTest.followed"),
              Map.entry(DiagnosticCode.LATE_TYPE, "RoundsTest.generatedInModule"),
              Map.entry(DiagnosticCode.EARLIER_TYPES_LOST, "PartialCompilationTest.lost"),
              Map.entry(DiagnosticCode.TOO_LARGE, "LimitsTest.tooMany"),
              Map.entry(DiagnosticCode.SOURCE_LEVEL, "LimitsTest.sourceLevel"),
              Map.entry(DiagnosticCode.COMPACT_SOURCE, "LimitsTest.compactSource"),
              Map.entry(DiagnosticCode.LOCAL_TYPE, "LocalTypesTest.followed"),
              Map.entry(DiagnosticCode.NO_OUTPUT_FOLDER, "PartialCompilationTest.oneByOne"),
              Map.entry(DiagnosticCode.CANNOT_WRITE, "FaultTest.followed")));

  /** Where the remedy is a report to the authors. */
  private static final Set<DiagnosticCode> REPORTED = EnumSet.of(DiagnosticCode.INTERNAL);

  @TempDir Path temp;

  static List<RemedyCase> cases() {
    return RemedyCase.in(TestCompiler.resource("remedies"));
  }

  private TestCompiler compiler(RemedyCase remedy, String folder) {
    TestCompiler compiler = TestCompiler.into(temp.resolve(folder)).with("-Xlint:all");
    return remedy.isModule()
        ? compiler
            .with("-Xlint:-requires-automatic", "--module-path", TestCompiler.runtimePath())
            .classPath("")
        : compiler;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  @DisplayName(
      "the error or note advises it, and the program that follows compiles without a warning")
  void followed(RemedyCase remedy) throws IOException {
    List<String> errors =
        compiler(remedy, "before").compile(remedy.before(temp.resolve("wrong"))).said();
    assertThat(errors)
        .anyMatch(e -> e.startsWith("[" + remedy.code() + "]") && e.contains(remedy.remedy()))
        .allMatch(e -> e.startsWith("[" + remedy.code() + "]"));
    TestCompiler.Result right =
        compiler(remedy, "after").compile(remedy.after(temp.resolve("right")));
    assertThat(right.messages()).isEmpty();
    assertThat(right.success()).isTrue();
    URL[] path = {right.classes().toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, CodecModule.class.getClassLoader())) {
      ServiceLoader.load(CodecModule.class, loader)
          .forEach(module -> assertThat(module.codecs()).isNotEmpty());
    }
  }

  @Test
  @DisplayName("every code of the compiler has a test that follows its remedy")
  void everyCode() {
    Set<DiagnosticCode> unfollowed = EnumSet.allOf(DiagnosticCode.class);
    unfollowed.removeAll(ELSEWHERE.keySet());
    unfollowed.removeAll(REPORTED);
    cases().forEach(c -> unfollowed.removeIf(code -> code.code().equals(c.code())));
    assertThat(unfollowed)
        .as(
            "codes without a test of their remedy: add a case for each to a file in"
                + " src/test/resources/remedies, one for each thing that the remedy offers (the"
                + " Javadoc of RemedyCase has the form); where that cannot be, a test method and its"
                + " name in RemediesTest.ELSEWHERE")
        .isEmpty();
  }

  @Test
  @DisplayName("the tests that are named for other codes are there")
  void elsewhere() {
    for (String name : ELSEWHERE.values()) {
      String[] parts = name.split("\\.", 2);
      Path file = Path.of("src/test/java/org/anam/processor", parts[0] + ".java");
      assertThat(TestCompiler.read(file)).contains("  void " + parts[1] + "(");
    }
  }
}
