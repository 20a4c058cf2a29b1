package org.anam.mpi.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A program to be started with several ranks. Every process of the job carries a mark on its
 * command line, by which those are found that outlive their launcher.
 */
final class Job {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private final Launcher launcher;
  private final int ranks;
  private final List<String> options = new ArrayList<>();
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final List<List<Path>> classPaths = new ArrayList<>();
  private Duration limit = Duration.ofMinutes(2);
  private Path java = JAVA;

  /**
   * A job.
   *
   * @throws org.opentest4j.TestAbortedException when the launcher is not installed
   */
  Job(Launcher launcher, int ranks) {
    Assumptions.assumeTrue(launcher.isInstalled(), "not installed: " + launcher.debianPackage());
    this.launcher = launcher;
    this.ranks = ranks;
    environment.put("OMPI_ALLOW_RUN_AS_ROOT", "1");
    environment.put("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
    options(launcher == Launcher.MPJ_MULTICORE ? "-Xmx2g" : "-Xmx768m");
    options("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    if (Runtime.version().feature() >= 22) {
      options("--enable-native-access=ALL-UNNAMED");
    }
  }

  /** Options of the virtual machines; a later {@code -Xmx} counts. */
  Job options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** These options instead of the usual ones. */
  Job onlyOptions(String... others) {
    options.clear();
    return options(others);
  }

  Job property(String name, Object value) {
    return options("-D" + name + "=" + value);
  }

  Job environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Job limit(Duration value) {
    limit = value;
    return this;
  }

  /** Another Java than that of the tests. */
  Job java(Path program) {
    java = program;
    return this;
  }

  /** The class path; when called several times, that of rank 0, rank 1 and so on. */
  Job classPath(List<Path> entries) {
    classPaths.add(List.copyOf(entries));
    return this;
  }

  /** Runs a program to its end. */
  Outcome run(Path folder, String main, String... arguments) {
    if (classPaths.isEmpty()) {
      classPath(ClassPath.everything());
    }
    String mark = UUID.randomUUID().toString();
    property("suite.job", mark); // the last of the options
    List<String> command = command(main, List.of(arguments));
    try {
      Path out = Files.createTempFile(folder, "job", ".out");
      Path err = Files.createTempFile(folder, "job", ".err");
      Path empty = Files.createTempDirectory(folder, "cwd"); // mpirun puts it on the class path
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(empty.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().putAll(environment);
      long start = System.nanoTime();
      Process process = builder.start();
      boolean inTime = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
      Duration time = Duration.ofNanos(System.nanoTime() - start);
      List<String> left = inTime ? left(mark) : List.of();
      end(process, mark);
      return new Outcome(
          String.join(" ", command).replaceAll("-cp \\S+", "-cp ..."),
          process.waitFor(),
          inTime,
          time,
          text(out),
          text(err),
          left);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Launchers mix the bytes of ranks that print at once, also within a letter. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  private List<String> command(String main, List<String> arguments) {
    if (classPaths.size() == 1) {
      List<String> command = new ArrayList<>(launcher.prefix(ranks));
      command.addAll(virtualMachine(classPaths.get(0), main, arguments));
      return command;
    }
    List<String> command = new ArrayList<>();
    for (List<Path> classPath : classPaths) {
      List<String> prefix = launcher.prefix(1);
      command.addAll(
          command.isEmpty() ? prefix : prefix.subList(prefix.indexOf("-np"), prefix.size()));
      command.addAll(virtualMachine(classPath, main, arguments));
      command.add(":");
    }
    return command.subList(0, command.size() - 1);
  }

  private List<String> virtualMachine(List<Path> classPath, String main, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(
        launcher.isMpj()
            ? List.of(
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                options.get(options.size() - 1))
            : options);
    command.addAll(List.of("-cp", ClassPath.text(classPath)));
    if (launcher.isMpj()) {
      command.addAll(List.of(Launcher.MPJ_LAUNCHER, "-np", Integer.toString(ranks)));
      command.addAll(List.of("-dev", launcher == Launcher.MPJ_MULTICORE ? "multicore" : "niodev"));
      options.forEach(option -> command.addAll(List.of("--jvm-arg", option)));
    }
    command.add(main);
    command.addAll(arguments);
    return command;
  }

  /** The job's processes; those that are just ending get a moment. */
  private static List<String> left(String mark) throws InterruptedException {
    for (int i = 0; i < 20 && marked(mark).findAny().isPresent(); i++) {
      Thread.sleep(100);
    }
    return marked(mark).map(p -> p.info().commandLine().orElse("")).collect(Collectors.toList());
  }

  private static Stream<ProcessHandle> marked(String mark) {
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(mark));
  }

  private static void end(Process process, String mark) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    marked(mark).forEach(all::add);
    process.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }
}
