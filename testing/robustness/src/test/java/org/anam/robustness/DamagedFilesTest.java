package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sample of what {@code testing/robustness/fuzz} does at length. {@code -Danam.trials} sets how
 * many, {@code -Danam.seed} repeats a run; without the former it is 3,000, and in the long check
 * 200,000.
 */
@Tag("slow")
class DamagedFilesTest {

  private static final int TRIALS =
      Integer.getInteger("anam.trials", Boolean.getBoolean("anam.long") ? 200_000 : 3000);

  /** Another one at each run, except in continuous integration, which has to be repeatable. */
  private static final long SEED =
      Long.getLong("anam.seed", "true".equals(System.getenv("CI")) ? 20261121 : System.nanoTime());

  @TempDir Path folder;

  @Test
  void damagedSealedFilesAreErrorsOrUnchanged() throws IOException {
    System.out.println("sealed files, " + TRIALS + " trials, seed " + SEED);
    Tally tally = Fuzz.sealed(folder, SEED, TRIALS);
    System.out.println(tally);
    assertThat(tally.remarkable()).isEmpty();
    assertThat(tally.count(Outcome.CHANGED)).isZero();
    assertThat(tally.count(Outcome.ERROR)).isGreaterThan(TRIALS / 2);
  }

  /** Crashes and hangs are counted, and explained in docs/damaged-files.md: they must stay rare. */
  @Test
  void damagedUnsealedFilesRaiseAnamErrorsAndLeaveNothingOpen()
      throws IOException, InterruptedException {
    assumeTrue(Python.hasH5py(), "not installed: python3-h5py, which writes some of the files");
    Python.run("sound.py", folder);
    List<Path> files = List.of(folder.resolve("earliest.h5"), folder.resolve("latest.h5"));
    System.out.println("unsealed files, " + TRIALS + " trials, seed " + SEED);
    Tally tally = Fuzz.unsealed(folder, files, SEED, TRIALS, 2);
    System.out.println(tally);
    assertThat(tally.remarkable())
        .noneMatch(line -> line.startsWith("UNEXPECTED") || line.startsWith("LEAK"));
    assertThat(tally.count(Outcome.CRASH) + tally.count(Outcome.HANG))
        .isLessThanOrEqualTo(Math.max(10, TRIALS / 60));
    assertThat(tally.count(Outcome.ERROR)).isGreaterThan(TRIALS / 4);
  }
}
