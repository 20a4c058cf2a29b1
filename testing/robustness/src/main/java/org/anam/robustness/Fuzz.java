package org.anam.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.anam.mapping.error.MappingError;

/** Damages files at random, loads them and counts what comes of it. */
final class Fuzz {

  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final Duration ALONE = Duration.ofSeconds(30);

  /** What is shorter can have lost every trace of its seal, and is no HDF5 file either. */
  private static final int SHORTEST_SEALED = 512;

  private Fuzz() {}

  /** The seed of one trial of a run. */
  static long seed(long run, long number) {
    return new SplittableRandom(run + number * 0x9E3779B97F4A7C15L).nextLong();
  }

  /**
   * Damages sealed files and loads them in this process: the native library must not see any of
   * them, so nothing can crash. An error that is not of the seal counts as not expected.
   */
  static Tally sealed(Path folder, long run, int count) throws IOException {
    List<Sample> samples = Sample.all(folder, true);
    Path file = folder.resolve("damaged.h5");
    Tally tally = new Tally();
    for (int i = 0; i < count; i++) {
      long seed = seed(run, i);
      Sample sample = samples.get(i % samples.size());
      Trial trial = Trial.run(sample, seed, file);
      if (trial.outcome() == Outcome.ERROR
          && !trial.detail().equals(MappingError.SEAL_BROKEN.id())
          && Files.size(file) >= SHORTEST_SEALED) {
        trial = new Trial(Outcome.UNEXPECTED, trial.detail());
      }
      String how = "seed " + seed + ", " + Mutation.of(sample.bytes(), seed).description();
      tally.add(sample.name(), how, trial);
    }
    return tally;
  }

  /**
   * Damages unsealed files and loads them in child processes.
   *
   * @param files sound files to be damaged besides the samples
   * @param workers the number of child processes
   */
  static Tally unsealed(Path folder, List<Path> files, long run, int count, int workers)
      throws InterruptedException {
    Tally tally = new Tally();
    AtomicLong next = new AtomicLong();
    List<Thread> threads = new ArrayList<>();
    List<Exception> failures = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      Thread thread =
          new Thread(
              () -> {
                try {
                  work(folder, files, run, count, next, tally);
                } catch (IOException | InterruptedException | RuntimeException e) {
                  synchronized (failures) {
                    failures.add(e);
                  }
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new UncheckedIOException(
          new IOException("The child processes failed", failures.get(0)));
    }
    return tally;
  }

  private static void work(
      Path folder, List<Path> files, long run, int count, AtomicLong next, Tally tally)
      throws IOException, InterruptedException {
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.toString());
    files.forEach(file -> arguments.add(file.toString()));
    try (WorkerProcess worker = new WorkerProcess(TrialWorker.class, folder, arguments)) {
      String[] names = worker.greeting().split("\t", -1);
      int samples = names.length - 1;
      for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        int sample = (int) (i % samples);
        long seed = seed(run, i);
        tally.add(names[sample + 1], "seed " + seed, ask(worker, sample + " " + seed));
      }
    }
  }

  private static Trial ask(WorkerProcess worker, String question)
      throws IOException, InterruptedException {
    WorkerProcess.Answer answer = worker.ask(question, LIMIT);
    if (answer.outcome() == null) {
      return trial(answer);
    }
    // Earlier files may have corrupted the process's memory: the verdict is that of a fresh one.
    worker.stop();
    WorkerProcess.Answer alone = worker.ask(question, ALONE);
    if (alone.outcome() == answer.outcome()) {
      return new Trial(alone.outcome(), alone.text());
    }
    String later = alone.outcome() == null ? trial(alone).toString() : alone.toString();
    return new Trial(answer.outcome(), answer.text() + "; in a fresh process " + later);
  }

  private static Trial trial(WorkerProcess.Answer answer) {
    String[] parts = answer.text().split("\t", 2);
    return new Trial(Outcome.valueOf(parts[0]), parts.length > 1 ? parts[1] : "");
  }
}
