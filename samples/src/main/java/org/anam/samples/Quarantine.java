package org.anam.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;

/**
 * Loads a file that nobody vouches for in a process of its own, so that a crash or a hang of the
 * native library ends that process and not this one.
 */
public final class Quarantine {

  private Quarantine() {}

  // docs: child
  /** The process of its own: loads the doubtful file and saves what it holds as a sealed one. */
  public static void main(String[] args) {
    Path doubtful = Path.of(args[0]);
    Path copy = Path.of(args[1]);
    Object value = Hdf5.load(doubtful);
    Hdf5.save(copy, value, SaveOptions.defaults().sealed());
  }

  // docs: end

  /**
   * The object in the first group of a file.
   *
   * @param doubtful the file
   * @param type what it must hold
   * @param limit how long the process may take
   * @return the object
   * @throws IOException when the process failed, crashed or took too long; the message ends with
   *     what it printed
   * @throws InterruptedException when this thread was interrupted while it waited
   */
  // docs: parent
  public static <T> T load(Path doubtful, Class<T> type, Duration limit)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("quarantine");
    Path copy = folder.resolve("copy.hdf5");
    Path log = folder.resolve("log.txt");
    try {
      Process child =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:ErrorFile=" + folder.resolve("crash.txt"),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Quarantine.class.getName(),
                  doubtful.toString(),
                  copy.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (!child.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        child.destroyForcibly().waitFor();
        throw new IOException(doubtful + " was not loaded within " + limit);
      }
      if (child.exitValue() != 0) {
        throw new IOException(doubtful + " could not be loaded: " + Files.readString(log));
      }
      return Hdf5.load(copy, type, LoadOptions.defaults().requireSeal());
    } finally {
      delete(folder);
    }
  }

  // docs: end

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
