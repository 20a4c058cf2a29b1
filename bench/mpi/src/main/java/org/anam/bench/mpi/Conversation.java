package org.anam.bench.mpi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What the driver says to each rank of each program through a named pipe, and the answers: so all
 * programs stay in memory, warm, and take turns within milliseconds. A command is {@code OPERATION
 * PAYLOAD WARM TIMES REPETITIONS}; the answer is the sum of what came, and microseconds per
 * operation of each repetition.
 */
final class Conversation {

  private Conversation() {}

  /** Serves until the driver says {@code quit}. */
  static void hold(Path folder, Ranks ranks) {
    Path in = folder.resolve(ranks.rank() + ".in");
    Path out = folder.resolve(ranks.rank() + ".out");
    try (BufferedReader commands = Files.newBufferedReader(in);
        Writer answers = Files.newBufferedWriter(out)) {
      for (String line = commands.readLine(); line != null; line = commands.readLine()) {
        if (line.equals("quit")) {
          return;
        }
        answers.write(answer(ranks, line.split(" ")));
        answers.flush();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String answer(Ranks ranks, String... words) {
    Step step = ranks.step(words[0], words[1]);
    repeat(step, Integer.parseInt(words[2]));
    int times = Integer.parseInt(words[3]);
    int repetitions = Integer.parseInt(words[4]);
    double[] microseconds = new double[repetitions];
    for (int i = 0; i < repetitions; i++) {
      ranks.barrier();
      long start = System.nanoTime();
      repeat(step, times);
      microseconds[i] = (System.nanoTime() - start) / 1e3 / times;
    }
    StringBuilder text = new StringBuilder().append(step.sum());
    for (double each : microseconds) {
      text.append(String.format(Locale.ROOT, " %.4f", each));
    }
    return text.append('\n').toString();
  }

  private static void repeat(Step step, int times) {
    for (int i = 0; i < times; i++) {
      step.run();
    }
  }
}
