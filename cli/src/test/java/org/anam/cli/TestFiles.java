package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Files that Anam itself would not write, and what other programs say of files. */
final class TestFiles {

  private static final String PYTHON = "/usr/bin/python3";

  private TestFiles() {}

  /** A file that crashes the native library. */
  static InputStream crash() {
    return resource("org/anam/robustness/crash.h5");
  }

  /** Writes the corpus of bad files and its manifest. */
  static void writeHostile(Path folder) throws IOException, InterruptedException {
    Path script = Files.createTempFile("hostile", ".py");
    try (InputStream in = resource("org/anam/robustness/hostile.py")) {
      Files.copy(in, script, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      output(PYTHON, script, folder);
    } finally {
      Files.deleteIfExists(script);
    }
  }

  private static InputStream resource(String name) {
    InputStream in = TestFiles.class.getClassLoader().getResourceAsStream(name);
    assertThat(in).as(name).isNotNull();
    return in;
  }

  /** Whether there is a Python with h5py. */
  static boolean hasH5py() throws IOException, InterruptedException {
    return Files.isExecutable(Path.of(PYTHON))
        && new ProcessBuilder(PYTHON, "-c", "import h5py")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor()
            == 0;
  }

  /** Runs one of the Python scripts of these tests. */
  static String python(String script, Object... args) throws IOException, InterruptedException {
    List<Object> command =
        new ArrayList<>(List.of(PYTHON, Path.of("src", "test", "python", script)));
    command.addAll(List.of(args));
    return output(command.toArray());
  }

  /** What a program prints; it must end well. */
  static String output(Object... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(java.util.Arrays.stream(command).map(Object::toString).toList())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }
}
