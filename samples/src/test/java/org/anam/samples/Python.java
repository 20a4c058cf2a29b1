package org.anam.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Python that has h5py and nothing of anamnesis; a test that needs it is skipped without. */
public final class Python {

  private static final List<String> CANDIDATES = List.of("/usr/bin/python3", "python3");

  private Python() {}

  /**
   * Runs a script, which must succeed.
   *
   * @param script the script
   * @param arguments its arguments
   * @return what it printed
   */
  public static String run(Path script, Object... arguments) {
    return runIn(Path.of(""), script, arguments);
  }

  /**
   * Runs a script, which must succeed, in a folder.
   *
   * @param folder the current folder of the script
   * @param script the script
   * @param arguments its arguments
   * @return what it printed
   */
  public static String runIn(Path folder, Path script, Object... arguments) {
    String python =
        CANDIDATES.stream()
            .filter(
                candidate ->
                    execute(Path.of(""), List.of(candidate, "-c", "import h5py")).status == 0)
            .findFirst()
            .orElse(null);
    assumeTrue(python != null, "not installed: python3-h5py");
    List<String> command = new ArrayList<>(List.of(python, script.toAbsolutePath().toString()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    Result result = execute(folder, command);
    assertThat(result.status).as(result.output).isZero();
    return result.output;
  }

  private static Result execute(Path folder, List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toAbsolutePath().toFile())
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(process.waitFor(), output);
    } catch (IOException e) {
      return new Result(-1, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private record Result(int status, String output) {}
}
