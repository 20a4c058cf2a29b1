package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.layout.Filter;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copier keeps what h5repack keeps; h5py describes the old files and the new ones. */
final class CopyTest {

  private static final Path SCRIPTS = Path.of("..", "..", "cli", "src", "test", "python");
  private static final Path GOLDEN = Path.of("..", "..", "testing", "golden");
  private static final Path TABLES = Path.of("/usr/share/python-tables");

  @TempDir Path folder;

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().matches(".*\\.(h5|hdf5)")).sorted().toList();
    }
  }

  private static void python(Path folder, String script, Object... arguments) throws Exception {
    Path python = Path.of("/usr/bin/python3");
    Assumptions.assumeTrue(Files.isExecutable(python), "not installed: python3-h5py");
    List<String> command = new ArrayList<>();
    command.add(python.toString());
    command.add(SCRIPTS.resolve(script).toAbsolutePath().toString());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Engines.run(folder, command.toArray(new String[0]));
  }

  private Path in;
  private Path out;

  /** All samples but those whose addresses have other sizes. */
  private List<Path> samples() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    out = Files.createDirectory(folder.resolve("out"));
    python(folder, "keep_samples.py", in);
    for (Path file : files(in)) {
      if (file.getFileName().toString().startsWith("sizes")) {
        Files.delete(file);
      }
    }
    Files.copy(in.resolve("other.bin"), out.resolve("other.bin"));
    List<Path> files = files(in);
    assertThat(files).hasSizeGreaterThan(9);
    return files;
  }

  private void copyAll(List<Path> files, ArrayLayout layout) throws Exception {
    for (Path file : files) {
      Path copy = out.resolve(file.getFileName());
      assertThat(Copies.copy(Engines.DIRECT, file, copy, layout)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void allThatH5repackKeepsIsKept() throws Exception {
    copyAll(samples(), null);
    python(folder, "compare_kept.py", in, out);
  }

  @Test
  void allButTheLayoutIsKeptWhenThatChanges() throws Exception {
    copyAll(samples(), deflated(ArrayLayout.DATASET));
    python(folder, "compare_kept.py", in, out, "--layouts");
  }

  private static ArrayLayout deflated(ArrayLayout layout) {
    return layout.withFilters(List.of(new Filter(1, "deflate", Filter.Stage.COMPRESS, 6)));
  }

  /** What the library makes of its own copies and of ours is the same, and so is what we do. */
  @Test
  void copiesOfBothEnginesAreTheSame() throws Exception {
    List<Path> files = new ArrayList<>(files(GOLDEN));
    if (Files.isDirectory(TABLES)) {
      files.addAll(files(TABLES));
    }
    for (Path file : files) {
      compare(file);
    }
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private void compare(Path file) throws IOException {
    Path ours = folder.resolve("ours.h5");
    assertThat(Copies.copy(Engines.DIRECT, file, ours, null)).as(file.toString()).isEmpty();
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile old = Engines.LIBRARY.open(file);
        StorageFile byLibrary = Engines.LIBRARY.open(ours);
        StorageFile byUs = Engines.DIRECT.open(ours)) {
      assertThat(FileComparison.differences(old, byLibrary)).as(file.toString()).isEmpty();
      assertThat(FileComparison.differences(byLibrary, byUs)).as(file.toString()).isEmpty();
    }
    Files.delete(ours);
  }

  /** A circle of groups, and a file of 2,000 of them: addresses are known before headers are. */
  @Test
  void manyGroupsAndTheirCopiesAreReadByBoth() throws Exception {
    Path file = folder.resolve("many.h5");
    Engines.write(
        Engines.DIRECT,
        file,
        512,
        root -> {
          for (int i = 0; i < 2_000; i++) {
            try (StorageGroup group = root.createGroup("g" + i)) {
              group.writeText("name", "Größe " + i, TextForm.UTF8);
            }
          }
        });
    compare(file);
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void chunksOfAnotherShapeHaveTheSameElements() throws Exception {
    Path file = folder.resolve("array.h5");
    double[] values = new double[70 * 90];
    for (int i = 0; i < values.length; i++) {
      values[i] = i;
    }
    NdArray array = NdArray.of(values, 70, 90);
    Engines.write(
        Engines.DIRECT,
        file,
        0,
        root -> root.writeDataset("d", array, deflated(ArrayLayout.chunked(20, 30))));
    for (ArrayLayout layout :
        List.of(
            ArrayLayout.chunked(7, 64),
            deflated(ArrayLayout.chunked(100, 1)),
            deflated(ArrayLayout.DATASET),
            ArrayLayout.DATASET)) {
      Path copy = folder.resolve("copy.h5");
      assertThat(Copies.copy(Engines.DIRECT, file, copy, layout)).isEmpty();
      try (EngineTurn lock = Engines.LIBRARY.turn();
          StorageFile opened = Engines.LIBRARY.open(copy);
          StorageGroup root = opened.root();
          var dataset = root.openDataset("d")) {
        assertThat(dataset.readArray()).isEqualTo(array);
      }
      Files.delete(copy);
    }
  }

  /** Before anything is written. */
  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void addressesOfOtherSizesNameTheOtherEngine() throws Exception {
    python(folder, "keep_samples.py", folder);
    Path file = folder.resolve("sizes_4_4_new.h5");
    Path copy = folder.resolve("copy.h5");
    assertThatThrownBy(() -> Copies.copy(Engines.DIRECT, file, copy, null))
        .isInstanceOf(AnamException.class)
        .hasMessageContaining("ANAM164")
        .hasMessageContaining("org.anam:anam-hdf5lib");
    assertThat(Files.size(copy)).isZero();
    assertThat(Copies.copy(Engines.LIBRARY, file, folder.resolve("other.h5"), null)).isEmpty();
  }
}
