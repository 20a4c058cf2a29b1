package org.anam.robustness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The long runs, from the command line: {@code testing/robustness/fuzz}. */
final class FuzzCommand {

  private static final String USAGE =
      """
      usage: fuzz messages [count [seed]]             damaged and random messages (10000000)
             fuzz sealed [count [seed]]               damaged sealed files (100000)
             fuzz unsealed [count [seed [file...]]]   damaged unsealed files (100000)
             fuzz show <sample> <seed> <file>         writes one damaged unsealed file""";

  private FuzzCommand() {}

  /** Runs and prints counts; the exit code is not 0 when something happened that must not. */
  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length == 0) {
      System.err.println(USAGE);
      System.exit(2);
    }
    Path folder = Files.createTempDirectory("anam-fuzz");
    int usual = args[0].equals("messages") ? 10_000_000 : 100_000;
    int count = args.length > 1 && !args[0].equals("show") ? Integer.parseInt(args[1]) : usual;
    long run = args.length > 2 ? Long.parseLong(args[2]) : System.nanoTime();
    switch (args[0]) {
      case "messages" -> messages(count, run);
      case "sealed" -> sealed(folder, count, run);
      case "unsealed" -> unsealed(folder, count, run, args);
      case "show" -> show(folder, args[1], run, Path.of(args[3]));
      default -> {
        System.err.println(USAGE);
        System.exit(2);
      }
    }
  }

  private static void messages(int count, long run) throws InterruptedException {
    System.out.println("messages, " + count + " trials, seed " + run);
    MessageTally tally =
        MessageFuzz.run(run, count, Math.max(1, Runtime.getRuntime().availableProcessors()));
    System.out.println(tally);
    System.exit(tally.remarks().isEmpty() && tally.trials() == count ? 0 : 1);
  }

  private static void sealed(Path folder, int count, long run) throws IOException {
    System.out.println("sealed files, " + count + " trials, seed " + run);
    Tally tally = Fuzz.sealed(folder, run, count);
    System.out.println(tally);
    System.exit(tally.count(Outcome.ERROR) + tally.count(Outcome.SAME) == count ? 0 : 1);
  }

  private static void unsealed(Path folder, int count, long run, String[] args)
      throws InterruptedException {
    System.out.println("unsealed files, " + count + " trials, seed " + run);
    List<Path> files = new ArrayList<>();
    for (int i = 3; i < args.length; i++) {
      files.add(Path.of(args[i]));
    }
    int workers = Math.max(1, Runtime.getRuntime().availableProcessors());
    Tally tally = Fuzz.unsealed(folder, files, run, count, workers);
    System.out.println(tally);
    System.out.println("reports of crashes: " + folder);
    System.exit(tally.count(Outcome.UNEXPECTED) + tally.count(Outcome.LEAK) == 0 ? 0 : 1);
  }

  private static void show(Path folder, String name, long seed, Path file) throws IOException {
    for (Sample sample : Sample.all(folder, false)) {
      if (sample.name().equals(name)) {
        Mutation mutation = Mutation.of(sample.bytes(), seed);
        Files.write(file, mutation.bytes());
        System.out.println(mutation.description());
      }
    }
  }
}
