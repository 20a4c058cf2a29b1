package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anam.error.ErrorCode;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} is made of the error codes, and up to date. */
@Tag("once")
final class ErrorCatalogueTest {

  private static final Path CATALOGUE = Project.ROOT.resolve("docs/errors.md");

  private record Entry(
      String code, String constant, String meaning, String example, String remedy) {

    String text() {
      return String.join(
              "\n\n",
              "### " + code,
              meaning,
              "*Example:* " + example,
              "*Remedy:* " + remedy + (constant.isEmpty() ? "" : "\n\n*In Java:* " + constant),
              "")
          .replace("<", "\\<");
    }
  }

  private static final List<Entry> COMPILER =
      Arrays.stream(DiagnosticCode.values())
          .map(c -> new Entry(c.code(), "", c.meaning(), c.example(), c.remedy()))
          .toList();

  private static final List<CodeEnum> ENUMS = CodeEnum.all();

  private static final List<Entry> RUN_TIME =
      ENUMS.stream()
          .flatMap(codes -> codes.codes().stream().map(code -> entry(codes, code)))
          .sorted(Comparator.comparing(Entry::code))
          .toList();

  private static List<ErrorCode> runTime() {
    return ENUMS.stream().flatMap(codes -> codes.codes().stream()).toList();
  }

  /** Meaning and example of a run-time code are its comment, the jar has the remedy alone. */
  private static Entry entry(CodeEnum codes, ErrorCode code) {
    String[] parts = codes.comment(code).split("<p>", 2);
    assertThat(parts).as("meaning and example of %s", code).hasSize(2);
    return new Entry(
        code.id(), "`" + constant(code) + "`", plain(parts[0]), plain(parts[1]), code.remedy());
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

  @Test
  void everyNumberLiesInARangeOfItsModule() {
    assertThat(ENUMS)
        .hasSizeGreaterThan(5)
        .allSatisfy(
            codes ->
                assertThat(codes.codes())
                    .as("%s; ranges are given in CodeRange", codes.name())
                    .allMatch(
                        code -> ranges(codes).anyMatch(range -> range.contains(number(code)))));
  }

  @Test
  void theRangesDoNotOverlap() {
    for (int i = 1; i < CodeRange.ALL.size(); i++) {
      assertThat(CodeRange.ALL.get(i).first()).isGreaterThan(CodeRange.ALL.get(i - 1).last());
    }
  }

  @Test
  void everyEnumStatesItsRangesInItsComment() {
    assertThat(ENUMS)
        .allSatisfy(
            codes ->
                assertThat(plain(codes.comment()).split("Numbers: ", 2)[1])
                    .contains(
                        ranges(codes)
                            .flatMap(range -> Stream.of("" + range.first(), "" + range.last()))
                            .toList()));
  }

  /** As an error that comes from another rank, or is deserialized, needs it. */
  @Test
  void everyConstantIsFoundByItsId() {
    assertThat(runTime())
        .allSatisfy(code -> assertThat(ErrorCode.of(code.id(), "other", "other")).isSameAs(code));
  }

  private static Stream<CodeRange> ranges(CodeEnum codes) {
    return CodeRange.ALL.stream().filter(range -> range.packages().contains(codes.packageName()));
  }

  private static int number(ErrorCode code) {
    return Integer.parseInt(code.id().substring("ANAM".length()));
  }

  /**
   * Each code stands in some test that provokes it: a wrong program, a bad file, a misuse. The
   * catalogue, this test and the enums themselves do not count.
   */
  @Test
  void everyCodeHasATestThatProvokesIt() {
    String tests = tests();
    assertThat(DiagnosticCode.values())
        .filteredOn(code -> !tests.contains(code.code()) && !tests.contains(constant(code)))
        .isEmpty();
    assertThat(runTime())
        .filteredOn(code -> !tests.contains(code.id()) && !tests.contains(constant(code)))
        .isEmpty();
  }

  /**
   * Each code of run time has a test that provokes it and then follows its remedy: by {@code
   * Remedy.of}, or {@code Remedy.printed} where another process has to provoke it.
   */
  @Test
  void everyRunTimeCodeHasATestThatFollowsItsRemedy() {
    String tests = tests();
    assertThat(runTime())
        .filteredOn(
            code ->
                !Pattern.compile("Remedy\\.(of|printed)\\(\\s*" + constant(code) + "\\b")
                    .matcher(tests)
                    .find())
        .isEmpty();
  }

  private static String constant(Object code) {
    Enum<?> constant = (Enum<?>) code;
    return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
  }

  private static String tests() {
    return SourceFiles.where(ErrorCatalogueTest::isTest).stream()
        .map(Project::read)
        .collect(Collectors.joining());
  }

  private static boolean isTest(String path) {
    return (path.contains("/src/test/") || path.contains("testing/robustness/src/main/resources/"))
        && (path.endsWith(".java") || path.endsWith(".py"))
        && !path.endsWith("ErrorCatalogueTest.java");
  }

  /** Who gives which numbers, as a table. */
  private static String ranges() {
    StringBuilder text = new StringBuilder();
    for (CodeRange range : CodeRange.ALL) {
      String enums =
          ENUMS.stream()
              .filter(codes -> range.packages().contains(codes.packageName()))
              .map(codes -> "`" + codes.packageName() + "." + codes.name() + "`")
              .sorted()
              .collect(Collectors.joining(", "));
      text.append("| ")
          .append(range.numbers())
          .append(" | ")
          .append(range.subject())
          .append(" | ")
          .append(enums.isEmpty() ? "reserved" : enums)
          .append(" |\n");
    }
    return text.toString();
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

        with the parts that are known; where the bytes are in no file, what they are stands in its place, such as `bytes`
        or a URL. Programs find the same parts in `AnamException`: `code()`, `file()` or `source()`, `hdf5Path()` and
        `member()`. They compare the code with a constant, `e.code() == StorageError.NO_SUCH_FILE`; this page names
        the constant of each. It is generated from the codes themselves.

        Numbers below 100 are those of the compiler. At run time each module has an enum of its own:

        | Numbers | Errors of | Enum |
        |---|---|---|
        """);
    text.append(ranges());
    text.append(
        """

        From 100 to 199 numbers were given by subject before the codes were divided, and three modules share them. All
        other numbers are free. Engines and transports that others make have ids without `ANAM`, which begin with a
        name of their own.

        ## When compiling

        """);
    COMPILER.forEach(entry -> text.append(entry.text()));
    text.append("## At run time\n\n");
    RUN_TIME.forEach(entry -> text.append(entry.text()));
    return text.toString().stripTrailing() + "\n";
  }
}
