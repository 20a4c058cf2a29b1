package org.anam.mpi.mpj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anam.mpi.mpj.Jobs.Outcome;
import org.anam.mpi.mpj.error.MpjError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real jobs, in both modes: what they do, and how they end. */
@Tag("slow")
final class JobTest {

  /** A failure ends the job within 20 seconds; other programs may run meanwhile. */
  private static final int FAILURE_SECONDS = 4 * 20;

  private static final Pattern PROCESS = Pattern.compile("is process (\\d+)");

  @TempDir Path folder;

  @BeforeAll
  static void requireLibrary() {
    Jobs.requireLibrary();
  }

  @ParameterizedTest
  @CsvSource({"--multicore,1", "--multicore,2", "--multicore,4", "--cluster,1", "--cluster,2"})
  void everyOperationCarriesWhatItShould(String mode, String ranks) throws Exception {
    String program =
        ranks.equals("1") ? OutputProgram.class.getName() : OperationsProgram.class.getName();
    Outcome outcome = Jobs.run(120, "-np", ranks, mode, "--jvm-arg", "-Xmx1g", program, "1");
    outcome.check(0);
    assertThat(outcome.err().replaceAll("error 0\\R", "")).isEmpty();
  }

  @Test
  void everyOperationCarriesWhatItShouldOnFourRanksOfACluster() throws Exception {
    Outcome outcome =
        Jobs.run(
            120, "-np", "4", "--cluster", "--jvm-arg", "-Xmx1g", OperationsProgram.class.getName());
    outcome.check(0);
    assertThat(outcome.out()).contains("rank 3 of 4 over MPJ Express (niodev)");
    assertThat(outcome.err()).isEmpty();
  }

