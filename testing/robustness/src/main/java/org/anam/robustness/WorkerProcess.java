package org.anam.robustness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.anam.storage.Storages;

/**
 * A child process of the same Java with the same class path that answers each line with a line.
 * When it dies or does not answer in time, the next question starts another. Not thread-safe.
 */
final class WorkerProcess implements AutoCloseable {

  /** What answers begin with. */
  static final String ANSWER = "= ";

  private static final Duration START = Duration.ofMinutes(2);

  private final String mainClass;
  private final List<String> arguments;
  private final Path folder;
  private Process process;
  private BlockingQueue<Optional<String>> answers;
  private String greeting;

  /**
   * Starts nothing yet.
   *
   * @param folder where a crash leaves its report
   */
  WorkerProcess(Class<?> main, Path folder, List<String> arguments) {
    this.mainClass = main.getName();
    this.folder = folder;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * An answer, or what happened instead.
   *
   * @param outcome null when there is an answer, else CRASH or HANG
   * @param text the answer, or the exit code
   */
  record Answer(Outcome outcome, String text) {}

  /** What the process said when it was ready. */
  String greeting() throws IOException, InterruptedException {
    start();
    return greeting;
  }

  /** Asks, and waits for the answer. */
  Answer ask(String question, Duration limit) throws IOException, InterruptedException {
    start();
    try {
      OutputStream out = process.getOutputStream();
      out.write((question + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      // The process has died; the end of its output says so below.
    }
    Optional<String> answer = answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
    if (answer == null) {
      stop();
      return new Answer(Outcome.HANG, "no answer in " + limit.toSeconds() + " s");
    }
    if (answer.isEmpty()) {
      int exit = process.waitFor();
      process = null;
      return new Answer(Outcome.CRASH, "exit " + exit);
    }
    return new Answer(null, answer.get());
  }

  /** Ends the process, so that the next question meets a fresh one. */
  void stop() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
      process = null;
    }
  }

  private void start() throws IOException, InterruptedException {
    if (process != null) {
      return;
    }
    process =
        new ProcessBuilder(command(mainClass, folder, arguments))
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("stderr").toFile()))
            .start();
    BlockingQueue<Optional<String>> queue = new LinkedBlockingQueue<>();
    answers = queue;
    Process started = process;
    Thread reader = new Thread(() -> read(started, queue), "answers");
    reader.setDaemon(true);
    reader.start();
    Optional<String> first = queue.poll(START.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null || first.isEmpty()) {
      stop();
      throw new IOException("The child process did not start: " + errors());
    }
    greeting = first.get();
  }

  /** The command that runs a class of this class path; a crash reports into the folder. */
  static List<String> command(String mainClass, Path folder, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String engine = System.getProperty(Storages.ENGINE);
    if (engine != null) {
      command.add("-D" + Storages.ENGINE + "=" + engine);
    }
    command.addAll(
        List.of(
            "-Xmx256m",
            "-Xss1m",
            "-XX:+UseSerialGC",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
            "-cp",
            System.getProperty("java.class.path"),
            mainClass));
    command.addAll(arguments);
    return command;
  }

  private static void read(Process process, BlockingQueue<Optional<String>> queue) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        // A crashing JVM prints a report, which is no answer.
        if (line.startsWith(ANSWER)) {
          queue.add(Optional.of(line.substring(ANSWER.length())));
        }
      }
    } catch (IOException e) {
      // The process was killed, which ends its output too.
    }
    queue.add(Optional.empty());
  }

  private String errors() throws IOException {
    Path file = folder.resolve("stderr");
    return Files.exists(file) ? Files.readString(file) : "no message";
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
