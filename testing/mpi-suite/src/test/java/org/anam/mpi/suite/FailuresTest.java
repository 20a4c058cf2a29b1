package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * When one rank goes wrong while the others wait for it, the whole job ends within 20 seconds, with
 * a status other than 0 and the reason on stderr, and no process is left.
 */
@Tag("slow")
final class FailuresTest {

  /** Four times what is promised, since other programs may run meanwhile. */
  static final Duration LIMIT = Duration.ofSeconds(4 * 20);

  /** What stderr must have, for each way to go wrong; who kills itself says nothing. */
  private static final Map<String, List<String>> WAYS =
      Map.of(
          "exception", List.of("IllegalStateException: broken on purpose", "Misuse.goWrong"),
          "error", List.of("StackOverflowError: broken on purpose", "Misuse.goWrong"),
          "exit5", List.of("ANAM232"),
          "exit0", List.of("ANAM232"),
          "halt", List.of(),
          "kill", List.of(),
          "abort", List.of("the input is broken"),
          "rank", List.of("ANAM222", "Misuse.goWrong"),
          "type", List.of("ANAM205", "Flat", "Circle", "rank 1", "Misuse.typeMismatch"),
          "neverClosed", List.of("ANAM232"));

  /**
   * The ways that the launcher and the transport have to do with, which the plain check tries under
   * every one of them; the others under one of each kind. On the oldest Java it tries two.
   */
  private static final Set<String> WAYS_OF_LAUNCHERS =
      Here.canCallNative()
          ? Set.of("exception", "exit0", "halt", "kill", "abort")
          : Set.of("exception", "kill");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicContainer> oneRankGoesWrong() {
    return Here.allLaunchers().map(this::ways);
  }

  private static boolean isTried(String way, Launcher launcher) {
    return Here.isLong()
        || WAYS_OF_LAUNCHERS.contains(way)
        || (Here.canCallNative() && Here.launchers().anyMatch(launcher::equals));
  }

  private DynamicContainer ways(Launcher launcher) {
    Stream<DynamicTest> tests =
        WAYS.keySet().stream()
            .sorted()
            .filter(way -> isTried(way, launcher))
            .map(way -> DynamicTest.dynamicTest(way, () -> goesWrong(launcher, way)));
    Stream<DynamicTest> afterClose =
        Stream.of("afterClose")
            .filter(way -> isTried(way, launcher))
            .map(way -> DynamicTest.dynamicTest(way, () -> afterClose(launcher)));
    return DynamicContainer.dynamicContainer(launcher.toString(), Stream.concat(tests, afterClose));
  }

  private void goesWrong(Launcher launcher, String way) {
    Outcome outcome = new Job(launcher, 3).limit(LIMIT).run(folder, Misuse.class.getName(), way);
    assertThat(outcome.inTime()).as("%s", outcome).isTrue();
    assertThat(outcome.status()).as("%s", outcome).isNotZero();
    if (way.equals("abort")) {
      assertThat(outcome.status()).as("%s", outcome).isEqualTo(3);
    }
    for (String words : WAYS.get(way)) {
      assertThat(outcome.err()).as("%s", outcome).contains(words);
    }
    assertThat(outcome.out()).as("%s", outcome).doesNotContain("not reached");
    assertThat(outcome.left()).as("%s", outcome).isEmpty();
  }

  /** The world was closed, so the use after it is an exception that leaves main. */
  private void afterClose(Launcher launcher) {
    Outcome outcome =
        new Job(launcher, 2).limit(LIMIT).run(folder, Misuse.class.getName(), "afterClose");
    assertThat(outcome.inTime()).as("%s", outcome).isTrue();
    assertThat(outcome.status()).as("%s", outcome).isNotZero();
    assertThat(outcome.err()).as("%s", outcome).contains("ANAM221", "Misuse.afterClose");
    assertThat(outcome.left()).as("%s", outcome).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> alone() {
    return Stream.of("neverClosed", "afterClose")
        .map(
            way ->
                DynamicTest.dynamicTest(
                    way,
                    () -> {
                      Outcome outcome =
                          new Job(Launcher.SINGLE, 1)
                              .limit(LIMIT)
                              .run(folder, Misuse.class.getName(), way);
                      assertThat(outcome.inTime()).as("%s", outcome).isTrue();
                      assertThat(outcome.status()).as("%s", outcome).isEqualTo(1);
                      String code = way.equals("afterClose") ? "ANAM221" : "ANAM232";
                      assertThat(outcome.err()).as("%s", outcome).contains(code);
                    }));
  }
}
