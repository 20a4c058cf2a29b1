package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Files that h5py writes for a test. */
final class PythonFiles {

  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private PythonFiles() {}

  /** Runs a script of this package, which writes into a folder. */
  static List<Path> write(String script, Path folder) throws IOException, InterruptedException {
    Assumptions.assumeTrue(Files.isExecutable(PYTHON), "not installed: python3-h5py");
    Path copy = folder.resolve(script);
    try (InputStream in = PythonFiles.class.getResourceAsStream(script)) {
      Files.copy(in, copy);
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder("" + PYTHON, "" + copy, "" + folder)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
    Assumptions.assumeFalse(
        Files.readString(log).contains("No module"), "not installed: python3-h5py");
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".h5")).sorted().toList();
    }
  }
}
