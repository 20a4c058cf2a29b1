package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are the same to both engines. */
final class GoldenFilesTest {

  private static final Path GOLDEN = Path.of("..", "..", "testing", "golden");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".hdf5")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  @SuppressWarnings("try")
  void bothEnginesReadTheSame(Path file) {
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile library = Engines.LIBRARY.open(file);
        StorageFile direct = Engines.DIRECT.open(file)) {
      assertThat(FileComparison.differences(library, direct)).isEmpty();
      assertThat(direct.length()).isEqualTo(library.length());
    }
  }
}
