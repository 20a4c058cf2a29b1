package org.anam.mpi.mpj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs real jobs through the launcher, in a virtual machine of its own. */
final class Jobs {

  static final String CLASS_PATH =
      String.join(
          File.pathSeparator,
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
              .filter(entry -> !entry.contains("mpj-signatures"))
              .toList());

  private Jobs() {}

  /** What came of a job. */
  record Outcome(int status, String out, String err, double seconds) {

    Outcome check(int expected) {
      assertThat(status).as("output:%n%s%nerrors:%n%s", out, err).isEqualTo(expected);
      return this;
    }
  }

  static List<String> modes() {
    return List.of("--multicore", "--cluster");
  }

  static void requireLibrary() {
    Assumptions.assumeTrue(isLibraryThere(), "not installed: libmpj-java");
  }

  private static boolean isLibraryThere() {
    String home = System.getenv("MPJ_HOME");
    return Files.exists(Path.of(home == null ? "/usr/share/mpj" : home, "lib", "mpj.jar"));
  }

  static Outcome run(int seconds, String... arguments) throws Exception {
    return run(seconds, Map.of(), arguments);
  }

  static Process start(Path out, Path err, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", CLASS_PATH, Launcher.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Outcome run(int seconds, Map<String, String> environment, String... arguments)
      throws Exception {
    Path out = Files.createTempFile("anam-mpj", ".out");
    Path err = Files.createTempFile("anam-mpj", ".err");
    try {
      long begin = System.nanoTime();
      Process process = start(out, err, environment, arguments);
      boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
      double took = (System.nanoTime() - begin) / 1e9;
      if (!ended) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
      String said = Files.readString(out);
      String complained = Files.readString(err);
      assertThat(ended)
          .as("the job ends within %d s; output:%n%s%nerrors:%n%s", seconds, said, complained)
          .isTrue();
      return new Outcome(process.exitValue(), said, complained, took);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
