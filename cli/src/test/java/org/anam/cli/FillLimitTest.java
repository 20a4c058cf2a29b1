package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Datasets of which the file stores little: what the error says to do works. */
class FillLimitTest {

  private static final Pattern OPTION = Pattern.compile("--fill-limit=[0-9]+");

  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() throws IOException, InterruptedException {
    assumeTrue(TestFiles.hasH5py(), "not installed: python3-h5py");
    TestFiles.python("sparse.py", folder);
  }

  private static String named(String text) {
    Matcher option = OPTION.matcher(text);
    assertThat(option.find()).as(text).isTrue();
    return option.group();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--in-process", "--timeout=600"})
  void checkNamesTheOptionAndTakesIt(String way) {
    Path file = folder.resolve("sparse.h5");
    Run refused = Run.of("check", way, file);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains("ANAM128 at /store/grid");
    Run taken = Run.of("check", way, named(refused.out()), file);
    assertThat(taken.out()).endsWith("sparse.h5: ok (1 object)\n");
    assertThat(taken.code()).isZero();
  }

  @Test
  void diffNamesTheOptionAndTakesIt() {
    Path one = folder.resolve("sparse.h5");
    Path other = folder.resolve("other.h5");
    Run refused = Run.of("diff", one, other);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains("/store/grid: cannot be compared: ANAM128");
    String option = named(refused.out());
    assertThat(Run.of("diff", option, one, other).out())
        .isEqualTo("/store/grid[5,5]: 1.0 != 3.0 (1 element differs, by 2.0 at most)\n");
    assertThat(Run.of("diff", option, one, one).code()).isZero();
  }

  @Test
  void showAndConvertNeedNoLimitForNumbersAndTakeTheOption() {
    Path file = folder.resolve("sparse.h5");
    assertThat(Run.of("show", file).out()).contains("grid = [2.0, 2.0");
    assertThat(Run.of("show", "--fill-limit=72000000", file).code()).isZero();
    Path copy = folder.resolve("copy.h5");
    Run converted = Run.of("convert", "--deflate=1", "--fill-limit=72000000", file, copy);
    assertThat(converted.err()).isEmpty();
    assertThat(Run.of("diff", "--fill-limit=72000000", file, copy).code()).isZero();
    assertThat(Run.of("convert", "--force", "--deflate=1", file, copy).code()).isZero();
  }

  @Test
  @Timeout(120)
  void convertTakesTheTimeOfWhatIsStored() throws IOException, InterruptedException {
    Path file = folder.resolve("claims.h5");
    TestFiles.python("claims.py", file, "write");
    Path copy = folder.resolve("claims-copy.h5");
    Run converted = Run.of("convert", "--deflate=1", file, copy);
    assertThat(converted.err()).isEmpty();
    assertThat(converted.code()).isZero();
    assertThat(TestFiles.python("claims.py", copy, "read"))
        .isEqualTo("1.0 3.0 2.0 2.0\ngzip 2 0\n");
    Path whole = folder.resolve("claims-whole.h5");
    Run refused = Run.of("convert", "--contiguous", file, whole);
    assertThat(refused.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(refused.err()).contains("ANAM128").contains("/store/grid");
    assertThat(whole).doesNotExist();
  }

  @Test
  void theLimitIsANumberFromZero() {
    Path file = folder.resolve("sparse.h5");
    assertThat(Run.of("show", "--fill-limit=-1", file).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("check", "--fill-limit=-1", file).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("convert", "--fill-limit=x", file, folder.resolve("no.h5")).code())
        .isEqualTo(ExitCode.USAGE);
  }
}
