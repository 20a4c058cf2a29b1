package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anam.error.ErrorCode;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} is made of the error codes, and up to date. */
@Tag("once")
final class ErrorCatalogueTest {

  private static final Path CATALOGUE = Project.ROOT.resolve("docs/errors.md");

  private record Entry(String code, String meaning, String example, String remedy) {

    String text() {
      return String.join(
              "\n\n",
              "### " + code,
              meaning,
              "*Example:* " + example,
              "*Remedy:* " + remedy + "\n\n")
          .replace("<", "\\<");
    }
  }

  private static final List<Entry> COMPILER =
      Arrays.stream(DiagnosticCode.values())
          .map(c -> new Entry(c.code(), c.meaning(), c.example(), c.remedy()))
          .toList();

  private static final Path RUN_TIME_CODES =
      Project.ROOT.resolve("runtime/src/main/java/org/anam/error/ErrorCode.java");

  private static final List<Entry> RUN_TIME =
      Arrays.stream(ErrorCode.values()).map(ErrorCatalogueTest::entry).toList();

  /** Whose tests provoke errors. */
  private static final List<String> MODULES =
      List.of(
          "runtime",
          "processor",
          "integration",
          "robustness",
          "samples",
          "mpi/api",
          "mpi/mpj",
          "mpi/native",
          "mpi/suite");

  /** Meaning and example of a run-time code are its comment, the jar has the remedy alone. */
  private static Entry entry(ErrorCode code) {
    Matcher comment =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s+" + code.name() + "\\(", Pattern.DOTALL)
            .matcher(Project.read(RUN_TIME_CODES));
    assertThat(comment.find()).as("comment of %s", code).isTrue();
    String[] parts = comment.group(1).split("<p>", 2);
    assertThat(parts).as("meaning and example of %s", code).hasSize(2);
    return new Entry(code.code(), plain(parts[0]), plain(parts[1]), code.remedy());
  }

  private static String plain(String comment) {
    String text = comment.replaceAll("(\\s*\\R\\s*\\*)+\\s*", " ").strip();
    return text.replaceAll("^\\{@literal (.*)}$", "$1");
  }

  @Test
  void theCatalogueIsUpToDate() {
    String text = catalogue();
    if (Project.REGENERATE) {
      Project.write(CATALOGUE, text);
    }
    assertThat(Project.read(CATALOGUE)).as("run scripts/regenerate").isEqualTo(text);
  }

  @Test
  void everyCodeSaysWhatItMeansWhenItHappensAndWhatToDo() {
    assertThat(Stream.concat(COMPILER.stream(), RUN_TIME.stream()))
        .allSatisfy(
            entry -> {
              assertThat(entry.code()).matches("ANAM\\d{3}");
              assertThat(List.of(entry.meaning(), entry.example(), entry.remedy()))
                  .allMatch(text -> text.matches("(?s)[\"@A-Z0-9a-z].*[.?]"), entry.code());
            });
  }

  @Test
  void noCodeIsUsedTwice() {
    assertThat(Stream.concat(COMPILER.stream(), RUN_TIME.stream()).map(Entry::code))
        .doesNotHaveDuplicates()
        .isSorted();
  }

  /**
   * Each code stands in some test that provokes it: a wrong program, a bad file, a misuse. The
   * catalogue, this test and the enums themselves do not count.
   */
  @Test
  void everyCodeHasATestThatProvokesIt() throws IOException {
    String tests = tests();
    assertThat(Arrays.stream(DiagnosticCode.values()))
        .filteredOn(code -> !tests.contains(code.code()) && !names(tests, code))
        .isEmpty();
    assertThat(Arrays.stream(ErrorCode.values()))
        .filteredOn(code -> !tests.contains(code.code()) && !names(tests, code))
        .isEmpty();
  }

  /**
   * Each code of run time has a test that provokes it and then follows its remedy: by {@code
   * Remedy.of}, or {@code Remedy.printed} where another process has to provoke it.
   */
  @Test
  void everyRunTimeCodeHasATestThatFollowsItsRemedy() throws IOException {
    String tests = tests();
    assertThat(Arrays.stream(ErrorCode.values()))
        .filteredOn(
            code ->
                !Pattern.compile("Remedy\\.(of|printed)\\(\\s*ErrorCode\\." + code.name() + "\\b")
                    .matcher(tests)
                    .find())
        .isEmpty();
  }

  private static boolean names(String tests, Enum<?> code) {
    return tests.contains(code.getDeclaringClass().getSimpleName() + "." + code.name());
  }

  private static String tests() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Project.ROOT.resolve(module + "/src"))) {
        for (Path file : files.filter(ErrorCatalogueTest::isTest).sorted().toList()) {
          text.append(Files.readString(file));
        }
      }
    }
    return text.toString();
  }

  private static boolean isTest(Path file) {
    String path = file.toString().replace(File.separatorChar, '/');
    return (path.contains("/src/test/") || path.contains("robustness/src/main/resources/"))
        && (path.endsWith(".java") || path.endsWith(".py"))
        && !path.endsWith("ErrorCatalogueTest.java");
  }

  private static String catalogue() {
    StringBuilder text = new StringBuilder();
    text.append(
        """
        # Errors

        Every error that Anam reports has a code, which keeps its meaning in every release. A message reads

        ```text
        ANAM122: <what is wrong> [file <file>, path <HDF5 path>, member <Java member>]. <remedy>
        ```

        with the parts that are known. Programs find the same parts in `AnamException`: `code()`, `file()`, `hdf5Path()`
        and `member()`. This page is generated from the codes themselves.

        ## When compiling

        """);
    COMPILER.forEach(entry -> text.append(entry.text()));
    text.append("## At run time\n\n");
    RUN_TIME.forEach(entry -> text.append(entry.text()));
    return text.toString().stripTrailing() + "\n";
  }
}
