package org.anam.mpi.suite;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.anam.mpi.Communicator;

/**
 * Runs checks on the ranks of a job and reports each one in a file, a line {@code name <tab> ok},
 * or {@code name <tab> what is wrong}. What a rank throws stands in the file of that rank, named
 * after the report, and ends the job.
 */
public final class CheckRunner {

  private CheckRunner() {}

  /**
   * Runs all checks for this number of ranks. The properties {@code suite.report}, {@code
   * suite.seed}, {@code suite.golden} (the folder of the golden files) and {@code suite.ranks} say
   * what is to be done.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) throws Exception {
    Path report = Path.of(System.getProperty("suite.report"));
    long seed = Long.getLong("suite.seed");
    int ranks = Integer.getInteger("suite.ranks");
    Path golden = Path.of(System.getProperty("suite.golden"));
    try (Communicator world = Communicator.world(args)) {
      if (world.size() != ranks) {
        throw new IllegalStateException("There are " + world.size() + " ranks, not " + ranks);
      }
      for (Check check : Checks.all(golden, ranks)) {
        run(check, new Round(world, seed), report);
      }
    }
  }

  private static void run(Check check, Round round, Path report) throws Exception {
    long start = System.nanoTime();
    try {
      check.body().run(round);
      List<String> failures = round.world().gatherList(new ArrayList<>(round.failures()));
      if (round.rank() == 0) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        String result = failures.isEmpty() ? "ok" : String.join("  ", failures);
        append(report, check.name() + "\t" + oneLine(result) + "\t" + millis + "\n");
      }
    } catch (Throwable e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      Path own = report.resolveSibling(report.getFileName() + "." + round.rank());
      append(own, check.name() + "\t" + trace + "\n");
      throw e;
    }
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ');
  }

  private static void append(Path file, String text) throws IOException {
    Files.writeString(
        file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
