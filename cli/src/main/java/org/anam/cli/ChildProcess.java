package org.anam.cli;

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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.anam.inspect.child.JavaCommand;

/**
 * A second process of this program that checks files, one after the other, and may die of one. The
 * native HDF5 library believes parts of a file that have no checksum.
 */
final class ChildProcess implements AutoCloseable {

  private static final String END = "\u0000end";
  private static final int KEPT_LINES = 200;

  /** Among what a native image prints before it dies of an access to memory, for want of a log. */
  private static final String IMAGE_SEGFAULT = "siginfo: si_signo: 11,";

  /** How long a process may take to start, which is no part of a file's time. */
  private static final Duration START = Duration.ofMinutes(2);

  private final Path folder;
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> noise = new ArrayList<>();
  private boolean isReady;
  private boolean lost;

  /**
   * Starts a process.
   *
   * @param program the class whose {@code main} runs commands
   * @param arguments how files are checked
   */
  ChildProcess(Class<?> program, List<String> arguments) throws IOException {
    folder = Files.createTempDirectory("anam-check");
    process =
        new ProcessBuilder(command(program, arguments, folder)).redirectErrorStream(true).start();
    Thread reader = new Thread(this::readAll, "anam-check-reader");
    reader.setDaemon(true);
    reader.start();
  }

  private static List<String> command(Class<?> program, List<String> arguments, Path folder) {
    List<String> words = new ArrayList<>();
    words.add("check-worker");
    words.addAll(arguments);
    if (!JavaCommand.isImage()) {
      return JavaCommand.of(program, words, folder);
    }
    words.addAll(0, JavaCommand.choices());
    words.add(0, ProcessHandle.current().info().command().orElse("anam"));
    return words;
  }

  private void readAll() {
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        lines.add(line);
      }
    } catch (IOException e) {
      lines.add("The answer cannot be read: " + e);
    } finally {
      lines.add(END);
    }
  }

  /** Whether the process has died or been killed, so that a new one is needed. */
  boolean isLost() {
    return lost;
  }

  /** Checks a file. */
  FileVerdict check(Path file, Duration limit, Consumer<String> progress)
      throws InterruptedException {
    long deadline = System.nanoTime() + START.toNanos();
    List<Finding> findings = new ArrayList<>();
    String place = "";
    if (isReady) {
      deadline = System.nanoTime() + limit.toNanos();
    }
    try {
      OutputStream in = process.getOutputStream();
      in.write((file.toAbsolutePath().toUri() + "\n").getBytes(StandardCharsets.UTF_8));
      in.flush();
    } catch (IOException e) {
      // It has died; the lines that are left say so.
    }
    while (true) {
      String line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null) {
        kill();
        return lost(
            file, FileVerdict.Verdict.HUNG, place, "Reading was not done in " + text(limit));
      }
      if (line.equals(END)) {
        process.waitFor();
        return lost(file, FileVerdict.Verdict.CRASHED, place, crash());
      }
      if (!line.startsWith(CheckWorker.PREFIX)) {
        if (noise.size() < KEPT_LINES) {
          noise.add(line);
        }
        continue;
      }
      String answer = line.substring(CheckWorker.PREFIX.length());
      if (answer.equals(CheckWorker.READY)) {
        isReady = true;
        deadline = System.nanoTime() + limit.toNanos();
      }
      if (answer.startsWith(CheckWorker.AT)) {
        place = answer.substring(CheckWorker.AT.length());
        progress.accept(file + " " + place);
      } else if (answer.startsWith(CheckWorker.FINDING)) {
        findings.add(Finding.parse(answer.substring(CheckWorker.FINDING.length())));
      } else if (answer.startsWith(CheckWorker.DONE)) {
        String[] parts = answer.substring(CheckWorker.DONE.length()).split(" ", -1);
        return new FileVerdict(
            file,
            FileVerdict.of(findings),
            Boolean.parseBoolean(parts[0]),
            Long.parseLong(parts[1]),
            List.copyOf(findings));
      }
    }
  }

  private static String text(Duration limit) {
    return Texts.count(limit.toSeconds(), "second", "seconds");
  }

  private FileVerdict lost(Path file, FileVerdict.Verdict verdict, String place, String what) {
    lost = true;
    Finding finding =
        new Finding(
            "error",
            "",
            place,
            "",
            what,
            "Do not load the file; restore it from a copy, or see what h5dump can read of it.");
    return new FileVerdict(file, verdict, false, 0, List.of(finding));
  }

  private String crash() {
    StringBuilder text =
        new StringBuilder("The HDF5 library crashed the process that read the file");
    int shown = 0;
    for (String line : noise) {
      boolean tells = line.startsWith("#") && (line.contains(" SIG") || line.contains("# C "));
      if (tells && shown++ < 2) {
        text.append("; ").append(Texts.visible(line.replace("#", "").strip()));
      } else if (line.startsWith(IMAGE_SEGFAULT) && shown++ < 2) {
        text.append("; SIGSEGV");
      }
    }
    return shown > 0
        ? text.toString()
        : text.append("; exit code ").append(process.exitValue()).toString();
  }

  private void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has died.
    }
    try {
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        kill();
      }
      Files.deleteIfExists(JavaCommand.crashReport(folder));
      Files.deleteIfExists(folder);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // What is left lies in the system's folder for temporary files, which it cleans itself.
    }
  }
}
