package org.anam.robustness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;

/**
 * The child process that appends to files on full disks. The library cannot close such a file, and
 * may crash when the process ends; docs/damaged-files.md says so.
 */
final class AppendWorker {

  private static final SaveOptions OPTIONS = SaveOptions.defaults().registry(Registry.of());

  private AppendWorker() {}

  /** Reads lines of a path; answers each with a code or ok, the handles left, and a message. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(WorkerProcess.ANSWER + "ready");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      long open = Loads.openHandles();
      String result = append(Path.of(line));
      long left = Loads.openHandles() - open;
      out.println(WorkerProcess.ANSWER + left + " " + result.replaceAll("\\s+", " "));
    }
  }

  private static String append(Path path) {
    try (Hdf5File file = Hdf5File.append(path, OPTIONS)) {
      file.save("more", SaveLoop.value(2));
    } catch (AnamException e) {
      return e.getMessage();
    }
    return "ok";
  }
}
