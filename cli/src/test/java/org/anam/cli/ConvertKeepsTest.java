package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What h5repack keeps, convert keeps: order of creation, user blocks, comments, named types,
 * references, sizes, properties, names and texts in any encoding. h5py describes both files.
 */
class ConvertKeepsTest {

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void writeSamples() throws IOException, InterruptedException {
    assumeTrue(TestFiles.hasH5py(), "not installed: python3-h5py");
    in = Files.createDirectory(folder.resolve("in"));
    out = Files.createDirectory(folder.resolve("out"));
    TestFiles.python("keep_samples.py", in);
  }

  private void convertAll(Path from, String... options) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.list(from)) {
      files = found.filter(file -> file.toString().matches(".*\\.(h5|hdf5)")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(15);
    for (Path file : files) {
      Object[] args =
          Stream.of(
                  Stream.of("convert"),
                  Stream.of(options),
                  Stream.of(file, out.resolve(file.getFileName())))
              .flatMap(part -> part)
              .toArray();
      Run run = Run.of(args);
      assertThat(run.code()).as("%s: %s", file, run.err()).isZero();
    }
    Path other = from.resolve("other.bin");
    if (Files.exists(other)) {
      Files.copy(other, out.resolve("other.bin"));
    }
  }

  @Test
  void allThatH5repackKeeps() throws IOException, InterruptedException {
    convertAll(in);
    TestFiles.python("compare_kept.py", in, out);
  }

  @Test
  void allButLayoutsWhenTheyChange() throws IOException, InterruptedException {
    convertAll(in, "--deflate", "--shuffle");
    TestFiles.python("compare_kept.py", in, out, "--layouts");
  }

  @Test
  void goldenFiles() throws IOException, InterruptedException {
    convertAll(Run.GOLDEN, "--keep-old-lists");
    TestFiles.python("compare_kept.py", Run.GOLDEN, out);
  }

  /** A seal would take the place of what other programs know the file by. */
  @Test
  void aSealDoesNotReplaceAUserBlockWithoutAWord() throws IOException {
    Path mat = in.resolve("mat.h5");
    Path sealed = out.resolve("sealed.h5");
    Run run = Run.of("convert", "--seal", mat, sealed);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("anam: cannot be kept: /: The user block of 512 bytes")
        .contains("was not written");
    assertThat(sealed).doesNotExist();
    assertThat(Run.of("convert", "--seal", "--lossy", mat, sealed).code()).isZero();
    assertThat(Run.of("check", "--in-process", "--require-seal", sealed).out())
        .contains(": ok (sealed");
    Path unsealed = out.resolve("unsealed.h5");
    assertThat(Run.of("convert", sealed, unsealed)).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readAllBytes(unsealed)).startsWith(0x89, 'H', 'D', 'F');
  }

  /** A filter that the library lacks is no reason to lose what lies under it, nor a new layout. */
  @Test
  void filtersThatAreMissing() throws IOException {
    Run run = Run.of("convert", "--deflate", in.resolve("filter.h5"), out.resolve("filter.h5"));
    assertThat(run).isEqualTo(new Run(0, "", "anam: layout as it was: /d\n"));
  }
}