  /** A virtual machine loads a native library once, for one class loader. */
  @ParameterizedTest
  @ValueSource(strings = {"--multicore", "--cluster"})
  void everyRankMaySaveAndLoadFiles(String mode) throws Exception {
    Outcome outcome = Jobs.run(60, "-np", "3", mode, Hdf5Program.class.getName());
    outcome.check(0);
    assertThat(outcome.out().lines())
        .hasSize(3)
        .allMatch(line -> line.endsWith("saved and loaded"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--multicore", "--cluster"})
  void linesOfRanksDoNotMixAndStaticsAreTheirOwn(String mode) throws Exception {
    Outcome outcome = Jobs.run(60, "-np", "3", mode, OutputProgram.class.getName(), "200");
    outcome.check(0);
    List<String> lines = outcome.out().lines().toList();
    for (int rank = 0; rank < 3; rank++) {
      String beginning = "rank " + rank + " says ";
      assertThat(lines.stream().filter(line -> line.startsWith(beginning)))
          .hasSize(200)
          .last()
          .asString()
          .matches(beginning + "200 .*");
      assertThat(outcome.out()).contains("no end " + rank);
    }
    assertThat(outcome.err().lines()).hasSize(600).allMatch(line -> line.matches("error [012]"));
  }

  @Tag("once")
  @ParameterizedTest
  @CsvSource({
    "--multicore,throw,1",
    "--cluster,throw,1",
    "--multicore,abort,7",
    "--cluster,abort,7"
  })
  void aRankThatFailsEndsTheJobWithItsStatus(String mode, String way, int status) throws Exception {
    Outcome outcome =
        Jobs.run(FAILURE_SECONDS, "-np", "3", mode, FailingProgram.class.getName(), way);
    outcome.check(status);
    assertThat(outcome.err()).contains("ended with status " + status);
    if (way.equals("throw")) {
      assertThat(outcome.err())
          .contains("this rank fails on purpose")
          .doesNotContain("reflect", "RankMain");
    }
  }

  /** By a hook of the communicator 1 may come of it too; never 0. */
  @Tag("once")
  @ParameterizedTest
  @CsvSource({"--multicore,exit", "--cluster,exit", "--multicore,halt", "--cluster,halt"})
  void aRankThatExitsEndsTheJob(String mode, String way) throws Exception {
    Outcome outcome =
        Jobs.run(FAILURE_SECONDS, "-np", "2", mode, FailingProgram.class.getName(), way);
    outcome.check(way.equals("exit") ? 5 : 9);
  }

  /** Programs over the communicator, which sees to the end of the job. */
  @Tag("once")
  @ParameterizedTest
  @CsvSource({
    "--multicore,fine,0", "--cluster,fine,0",
    "--multicore,throw,1", "--cluster,throw,1",
    "--multicore,never closed,1", "--cluster,never closed,1",
    "--multicore,exit,1", "--cluster,exit,1",
    "--multicore,abort,7", "--cluster,abort,7"
  })
  void programsOverTheCommunicatorEndAsTheyShould(String mode, String way, int status)
      throws Exception {
    Outcome outcome =
        Jobs.run(FAILURE_SECONDS, "-np", "3", mode, CommunicatorProgram.class.getName(), way);
    outcome.check(status);
    if (status == 0) {
      assertThat(outcome.out().lines()).hasSize(3).allMatch("sum 3.0, text over mpj"::equals);
      assertThat(outcome.err()).isEmpty();
    } else {
      assertThat(outcome.err()).contains("ended with status " + status);
    }
  }

  @Tag("once")
  @ParameterizedTest
  @ValueSource(strings = {"--multicore", "--cluster"})
  void aRankThatNeverOpensTheWorldEndsTheJob(String mode) throws Exception {
    Outcome outcome = Jobs.run(FAILURE_SECONDS, "-np", "3", mode, LeavingProgram.class.getName());
    outcome.check(1);
    Remedy.printed(MpjError.MPJ_START, outcome.err(), "before", "Communicator.world");
    Jobs.run(60, "-np", "3", mode, OutputProgram.class.getName(), "1").check(0);
  }

  /** A status of 0 is only for a job whose ranks have all come to their end. */
  @Tag("once")
  @ParameterizedTest
  @CsvSource({
    "--multicore,halts,the ranks",
    "--cluster,halts,rank 2",
    "--multicore,exits before,the ranks",
  })
  void aRankThatEndsWithStatus0InTheMiddleIsSaid(String mode, String way, String who)
      throws Exception {
    Outcome outcome =
        Jobs.run(FAILURE_SECONDS, "-np", "3", mode, EndingProgram.class.getName(), way);
    outcome.check(1);
    assertThat(outcome.err())
        .contains("Launcher: ANAM232: " + who + " ended with status 0 in the middle")
        .contains("Every rank must close its world");
  }

  @Tag("once")
  @ParameterizedTest
  @CsvSource({
    "--multicore,all exit before,0",
    "--cluster,all exit before,0",
    "--multicore,all exit after,2000",
    "--cluster,all exit after,0"
  })
  void ranksThatAllExitHaveEnded(String mode, String way, String millis) throws Exception {
    Outcome outcome =
        Jobs.run(FAILURE_SECONDS, "-np", "3", mode, EndingProgram.class.getName(), way, millis);
    outcome.check(0);
    assertThat(outcome.err()).isEmpty();
  }

  @Tag("once")
  @Test
  void onlyTheRankThatExitsIsAccused() throws Exception {
    Outcome outcome =
        Jobs.run(
            FAILURE_SECONDS, "-np", "3", "--multicore", EndingProgram.class.getName(), "exits");
    outcome.check(1);
    assertThat(outcome.err())
        .containsOnlyOnce("ANAM232: ")
        .contains("ANAM232: Rank 2 of 3", "Rank 0 of 3 was ended by rank 2")
        .contains("Rank 1 of 3 was ended by rank 2");
  }

  @Tag("once")
  @ParameterizedTest
  @ValueSource(strings = {"--multicore", "--cluster"})
  void aMissingProgramIsSaid(String mode) throws Exception {
    Outcome outcome = Jobs.run(FAILURE_SECONDS, "-np", "2", mode, "no.such.Program");
    outcome.check(1);
    assertThat(outcome.err())
        .contains("There is no class no.such.Program on the class path of the ranks.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--multicore", "--cluster"})
  void aKilledRankEndsTheJob(String mode) throws Exception {
    try (Running job = start(mode)) {
      long victim = job.rank();
      assertThat(ProcessHandle.of(victim).orElseThrow().destroyForcibly()).isTrue();
      assertThat(job.process().waitFor(FAILURE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(job.process().exitValue()).isEqualTo(137);
      assertThat(Files.readString(job.err())).contains("status 137 (signal 9)");
      job.expectNoneLeft();
    }
  }

  @ParameterizedTest
  @CsvSource({"--multicore,true", "--cluster,true", "--multicore,false", "--cluster,false"})
  void noRankOutlivesItsLauncher(String mode, boolean forcibly) throws Exception {
    try (Running job = start(mode)) {
      job.rank();
      if (forcibly) {
        job.process().destroyForcibly();
      } else {
        job.process().destroy();
      }
      assertThat(job.process().waitFor(FAILURE_SECONDS, TimeUnit.SECONDS)).isTrue();
      assertThat(job.process().exitValue()).isEqualTo(forcibly ? 137 : 143);
      job.expectNoneLeft();
    }
  }

  private Running start(String mode) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        Jobs.start(out, err, Map.of(), "-np", "2", mode, FailingProgram.class.getName(), "wait");
    return new Running(process, out, err);
  }

  /** A job whose ranks wait for ever. */
  private static final class Running implements AutoCloseable {

    private final Process process;
    private final Path out;
    private final Path err;
    private List<ProcessHandle> members = List.of();

    Running(Process process, Path out, Path err) {
      this.process = process;
      this.out = out;
      this.err = err;
    }

    Process process() {
      return process;
    }

    Path err() {
      return err;
    }

    /** The process of the last rank, once it has met the others. */
    long rank() throws Exception {
      long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
      while (System.nanoTime() < deadline) {
        Matcher matcher = PROCESS.matcher(Files.readString(out));
        if (matcher.find()) {
          members = process.descendants().toList();
          return Long.parseLong(matcher.group(1));
        }
        Thread.sleep(20);
      }
      throw new AssertionError("The ranks did not start: " + Files.readString(err));
    }

    void expectNoneLeft() throws Exception {
      assertThat(members).isNotEmpty();
      for (ProcessHandle member : members) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
        while (member.isAlive() && System.nanoTime() < deadline) {
          Thread.sleep(20);
        }
        assertThat(member.isAlive()).isFalse();
      }
    }

    @Override
    public void close() {
      members.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** MPJ's own starter of ranks in one virtual machine calls {@code main} with its arguments. */
  @Test
  void programsRunUnderTheStarterOfMpjExpress() throws Exception {
    Library library = Library.find(System.getenv(), "");
    List<String> jars = new ArrayList<>();
    for (String name : List.of("loader2", "starter", "runtimecommon")) {
      jars.add(library.folder().resolve(name + ".jar").toString());
    }
    library.multicore().forEach(jar -> jars.add(jar.toString()));
    List<String> program = Arrays.asList(Jobs.CLASS_PATH.split(File.pathSeparator, -1));
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, jars),
                "runtime.starter.MulticoreStarter",
                program.get(0),
                "2",
                "smpdev",
                "useLocalLoader",
                String.join(File.pathSeparator, program),
                OperationsProgram.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile());
    builder.environment().put("MPJ_HOME", library.folder().getParent().toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
    assertThat(Files.readString(out)).contains("rank 1 of 2 over MPJ Express (smpdev)");
    assertThat(process.exitValue()).isZero();
  }
}
