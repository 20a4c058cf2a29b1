package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anam.collection.Store;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that saves over a file is killed at random moments: the file is always the old or the
 * new one. {@code -Danam.kills=300} sets how often, {@code -Danam.seed} repeats a run; without the
 * former it is 75 times, and in the long check 2000.
 */
@Tag("slow")
class KilledSavesTest {

  private static final int KILLS =
      Integer.getInteger("anam.kills", Boolean.getBoolean("anam.long") ? 2000 : 75);
  private static final long SEED = Long.getLong("anam.seed", System.nanoTime());

  /** What is let run before the kill; a save takes some milliseconds. */
  private static final int LONGEST_MICROS = 60_000;

  @TempDir Path folder;

  @Test
  void theFileIsAlwaysTheOldOrTheNewOne() throws IOException, InterruptedException {
    System.out.println("killing " + KILLS + " saving processes, seed " + SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    Path file = folder.resolve("file.h5");
    Path reports = Files.createTempDirectory("reports");
    SaveLoop.save(file, 0, false);
    long present = 0;
    int hits = 0;
    int old = 0;
    int left = 0;
    Child next = new Child(file, reports, 1, false);
    for (int kill = 0; kill < KILLS; kill++) {
      Child child = next;
      child.awaitEnd();
      boolean sealed = kill % 2 == 0;
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
      child.kill();
      if (child.begun > child.ended) {
        hits++;
      }
      left += temporaryFiles().size();
      Object found = Loads.any(file);
      long number = (Long) ((Store) found).get("first");
      assertThat(number).isIn(Math.max(child.ended, present), child.begun);
      assertThat(found).isEqualTo(SaveLoop.value(number));
      old += number < child.begun ? 1 : 0;
      present = number;
      next = new Child(file, reports, number + 1, sealed);
    }
    next.kill();
    System.out.println(
        KILLS + " kills, " + hits + " in the middle of a save, file old after " + old);
    assertThat(hits).as("kills in the middle of a save").isGreaterThan(KILLS / 4);
    assertThat(left).as("kills that left a temporary file").isPositive();
    Child last = new Child(file, reports, present + 1, false);
    last.awaitEnd();
    last.kill();
    assertThat(temporaryFiles()).as("after a further save").hasSizeLessThanOrEqualTo(1);
    assertThat(hiddenFiles()).as("those of the last process").hasSizeLessThanOrEqualTo(3);
  }

  /**
   * Whoever cleans up leaves the saves of others alone, which begin and are killed all the time.
   */
  @Test
  void livingSavesAreNotDisturbedByThoseWhoCleanUp() throws IOException, InterruptedException {
    SplittableRandom random = new SplittableRandom(SEED);
    Path reports = Files.createTempDirectory("reports");
    int cleaners = Math.max(6, KILLS / 10);
    System.out.println("cleaning up by " + cleaners + " processes, seed " + SEED);
    Path mine = folder.resolve("mine.h5");
    SaveLoop.save(mine, 0, false);
    Child living = new Child(mine, reports, 1, false);
    living.awaitEnd();
    for (int i = 0; i < cleaners; i++) {
      Child other = new Child(folder.resolve("other" + i % 3 + ".h5"), reports, 1, false);
      other.awaitEnd();
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
      other.kill();
    }
    assertThat(living.process.isAlive()).as(() -> "seed " + SEED).isTrue();
    long before = living.ended;
    living.kill();
    assertThat(living.ended).isGreaterThan(before);
    Child last = new Child(folder.resolve("last.h5"), reports, 1, false);
    last.awaitEnd();
    last.kill();
    assertThat(hiddenFiles()).as("those of the last process").hasSizeLessThanOrEqualTo(3);
  }

  private List<Path> temporaryFiles() throws IOException {
    return hiddenFiles().stream().filter(f -> f.toString().endsWith(".anam-tmp")).toList();
  }

  private List<Path> hiddenFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().contains(".anam-")).toList();
    }
  }

  /** A process that saves; it says what it does in a file, which survives it. */
  private static final class Child {

    private static final int LONGEST_START = 120_000;

    private final Process process;
    private final Path output;
    private long begun;
    private long ended;

    Child(Path file, Path reports, long first, boolean sealed) throws IOException {
      List<String> arguments =
          List.of(file.toString(), Long.toString(first), sealed ? "sealed" : "plain");
      output = Files.createTempFile(reports, "child", ".out");
      process =
          new ProcessBuilder(WorkerProcess.command(SaveLoop.class.getName(), reports, arguments))
              .redirectOutput(output.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    }

    void awaitEnd() throws IOException, InterruptedException {
      for (int i = 0; ended == 0; i++) {
        await(i);
      }
    }

    void kill() throws IOException, InterruptedException {
      process.destroyForcibly().waitFor();
      read();
    }

    private void await(int waited) throws IOException, InterruptedException {
      if (!process.isAlive() || waited > LONGEST_START) {
        throw new IOException("The saving process did not start: " + Files.readString(output));
      }
      Thread.sleep(1);
      read();
    }

    private void read() throws IOException {
      String text = Files.readString(output);
      // The last line may be cut off by the kill.
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
        String[] words = line.split(" ", -1);
        if (words[1].equals("begin")) {
          begun = Long.parseLong(words[2]);
        } else {
          ended = Long.parseLong(words[2]);
        }
      }
    }
  }
}
