package org.anam.mpi.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anam.mpi.Communicator;
import org.anam.mpi.MpiOptions;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.transport.JobEnd;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How programs end, each in a virtual machine of its own. */
class JobEndTest {

  @TempDir Path folder;

  /** The programs. */
  static final class Programs {

    private Programs() {}

    public static void main(String[] arguments) {
      String program = arguments[0];
      if (program.startsWith("launched-")) {
        launched(program);
        return;
      }
      run(program, Communicator.world(arguments));
    }

    @SuppressWarnings("try") // It is opened to be closed.
    private static void run(String program, Communicator opened) {
      try (Communicator world = program.contains("unclosed") ? null : opened) {
        switch (program) {
          case "exception" -> throw new IllegalArgumentException("for a reason");
          case "exit" -> System.exit(0);
          case "unclosed-waiting" -> waitForSignal();
          case "abort" -> opened.abort(7, "enough");
          case "abort-300" -> opened.abort(300, "too much");
          case "twice" -> Communicator.world();
          default -> System.out.println("rank " + opened.rank() + " of " + opened.size());
        }
      }
      if (program.equals("exception-after")) {
        throw new IllegalStateException("after the end");
      }
      if (program.equals("waiting")) {
        waitForSignal();
      }
      if (program.equals("again")) {
        Communicator.world(MpiOptions.defaults()).close();
        System.exit(5);
      }
    }

    private static void waitForSignal() {
      System.out.println("waiting");
      try {
        Thread.sleep(60_000);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    /** As a launcher does that calls main itself. */
    private static void launched(String program) {
      try {
        run(program, Communicator.world("#lone"));
        JobEnd.mainReturned();
        System.out.println("back");
      } catch (IllegalArgumentException e) {
        JobEnd.mainThrew(e);
      }
    }
  }

  private record Ended(int status, String out, String err) {}

  private Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    return ended(process);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Programs.class.getName());
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start();
  }

  private Ended ended(Process process) throws IOException, InterruptedException {
    assertThat(process.waitFor(80, TimeUnit.SECONDS)).as("the program ends").isTrue();
    return new Ended(
        process.exitValue(),
        Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
        Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
  }

  @Test
  void aCleanEndEndsTheSystem() throws Exception {
    Ended ended = run("fine", "#lone");
    assertThat(ended.out()).contains("rank 0 of 2", "END").doesNotContain("ABORT");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
  }

  @Test
  void theWorldCanBeOpenedAgainAndTheStatusIsTheProgramsOwn() throws Exception {
    Ended ended = run("again", "#lone");
    assertThat(ended.out()).containsOnlyOnce("END");
    assertThat(ended.status()).isEqualTo(5);
  }

  @Test
  void anExceptionEndsTheJobThoughTheWorldWasClosed() throws Exception {
    for (String program : List.of("exception", "exception-after")) {
      Ended ended = run(program, "#lone");
      assertThat(ended.out()).contains("ABORT 1").doesNotContain("END");
      assertThat(ended.err())
          .contains("ANAM233: Rank 0 of 2", program.equals("exception") ? "for a reason" : "after")
          .contains("at org.anam.mpi.launch.JobEndTest");
      Remedy.printed(MpiError.LEFT_BY_EXCEPTION, ended.err(), "stack trace");
      assertThat(ended.status()).isEqualTo(1);
    }
    assertThat(run("fine", "#lone").status()).isZero();
  }

  @Test
  void aWorldThatIsNeverClosedEndsTheJob() throws Exception {
    for (String program : List.of("unclosed", "exit")) {
      Ended ended = run(program, "#lone");
      assertThat(ended.out()).contains("ABORT 1").doesNotContain("END");
      assertThat(ended.err()).contains("ANAM232: Rank 0 of 2", "never closed");
      Remedy.printed(MpiError.NEVER_CLOSED, ended.err(), "try-with-resources", "done()");
      assertThat(ended.status()).isEqualTo(1);
    }
    // The program of the next one has it in try-with-resources.
    assertThat(run("fine", "#lone").err()).isEmpty();
  }

  @Test
  void launchersHaveTimeToReadTheReason() throws Exception {
    for (String program : List.of("exception", "unclosed", "abort")) {
      String out = run(program, "#lone").out();
      Matcher abort = Pattern.compile("ABORT \\d after (\\d+) ms").matcher(out);
      assertThat(abort.find()).as(program + ": " + out).isTrue();
      assertThat(Long.parseLong(abort.group(1))).as(program).isGreaterThanOrEqualTo(240);
    }
  }

  @Test
  void aSignalEndsTheRankAndSaysNothing() throws Exception {
    for (String program : List.of("unclosed-waiting", "waiting")) {
      Process process = start(program, "#lone");
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(80);
      while (!Files.readString(folder.resolve("out")).contains("waiting")
          && System.nanoTime() < deadline) {
        Thread.sleep(20);
      }
      process.destroy();
      Ended ended = ended(process);
      assertThat(ended.out()).contains("waiting").doesNotContain("ABORT", "END");
      assertThat(ended.err()).as(program).isEmpty();
      assertThat(ended.status()).as("of SIGTERM").isEqualTo(128 + 15);
    }
  }

  @Test
  void aloneToo() throws Exception {
    assertThat(run("fine").status()).isZero();
    assertThat(run("fine").out()).contains("rank 0 of 1");
    Ended unclosed = run("unclosed");
    assertThat(unclosed.err()).contains("ANAM232: Rank 0 of 1");
    assertThat(unclosed.status()).isEqualTo(1);
    Ended exception = run("exception");
    assertThat(exception.err()).contains("for a reason");
    assertThat(exception.status()).isEqualTo(1);
  }

  @Test
  void abortGivesStatusAndReason() throws Exception {
    Ended ended = run("abort", "#lone");
    assertThat(ended.out()).contains("ABORT 7");
    Remedy.printed(MpiError.ABORTED, ended.err(), "enough", "the program's reason");
    assertThat(ended.status()).isEqualTo(7);
  }

  @Test
  void theStatusThatIsSaidIsTheOneThatIsUsed() throws Exception {
    Ended ended = run("abort-300", "#lone");
    assertThat(ended.err()).contains("ended the job with status 1: too much");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void aSecondWorldIsAnError() throws Exception {
    Ended ended = run("twice", "#lone");
    Remedy.printed(MpiError.WORLD_OPEN, ended.err(), "Hand the communicator", "opened again");
    assertThat(ended.status()).isEqualTo(1);
    assertThat(run("again", "#lone").status()).as("opened again after close").isEqualTo(5);
  }

  @Test
  void launchersThatCallMainSayHowItEnded() throws Exception {
    Ended fine = run("launched-fine");
    assertThat(fine.out()).containsSubsequence("rank 0 of 2", "END", "back");
    assertThat(fine.status()).isZero();
    Ended unclosed = run("launched-unclosed");
    assertThat(unclosed.out()).contains("ABORT 1").doesNotContain("back");
    assertThat(unclosed.err()).contains("ANAM232");
    assertThat(unclosed.status()).isEqualTo(1);
  }
}
