package org.anam.mpi.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How a program with several ranks is started, on the Java that runs the tests. */
enum Launcher {
  OPEN_MPI("Open MPI", "openmpi", "Open MPI|OpenRTE|PRTE", "openmpi-bin"),
  MPICH("MPICH", "mpich", "HYDRA", "mpich"),
  MPJ_MULTICORE("MPJ Express, multicore", "", "", "libmpj-java"),
  MPJ_CLUSTER("MPJ Express, cluster", "", "", "libmpj-java"),
  SINGLE("alone", "", "", "");

  /** The class that starts programs under MPJ Express. */
  static final String MPJ_LAUNCHER = "org.anam.mpi.mpj.Launcher";

  private final String title;
  private final String suffix;
  private final String version;
  private final String debianPackage;

  Launcher(String title, String suffix, String version, String debianPackage) {
    this.title = title;
    this.suffix = suffix;
    this.version = version;
    this.debianPackage = debianPackage;
  }

  boolean isNative() {
    return this == OPEN_MPI || this == MPICH;
  }

  boolean isMpj() {
    return this == MPJ_MULTICORE || this == MPJ_CLUSTER;
  }

  /** The Debian package that brings it. */
  String debianPackage() {
    return debianPackage;
  }

  /** Whether it is here. */
  boolean isInstalled() {
    if (isMpj()) {
      String home = System.getenv("MPJ_HOME");
      return Files.exists(Path.of(home == null ? "/usr/share/mpj" : home, "lib", "mpj.jar"));
    }
    return !isNative() || mpirun().isPresent();
  }

  /** The launcher's program. */
  Optional<Path> mpirun() {
    return Stream.of("mpirun." + suffix, "mpiexec." + suffix, "mpirun", "mpiexec")
        .flatMap(name -> onPath(name).stream())
        .filter(this::isOurs)
        .findFirst();
  }

  private static Optional<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private boolean isOurs(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--version").redirectErrorStream(true).start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().anyMatch(line -> line.matches(".*(" + version + ").*"));
    } catch (IOException e) {
      return false;
    }
  }

  /** What comes before {@code java} on the command line, for the first of the programs. */
  List<String> prefix(int ranks) {
    List<String> command = new ArrayList<>();
    if (isNative()) {
      command.add(mpirun().orElseThrow().toString());
      if (this == OPEN_MPI) {
        command.addAll(List.of("--oversubscribe", "--bind-to", "none"));
      }
      command.addAll(List.of("-np", Integer.toString(ranks)));
    }
    return command;
  }

  @Override
  public String toString() {
    return title;
  }
}
