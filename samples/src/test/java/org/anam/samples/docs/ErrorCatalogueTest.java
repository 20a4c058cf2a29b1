package org.anam.samples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.anam.error.ErrorCode;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** {@code docs/errors.md} is made of the error codes, and up to date. */
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

  private static final List<Entry> RUN_TIME =
      Arrays.stream(ErrorCode.values())
          .map(c -> new Entry(c.code(), c.meaning(), c.example(), c.remedy()))
          .toList();

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
