package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anam.samples.mpi.MpiExample;
import org.anam.samples.mpi.MpiTutorial1;
import org.anam.samples.mpi.MpiTutorial2;
import org.anam.samples.mpi.MpiTutorial3a;
import org.anam.samples.mpi.MpiTutorial3b;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The tutorials print what their pages show, under every launcher. */
@Tag("slow")
final class TutorialsTest {

  /** A block of a page that says how many ranks of which class print it. */
  private static final Pattern SHOWN =
      Pattern.compile("<!-- (\\d) ranks of (\\S+) -->\\R```text\\R(.*?)```", Pattern.DOTALL);

  private static final List<String> PAGES =
      List.of(
          "README.md", "docs/mpi-tutorial1.md", "docs/mpi-tutorial2.md", "docs/mpi-tutorial3.md");

  private static final List<Class<?>> PROGRAMS =
      List.of(
          MpiExample.class,
          MpiTutorial1.class,
          MpiTutorial2.class,
          MpiTutorial3a.class,
          MpiTutorial3b.class);

  @TempDir Path folder;

  private record Shown(int ranks, String program, List<String> lines) {}

  private static List<Shown> shown() {
    return PAGES.stream()
        .flatMap(page -> SHOWN.matcher(read(Here.ROOT.resolve(page))).results())
        .map(m -> new Shown(Integer.parseInt(m.group(1)), m.group(2), m.group(3).lines().toList()))
        .toList();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> printWhatTheirPagesShow() {
    List<Shown> all = shown();
    assertThat(all.stream().map(Shown::program))
        .containsExactlyInAnyOrderElementsOf(PROGRAMS.stream().map(Class::getName).toList());
    return Here.launchers()
        .flatMap(
            launcher ->
                all.stream()
                    .map(
                        shown ->
                            DynamicTest.dynamicTest(
                                launcher + ": " + shown.program(), () -> prints(launcher, shown))));
  }

  private void prints(Launcher launcher, Shown shown) {
    Outcome outcome = new Job(launcher, shown.ranks()).run(folder, shown.program());
    assertThat(outcome.status()).as("%s", outcome).isZero();
    assertThat(outcome.lines()).containsExactlyInAnyOrderElementsOf(shown.lines());
    for (String beginning : List.of("Root", "all_ret", "Worker 1", "Worker 2")) {
      assertThat(begunWith(beginning, outcome.lines()))
          .as("in the order of the page, as one rank printed them")
          .isEqualTo(begunWith(beginning, shown.lines()));
    }
  }

  private static List<String> begunWith(String beginning, List<String> lines) {
    return lines.stream().filter(line -> line.startsWith(beginning)).toList();
  }

  @TestFactory
  Stream<DynamicTest> sayThatTheyNeedThreeRanks() {
    return Here.launchers()
        .map(
            launcher ->
                DynamicTest.dynamicTest(
                    launcher.toString(),
                    () -> {
                      Outcome outcome =
                          new Job(launcher, 2).run(folder, MpiTutorial2.class.getName());
                      assertThat(outcome.status()).as("%s", outcome).isEqualTo(1);
                      String line = "Error: This example needs at least three MPI nodes";
                      assertThat(outcome.lines()).containsExactly(line, line);
                    }));
  }

  @Test
  void theFirstWorksAlone() {
    Outcome outcome = new Job(Launcher.SINGLE, 1).run(folder, MpiTutorial1.class.getName());
    assertThat(outcome.status()).as("%s", outcome).isZero();
    assertThat(outcome.lines())
        .containsExactly(
            "Root", "Root: Person: Fred 42", "Root: Place: York", "Root: Train to: Disastersville");
  }
}
