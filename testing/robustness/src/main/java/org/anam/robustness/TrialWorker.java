package org.anam.robustness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The child process that loads damaged files: reads lines of a sample's number and a seed, and
 * answers each with outcome and detail. The arguments are a folder for its files and sound files to
 * be damaged besides its own.
 */
final class TrialWorker {

  private TrialWorker() {}

  /** Runs until the input ends. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory(Path.of(args[0]), "worker");
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      files.add(Path.of(args[i]));
    }
    List<Sample> samples = new ArrayList<>(Sample.all(folder, false));
    samples.addAll(Sample.of(files));
    StringBuilder names = new StringBuilder(WorkerProcess.ANSWER + "ready");
    samples.forEach(s -> names.append('\t').append(s.name()));
    out.println(names);
    Path damaged = folder.resolve("damaged.h5");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] words = line.split(" ", -1);
      Sample sample = samples.get(Integer.parseInt(words[0]));
      Trial trial = Trial.run(sample, Long.parseLong(words[1]), damaged);
      out.println(
          WorkerProcess.ANSWER + trial.outcome() + "\t" + trial.detail().replaceAll("\\s+", " "));
    }
  }
}
