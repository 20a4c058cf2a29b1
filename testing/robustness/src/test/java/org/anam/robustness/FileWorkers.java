package org.anam.robustness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Runs {@link FileWorker} in surroundings of its own. */
final class FileWorkers {

  private FileWorkers() {}

  /**
   * Runs actions on one file; what came of each, or what the process printed when it failed.
   *
   * @param environment variables; a value of "" removes one
   * @param options options of Java
   */
  static List<String> run(
      Map<String, String> environment,
      List<String> options,
      Path folder,
      String name,
      String... actions)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(List.of(folder.toString(), name));
    arguments.addAll(Arrays.asList(actions));
    List<String> command =
        new ArrayList<>(
            WorkerProcess.command(FileWorker.class.getName(), folder.getParent(), arguments));
    command.addAll(1, options);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(key -> key.startsWith("LC_") || key.equals("LANG"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("The process has failed: " + output);
    }
    return output
        .lines()
        .filter(line -> line.startsWith(WorkerProcess.ANSWER))
        .map(line -> line.substring(WorkerProcess.ANSWER.length()))
        .toList();
  }
}
