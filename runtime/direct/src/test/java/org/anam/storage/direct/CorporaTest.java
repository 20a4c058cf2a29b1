package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that no one here made are the same to both engines, or differ as docs/engines.md says:
 * those of PyTables and h5py always, those in the sources of HDF5 and netCDF in the long check.
 */
@Tag("once")
final class CorporaTest {

  private static final Path TABLES = Path.of("/usr/share/python-tables");
  private static final Path H5PY =
      Path.of("/usr/lib/python3/dist-packages/h5py/_debian_h5py_serial/tests/data_files");

  @TempDir Path folder;

  private int same;
  private int refused;
  private final List<String> differences = new ArrayList<>();

  @Test
  void filesOfPyTablesAndH5pyAreReadAsTheLibraryReadsThem() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(TABLES), "not installed: python-tables-data");
    List<Path> files = new ArrayList<>(files(TABLES));
    if (Files.isDirectory(H5PY)) {
      files.addAll(files(H5PY));
    }
    files.forEach(this::compare);
    assertThat(differences).isEmpty();
    assertThat(same).isGreaterThanOrEqualTo(49);
  }

  @Test
  @Tag("long")
  void filesOfOtherProgramsAreReadAsTheLibraryReadsThem() throws Exception {
    List<Path> files = PythonFiles.write("writers.py", folder);
    String log = Files.readString(folder.resolve("log"));
    files.forEach(this::compare);
    // The library does not have h5py's own filter.
    differences.removeIf(one -> one.contains("-lzf.h5") && one.contains(": ANAM176 | "));
    assertThat(differences).isEmpty();
    assertThat(refused).isZero();
    Assumptions.assumeFalse(log.contains("not to be had"), "not installed: python3-tables " + log);
    assertThat(files).hasSizeGreaterThanOrEqualTo(31);
  }

  @Test
  @Tag("long")
  void filesInTheSourcesOfHdf5AndNetcdfAreReadAsTheLibraryReadsThem()
      throws IOException, InterruptedException {
    List<Path> files = PythonFiles.write("corpora.py", folder);
    String log = Files.readString(folder.resolve("log"));
    Assumptions.assumeFalse(log.contains("not to be had"), "not installed: debian-sources " + log);
    files.forEach(this::compare);
    System.out.printf(
        "%d files: %d the same, %d refused by both, %d differ%n",
        files.size(), same, refused, files.size() - same - refused);
    String[] known = known();
    differences.removeIf(line -> Stream.of(known).anyMatch(line::matches));
    assertThat(differences).isEmpty();
    assertThat(same).isGreaterThan(380);
  }

  private static String[] known() throws IOException {
    try (var in = CorporaTest.class.getResourceAsStream("known-differences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toArray(String[]::new);
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(path -> path.toString().endsWith(".h5")).sorted().toList();
    }
  }

  @SuppressWarnings("try")
  private void compare(Path file) {
    try (EngineTurn lock = Engines.LIBRARY.turn()) {
      String library = whyNot(Engines.LIBRARY, file);
      String direct = whyNot(Engines.DIRECT, file);
      if (!Objects.equals(library, direct)) {
        differences.add(file.getFileName() + " opens: " + library + " | " + direct);
      } else if (library != null) {
        refused++;
      } else {
        try (StorageFile one = Engines.LIBRARY.open(file);
            StorageFile other = Engines.DIRECT.open(file)) {
          List<String> found = FileComparison.differences(one, other);
          found.forEach(difference -> differences.add(file.getFileName() + " " + difference));
          same += found.isEmpty() ? 1 : 0;
        }
      }
    }
  }

  /** The code of the error with which a file does not open; null when it does. */
  private static String whyNot(Storage engine, Path file) {
    try {
      engine.open(file).close();
      return null;
    } catch (AnamException e) {
      return e.code().id();
    }
  }
}
