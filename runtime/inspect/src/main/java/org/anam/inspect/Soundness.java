package org.anam.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.inspect.child.JavaCommand;
import org.anam.storage.error.StorageError;

/**
 * Whether a file can be read without harm, found out by reading all of it in a child process.
 *
 * <p>The native HDF5 library trusts some parts of a file that have no checksum; a damaged or
 * hostile file can crash the process that reads it or keep it busy for ever. For files of doubtful
 * origin:
 *
 * <pre>{@code
 * Soundness soundness = Soundness.inChildProcess(file, Duration.ofSeconds(60));
 * if (soundness.verdict() != Soundness.Verdict.SOUND) {
 *   throw new IOException(soundness.message());
 * }
 * Object value = Hdf5.load(file);
 * }</pre>
 *
 * <p>A {@linkplain org.anam.hdf5.SaveOptions#sealed() sealed} file needs none of this. {@code
 * docs/damaged-files.md} says what Anam checks by itself. Immutable.
 *
 * @param verdict the outcome of reading
 * @param code the code of the error, such as {@code ANAM167}; present only for {@link
 *     Verdict#ERROR}
 * @param message what happened, for people
 */
public record Soundness(Verdict verdict, Optional<String> code, String message) {

  /** The outcome of reading a file. */
  public enum Verdict {
    /** Every attribute and dataset could be read. */
    SOUND,
    /** Reading ends with an error, as {@link org.anam.hdf5.Hdf5#load(Path)} would. */
    ERROR,
    /** The child process died. */
    CRASHED,
    /** The child process was not done in time, and was killed. */
    HUNG
  }

  /** Checks that no part is null. */
  public Soundness {
    Argument.notNull(verdict, "verdict");
    Argument.notNull(code, "code");
    Argument.notNull(message, "message");
  }

  /**
   * Reads all groups, attributes and datasets of a file in a child process: the same Java, class
   * path and maximum heap as this one. No class mapping is needed.
   *
   * <p>Does not throw for whatever is in the file. Thread-safe; other work with HDF5 goes on
   * meanwhile.
   *
   * @param file the file
   * @param limit how long to wait; starting the process alone takes about half a second
   * @throws AnamException ANAM163 when no child process can be started, as in a native image, or
   *     the wait is interrupted
   */
  public static Soundness inChildProcess(Path file, Duration limit) {
    Argument.notNull(file, "file");
    Argument.notNull(limit, "limit");
    if (JavaCommand.isImage()) {
      // What would start is the program itself, with arguments that it does not know.
      throw noChild(file, "A native image has no Java that could read the file", null);
    }
    Path folder = null;
    try {
      folder = Files.createTempDirectory("anam-soundness");
      return read(file, limit, folder);
    } catch (IOException e) {
      throw noChild(file, "The child process cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw noChild(file, "The wait for the child process was interrupted", e);
    } finally {
      remove(folder);
    }
  }

  private static Soundness read(Path file, Duration limit, Path folder)
      throws IOException, InterruptedException {
    Path answer = folder.resolve("answer");
    Process process =
        new ProcessBuilder(command(file, folder))
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    process.getOutputStream().close();
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return new Soundness(
            Verdict.HUNG, Optional.empty(), "Reading " + file + " did not finish within " + limit);
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    String text = Files.exists(answer) ? Files.readString(answer, StandardCharsets.UTF_8) : "";
    if (process.exitValue() != 0 || text.isEmpty()) {
      return new Soundness(Verdict.CRASHED, Optional.empty(), crash(file, process, folder));
    }
    String[] parts = text.split("\n", 2);
    return parts[0].equals(SoundnessCheck.SOUND)
        ? new Soundness(Verdict.SOUND, Optional.empty(), file + " is sound")
        : new Soundness(Verdict.ERROR, Optional.of(parts[0]), parts[1]);
  }

  private static String crash(Path file, Process process, Path folder) throws IOException {
    StringBuilder text =
        new StringBuilder("The process that read ")
            .append(file)
            .append(" died with exit code ")
            .append(process.exitValue());
    Path report = JavaCommand.crashReport(folder);
    Path shown = Files.exists(report) ? report : folder.resolve("err");
    try (Stream<String> lines = Files.lines(shown, StandardCharsets.ISO_8859_1)) {
      lines
          .filter(
              line -> line.contains("SIG") || line.contains("EXCEPTION_") || line.contains("C "))
          .limit(2)
          .forEach(line -> text.append("; ").append(line.replace("#", "").strip()));
    }
    return text.toString();
  }

  private static List<String> command(Path file, Path folder) {
    List<String> arguments =
        List.of(file.toAbsolutePath().toString(), folder.resolve("answer").toString());
    return JavaCommand.of(SoundnessCheck.class, arguments, folder);
  }

  private static AnamException noChild(Path file, String what, Exception cause) {
    return AnamException.of(StorageError.CANNOT_READ, what)
        .file(file)
        .remedy("Run on a Java that has bin/java, with a folder for temporary files.")
        .cause(cause)
        .build();
  }

  private static void remove(Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // What is left lies in the system's folder for temporary files, which it cleans itself.
    }
  }
}
