package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every check under every launcher. A job runs all of its checks and is started once; each check is
 * a test of its own.
 */
final class ChecksTest {

  /** The seed of random objects; another one at each run, except in continuous integration. */
  private static final long SEED =
      Long.getLong("anam.seed", "true".equals(System.getenv("CI")) ? 1 : System.nanoTime());

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicContainer> single() {
    return Stream.of(checks(Launcher.SINGLE, 1));
  }

  @TestFactory
  Stream<DynamicContainer> openMpiWithTwoRanks() {
    return natives(Launcher.OPEN_MPI, 2);
  }

  @TestFactory
  Stream<DynamicContainer> mpjMulticoreWithTwoRanks() {
    return Stream.of(checks(Launcher.MPJ_MULTICORE, 2));
  }

  /**
   * More ranks than two cores wait under Open MPI, whose waiting ranks leave the core to others.
   */
  @TestFactory
  @Tag("slow")
  Stream<DynamicContainer> openMpiWithFourRanks() {
    return natives(Launcher.OPEN_MPI, 4);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicContainer> mpichWithTwoRanks() {
    return natives(Launcher.MPICH, 2);
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicContainer> mpjClusterWithTwoRanks() {
    return Stream.of(checks(Launcher.MPJ_CLUSTER, 2));
  }

  @TestFactory
  @Tag("long")
  Stream<DynamicContainer> otherNumbersOfRanks() {
    return Stream.of(
            natives(Launcher.OPEN_MPI, 1, 3),
            natives(Launcher.MPICH, 1, 3, 4),
            Stream.of(checks(Launcher.MPJ_MULTICORE, 4), checks(Launcher.MPJ_CLUSTER, 4)))
        .flatMap(containers -> containers);
  }

  /** On the oldest Java there are none. */
  private Stream<DynamicContainer> natives(Launcher launcher, int... ranks) {
    return Here.canCallNative()
        ? IntStream.of(ranks).mapToObj(number -> checks(launcher, number))
        : Stream.empty();
  }

  private DynamicContainer checks(Launcher launcher, int ranks) {
    JobOfChecks job = new JobOfChecks(launcher, ranks);
    Stream<DynamicTest> ends =
        Stream.of(DynamicTest.dynamicTest("the job ends well", job::endsWell));
    Stream<DynamicTest> tests =
        Checks.all(Here.golden(), ranks).stream()
            .map(check -> DynamicTest.dynamicTest(check.name(), () -> job.verify(check.name())));
    return DynamicContainer.dynamicContainer(
        launcher + ", " + ranks + " ranks", Stream.concat(ends, tests));
  }

  /** A job whose first test starts it. */
  private final class JobOfChecks {

    private final Launcher launcher;
    private final int ranks;
    private final Map<String, String> results = new LinkedHashMap<>();
    private Outcome outcome;
    private String thrown = "";

    JobOfChecks(Launcher launcher, int ranks) {
      this.launcher = launcher;
      this.ranks = ranks;
    }

    void endsWell() {
      run();
      assertThat(outcome.inTime()).as("%s%n%s", outcome, thrown).isTrue();
      assertThat(outcome.status()).as("%s%n%s", outcome, thrown).isZero();
      assertThat(outcome.left()).isEmpty();
    }

    void verify(String check) {
      run();
      String result = results.get(check);
      if (result == null) {
        fail("was not run to its end, with the seed " + SEED + ": " + thrown);
      }
      assertThat(result).isEqualTo("ok");
    }

    private void run() {
      Job job = new Job(launcher, ranks);
      if (outcome == null) {
        Path report = folder.resolve(launcher.name() + ranks);
        outcome =
            job.property("suite.report", report)
                .property("suite.seed", SEED)
                .property("suite.ranks", ranks)
                .property("suite.golden", Here.golden())
                .limit(Duration.ofMinutes(5))
                .run(folder, CheckRunner.class.getName());
        read(report);
      }
    }

    private void read(Path report) {
      try {
        if (Files.exists(report)) {
          Files.readAllLines(report).stream()
              .map(line -> line.split("\t"))
              .forEach(parts -> results.put(parts[0], parts[1]));
        }
        StringBuilder text = new StringBuilder();
        for (int rank = 0; rank < ranks; rank++) {
          Path own = report.resolveSibling(report.getFileName() + "." + rank);
          if (Files.exists(own)) {
            text.append("rank ").append(rank).append(": ").append(Files.readString(own));
          }
        }
        thrown = text.toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
