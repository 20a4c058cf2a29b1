package org.anam.robustness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Runs a Python script of this module's resources with the system's Python, which has h5py. */
final class Python {

  private static final Path INTERPRETER = Path.of("/usr/bin/python3");

  private Python() {}

  /** Whether there is a Python with h5py. */
  static boolean hasH5py() throws IOException, InterruptedException {
    return Files.isExecutable(INTERPRETER)
        && new ProcessBuilder(INTERPRETER.toString(), "-c", "import h5py")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
  }

  /** Runs a script with one argument; throws what it printed when it fails. */
  static void run(String resource, Path argument) throws IOException, InterruptedException {
    Path script = Files.createTempFile("script", ".py");
    Path output = Files.createTempFile("script", ".log");
    try (InputStream in = Python.class.getResourceAsStream(resource)) {
      Files.copy(in, script, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      Process process =
          new ProcessBuilder(INTERPRETER.toString(), script.toString(), argument.toString())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IOException(resource + " failed: " + Files.readString(output));
      }
    } finally {
      Files.deleteIfExists(script);
      Files.deleteIfExists(output);
    }
  }
}
