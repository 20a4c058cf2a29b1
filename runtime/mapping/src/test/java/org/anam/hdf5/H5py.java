package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Files made or changed by h5py and by the tools of HDF5, as the remedies of errors say. */
final class H5py {

  private static final Path PYTHON = Path.of("/usr/bin/python3");

  private H5py() {}

  /** Runs a script that lies beside the tests, with the folder as its argument. */
  static void script(String name, Path folder) throws Exception {
    Path script = folder.resolve(name);
    try (InputStream in = H5py.class.getResourceAsStream(name)) {
      Files.copy(in, script);
    }
    python(folder, script.toString(), folder.toString());
  }

  /** Runs lines of Python that find h5py imported and are in the folder. */
  static void run(Path folder, String... lines) throws Exception {
    python(folder, "-c", "import h5py, numpy\n" + String.join("\n", lines));
  }

  private static void python(Path folder, String... arguments) throws Exception {
    Assumptions.assumeTrue(Files.isExecutable(PYTHON), "not installed: python3-h5py");
    String log = start(folder, PYTHON.toString(), arguments);
    Assumptions.assumeFalse(log.contains("No module named"), "not installed: python3-h5py");
    assertThat(log).doesNotContain("Traceback");
  }

  /** Runs a tool of HDF5, which must succeed. */
  static void tool(Path folder, String name, String... arguments) throws Exception {
    Path tool = Path.of("/usr/bin", name);
    Assumptions.assumeTrue(Files.isExecutable(tool), "not installed: hdf5-tools");
    start(folder, tool.toString(), arguments);
  }

  private static String start(Path folder, String program, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(List.of(arguments));
    Path log = Files.createTempFile(folder, "log", "");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(log);
    if (!text.contains("No module named")) {
      assertThat(process.exitValue()).as(text).isZero();
    }
    return text;
  }
}
