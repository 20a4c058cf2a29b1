package org.anam.robustness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.registry.Registry;
import org.anam.storage.Storages;

/**
 * The child process that loads hostile files: reads lines of a kind and a path and answers each
 * with {@code ok} or an error's code, the handles left open, and the message.
 */
final class HostileWorker {

  private static final Map<String, ProbeCodec> KINDS = ProbeCodec.byKind();
  private static final Registry REGISTRY = Registry.of(KINDS.get("any"));

  private HostileWorker() {}

  /** Runs until the input ends, by the engine that the first argument names. */
  public static void main(String[] args) throws IOException {
    System.setProperty(Storages.ENGINE, args[0]);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println(WorkerProcess.ANSWER + "ready");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", 2);
      long open = Loads.openHandles();
      String result = load(words[0], Path.of(words[1]));
      long left = Loads.openHandles() - open;
      String[] parts = result.split("\t", 2);
      String message = parts[1].replaceAll("[\\p{Cntrl}\\s]+", " ");
      out.println(WorkerProcess.ANSWER + parts[0] + "\t" + left + "\t" + message);
    }
  }

  private static String load(String kind, Path file) {
    try {
      Object value =
          kind.equals("stored")
              ? Hdf5.load(file, LoadOptions.defaults().registry(REGISTRY))
              : Hdf5.load(
                  file, Probe.class, LoadOptions.defaults().registry(Registry.of(KINDS.get(kind))));
      String text = String.valueOf(value);
      return "ok\t" + text.substring(0, Math.min(200, text.length()));
    } catch (AnamException e) {
      return e.code().id() + "\t" + e.getMessage();
    } catch (RuntimeException | Error e) {
      StackTraceElement[] trace = e.getStackTrace();
      return "unexpected\t" + e + (trace.length == 0 ? "" : " at " + trace[0]);
    }
  }
}
