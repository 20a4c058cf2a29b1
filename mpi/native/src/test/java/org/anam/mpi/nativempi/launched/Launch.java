package org.anam.mpi.nativempi.launched;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts a program of this folder as a job of several ranks, with a time limit. */
final class Launch {

  /** The MPI libraries whose launchers can be used. */
  enum Library {
    OPEN_MPI("openmpi", "openmpi-bin"),
    MPICH("mpich", "mpich");

    private final String name;
    private final String debianPackage;

    Library(String name, String debianPackage) {
      this.name = name;
      this.debianPackage = debianPackage;
    }

    /** What lets root start more ranks than there are cores, each on any core. */
    private List<String> options() {
      return this == MPICH
          ? List.of()
          : List.of("--allow-run-as-root", "--oversubscribe", "--bind-to", "none");
    }

    /**
     * What starts two ranks on one node and the others on another, by a program in place of ssh.
     */
    private List<String> twoNodes(String agent, int ranks) {
      String hosts = "nodea:2,nodeb:" + (ranks - 2);
      return this == MPICH
          ? List.of("-launcher", "ssh", "-launcher-exec", agent, "-iface", "lo", "-hosts", hosts)
          : List.of(
                  List.of("--mca", "plm_rsh_agent", agent),
                  List.of("--mca", "oob_tcp_if_include", "lo"),
                  List.of("--mca", "btl_tcp_if_include", "lo"),
                  List.of("--host", hosts))
              .stream()
              .flatMap(List::stream)
              .toList();
    }

    /** The compiler of C programs for this library; the test is skipped where there is none. */
    String compiler() {
      return program("mpicc." + name).orElseGet(() -> skip("not installed: lib" + name + "-dev"));
    }

    private String launcher() {
      return program("mpirun." + name).orElseGet(() -> skip("not installed: " + debianPackage));
    }
  }

  /** How a job ended: its exit status and all that its ranks printed. */
  record Result(int status, String output, long seconds) {}

  private final Library library;
  private final int ranks;
  private final List<String> jvm =
      new ArrayList<>(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
  private final Map<String, String> environment = new HashMap<>();
  private int limit = 60;
  private boolean twoNodes;

  private Launch(Library library, int ranks) {
    this.library = library;
    this.ranks = ranks;
    jvm.add("--enable-native-access=ALL-UNNAMED");
  }

  static Launch with(Library library, int ranks) {
    return new Launch(library, ranks);
  }

  /** Options for the virtual machine, in place of those that allow native access. */
  Launch options(String... options) {
    jvm.clear();
    jvm.addAll(List.of(options));
    return this;
  }

  Launch environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /**
   * Starts the ranks on two nodes: two on the first, the others on the second. They are one machine
   * under two names, so the MPI library takes them for two, which have no memory in common.
   */
  Launch onTwoNodes() {
    twoNodes = true;
    return this;
  }

  Launch limit(int seconds) {
    limit = seconds;
    return this;
  }

  /** Runs a program to its end; one that takes too long fails the test. */
  Result run(Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(library.launcher());
    command.addAll(library.options());
    if (twoNodes) {
      command.addAll(library.twoNodes(OtherName.agent(), ranks));
    }
    command.addAll(List.of("-np", Integer.toString(ranks)));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.add("-Danam.long=" + Boolean.getBoolean("anam.long"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private Result run(List<String> command) {
    try {
      File output = File.createTempFile("job", ".txt");
      try {
        ProcessBuilder builder =
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process job = builder.start();
        job.getOutputStream().close();
        boolean ended = job.waitFor(limit, TimeUnit.SECONDS);
        if (!ended) {
          job.destroy();
          if (!job.waitFor(5, TimeUnit.SECONDS)) {
            job.destroyForcibly();
          }
        }
        String text = Files.readString(output.toPath(), StandardCharsets.UTF_8);
        if (!ended) {
          throw new AssertionError("After " + limit + " s still running: " + command + "\n" + text);
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        return new Result(job.exitValue(), text, seconds);
      } finally {
        Files.delete(output.toPath());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> program(String name) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      Path path = Path.of(folder, name);
      if (Files.isExecutable(path)) {
        return Optional.of(path.toString());
      }
    }
    return Optional.empty();
  }

  private static String skip(String reason) {
    assumeTrue(false, reason);
    throw new IllegalStateException(reason);
  }
}
