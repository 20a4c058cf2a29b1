package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command convert, verified by h5py and h5dump, which know nothing of it. */
class ConvertTest {

  /** The group run of the sample, by the first name under which it is met. */
  private static final String RUN = "/alias of inner/back/";

  private static final String DANGLING =
      "A reference leads to an object that no link leads to, or to another file";

  @TempDir Path folder;
  private Path in;
  private Path out;

  static List<Path> golden() {
    return Run.allGolden();
  }

  @BeforeEach
  void requireH5py() throws IOException, InterruptedException {
    assumeTrue(TestFiles.hasH5py(), "not installed: python3-h5py");
    in = folder.resolve("in.h5");
    out = folder.resolve("out.h5");
  }

  @Test
  void everythingStays() throws IOException, InterruptedException {
    TestFiles.python("convert_sample.py", in);
    assertThat(Run.of("convert", in, out)).isEqualTo(new Run(0, "", ""));
    TestFiles.python("compare_files.py", in, out);
    Run same = Run.of("diff", "--ignore=**/sequences", "--ignore=**/ref*", in, out);
    assertThat(same).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("diff", in, out).out().lines())
        .hasSize(6)
        .allMatch(line -> line.matches(".*/(sequences|refs?): cannot be compared: .*"));
  }

  @Test
  void layoutsChangeAndNothingElse() throws IOException, InterruptedException {
    TestFiles.python("convert_sample.py", in);
    Run run =
        Run.of("convert", "--chunk=16x20", "--deflate=7", "--shuffle", "--fletcher32", in, out);
    assertThat(run.code()).as(run.err()).isZero();
    TestFiles.python("compare_files.py", in, out);
    String dump = TestFiles.output("h5dump", "-p", "-H", "-d", "/run/grid", out);
    assertThat(dump)
        .contains(
            "CHUNKED ( 16, 20 )", "SHUFFLE", "DEFLATE { LEVEL 7 }", "FLETCHER32", "STD_I32BE");
    // Arrays of another rank keep their layout, and texts of any length, which filters do not
    // reach.
    assertThat(run.err().lines())
        .contains(
            "anam: layout as it was: " + RUN + "names",
            "anam: layout as it was: " + RUN + "growing")
        .noneMatch(line -> line.contains("/grid"));
  }

  @Test
  void chunksKeepTheirSizeUnlessGiven() throws IOException, InterruptedException {
    TestFiles.python("convert_sample.py", in);
    assertThat(Run.of("convert", "--deflate", in, out).code()).isZero();
    TestFiles.python("compare_files.py", in, out);
    assertThat(TestFiles.output("h5dump", "-p", "-H", "-d", "/run/compressed", out))
        .contains("CHUNKED ( 10, 50 )", "DEFLATE { LEVEL 6 }");
    Path plain = folder.resolve("plain.h5");
    Run run = Run.of("convert", "--contiguous", out, plain);
    assertThat(run.code()).isZero();
    TestFiles.python("compare_files.py", in, plain);
    assertThat(TestFiles.output("h5dump", "-p", "-H", "-d", "/run/compressed", plain))
        .contains("CONTIGUOUS")
        .doesNotContain("DEFLATE");
    assertThat(run.err()).contains("layout as it was: " + RUN + "growing");
  }

  /** A reference to an object that is gone is null in the copy; all beside it is kept. */
  @Test
  void whatCannotBeKeptIsToldAndNothingIsWritten() throws IOException, InterruptedException {
    TestFiles.python("convert_sample.py", in, "dangling");
    Run run = Run.of("convert", in, out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            "anam: cannot be kept: " + RUN + "lost: " + DANGLING,
            "anam: cannot be kept: " + RUN + "partly: " + DANGLING,
            "anam: " + out + " was not written; --lossy writes it");
    assertThat(Files.exists(out)).isFalse();
    Run lossy = Run.of("convert", "--lossy", in, out);
    assertThat(lossy.code()).isZero();
    assertThat(lossy.err().lines())
        .containsExactlyInAnyOrder(
            "anam: not kept: " + RUN + "lost: " + DANGLING,
            "anam: not kept: " + RUN + "partly: " + DANGLING);
    assertThat(
            TestFiles.output(
                "/usr/bin/python3",
                "-c",
                "import h5py,sys; f=h5py.File(sys.argv[1]); r=f['run'];"
                    + "print(bool(r.attrs['lost']), [bool(x) and f[x] == r['grid']"
                    + " for x in r['partly']])",
                out))
        .isEqualTo("False [False, True]\n");
  }

  @ParameterizedTest
  @MethodSource("golden")
  void goldenFilesStayAsTheyAre(Path file) throws IOException, InterruptedException {
    assertThat(Run.of("convert", "--keep-old-lists", file, out)).isEqualTo(new Run(0, "", ""));
    TestFiles.python("compare_files.py", file, out);
    Path small = folder.resolve("small.h5");
    assertThat(Run.of("convert", "--deflate", "--shuffle", "--seal", file, small).code()).isZero();
    assertThat(Run.of("diff", file, small)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("check", "--in-process", "--require-seal", small).out())
        .contains(": ok (sealed");
  }

  @Test
  void listsOfTheOldStyleBecomeLists() throws IOException, InterruptedException {
    Path old = Run.golden("oldlist_fixed");
    assertThat(Run.of("convert", old, out)).isEqualTo(new Run(0, "", ""));
    String names =
        TestFiles.output(
            "/usr/bin/python3",
            "-c",
            "import h5py,sys; o=h5py.File(sys.argv[1])['old'];"
                + "print(list(o), list(o.attrs), o['ldat'].attrs['class'],"
                + " o['ldat'].attrs['count'], list(o['ldat']), o['ldat/LIST_item2'].attrs['v'])",
            out);
    assertThat(names.strip())
        .isEqualTo(
            "['ldat'] ['class', 'label'] anamnesis.abstract.AnamList 3"
                + " ['LIST_item0', 'LIST_item1', 'LIST_item2'] 3");
    assertThat(Run.of("diff", old, out).code()).isZero();
  }

  @Test
  void aConvertedFileLoads() {
    Path store = Run.golden("store");
    assertThat(Run.of("convert", "--deflate", "--seal", store, out).code()).isZero();
    Store before = (Store) Hdf5.load(store);
    Store after = (Store) Hdf5.load(out, LoadOptions.defaults().requireSeal());
    assertThat(after).isEqualTo(before);
  }

  @Test
  void aFileOntoItself() throws IOException {
    Files.copy(Run.golden("nested"), in);
    assertThat(Run.of("convert", "--seal", in, in).code()).isEqualTo(2);
    assertThat(Run.of("convert", "--seal", "--force", in, in).code()).isZero();
    assertThat(Run.of("check", "--in-process", in).out()).contains("ok (sealed, 4 objects)");
    assertThat(Run.of("diff", Run.golden("nested"), in).code()).isZero();
  }

  @Test
  void errorsLeaveNothingBehind() throws IOException {
    Files.copy(Run.golden("nested"), in);
    byte[] before = Files.readAllBytes(in);
    assertError(Run.of("convert", folder.resolve("absent.h5"), out), 3, "ANAM162");
    assertError(Run.of("convert", in, folder.resolve("no/out.h5")), 4, "ANAM164");
    assertError(Run.of("convert", "--chunk=0x5", in, out), 2, "from 1 on");
    assertError(Run.of("convert", "--chunk=axb", in, out), 2, "--chunk");
    assertError(Run.of("convert", "--deflate=10", in, out), 2, "from 1 (fast) to 9");
    assertError(Run.of("convert", "--deflate=4", "--contiguous", in, out), 2, "--contiguous");
    assertError(Run.of("convert", Run.golden("lists"), in), 2, "exists already");
    assertThat(Files.readAllBytes(in)).isEqualTo(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(in);
    }
  }

  private static void assertError(Run run, int code, String word) {
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    assertThat(run.err()).contains(word);
  }
}
