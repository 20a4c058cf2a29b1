package org.anam.golden;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The programs that these tests hold the files against. */
final class Tools {

  private Tools() {}

  /** The output of a program that ended well; where it is missing, the test is skipped. */
  static String run(String... command) {
    try {
      Path output = Files.createTempFile("tool", ".txt");
      try {
        int status =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        if (status != 0) {
          assumeFalse(text.contains("No module named"), "not installed: python3-h5py");
          throw new AssertionError(List.of(command) + " ended with " + status + ":\n" + text);
        }
        return text;
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      assumeFalse(
          e.getMessage().startsWith("Cannot run program"),
          "not installed: " + (command[0].equals(python()) ? "python3-h5py" : "hdf5-tools"));
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The Python that sees the system's h5py. */
  static String python() {
    Path system = Path.of("/usr/bin/python3");
    return Files.isExecutable(system) ? system.toString() : "python3";
  }
}
