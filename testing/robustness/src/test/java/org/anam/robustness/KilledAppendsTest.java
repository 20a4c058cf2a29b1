package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that appends by the engine in Java is killed at random moments: all that it had
 * appended is there, and of what it was about to append each object wholly or not at all. {@code
 * -Danam.appends=300} sets how often, {@code -Danam.seed} repeats a run; without the former it is
 * 10 times, and in the long check 500.
 */
@Tag("slow")
class KilledAppendsTest {

  private static final int KILLS =
      Integer.getInteger("anam.appends", Boolean.getBoolean("anam.long") ? 500 : 10);
  private static final long SEED = Long.getLong("anam.seed", System.nanoTime());

  /** What is let run before the kill; an append takes some milliseconds. */
  private static final int LONGEST_MICROS = 60_000;

  /** After so many kills the file begins anew, so that it does not grow without end. */
  private static final int MOST_KILLS_OF_A_FILE = 25;

  @TempDir Path folder;

  @Test
  void nothingThatWasAppendedIsLost() throws IOException, InterruptedException {
    System.out.println("killing " + KILLS + " appending processes, seed " + SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    Path reports = Files.createTempDirectory("reports");
    Path file = null;
    List<Long> appended = new ArrayList<>();
    long next = 0;
    int hits = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % MOST_KILLS_OF_A_FILE == 0) {
        file = folder.resolve("file" + kill + ".h5");
        SaveLoop.save(file, 0, false);
        appended.clear();
      }
      Path output = Files.createTempFile(reports, "child", ".out");
      Process child = start(file, reports, next, output);
      awaitEnd(child, output);
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
      child.destroyForcibly().waitFor();
      long[] numbers = read(output);
      hits += numbers[0] > numbers[1] ? 1 : 0;
      for (long number = next; number <= numbers[1]; number++) {
        appended.add(number);
      }
      for (long number : appended) {
        assertThat(AppendLoop.has(file, "", number)).as("object " + number).isTrue();
        assertThat(AppendLoop.has(file, "many/", number)).as("object " + number).isTrue();
      }
      if (numbers[0] > numbers[1]) {
        // Which looks at the whole of what is there.
        AppendLoop.has(file, "", numbers[0]);
        AppendLoop.has(file, "many/", numbers[0]);
      }
      assertThat(Loads.any(file)).isEqualTo(SaveLoop.value(0));
      next = numbers[0] + 1;
    }
    System.out.println(KILLS + " kills, " + hits + " in the middle of an append");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(one -> one.toString().endsWith(".anam-append")).count())
          .as("locks that killed processes have left")
          .isLessThanOrEqualTo(KILLS / MOST_KILLS_OF_A_FILE + 1);
    }
  }

  @Test
  void oneAppendAtATime() throws Exception {
    Path file = folder.resolve("x.h5");
    SaveLoop.save(file, 1, false);
    SaveOptions options = SaveOptions.defaults().registry(Registry.of());
    try (Hdf5File open = Hdf5File.append(file, options)) {
      assertThatThrownBy(() -> Hdf5File.append(file, options))
          .hasMessageContaining("ANAM164")
          .hasMessageContaining("being appended to by this process");
      assertThat(FileWorkers.run(Map.of(), List.of(), folder, "x.h5", "append"))
          .singleElement()
          .asString()
          .contains("ANAM164", "being appended to by another process");
      open.save("object", SaveLoop.value(3));
    }
    assertThat(FileWorkers.run(Map.of(), List.of(), folder, "x.h5", "append", "load"))
        .containsExactly("append: done", "load: right");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static Process start(Path file, Path reports, long first, Path output)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            WorkerProcess.command(
                AppendLoop.class.getName(),
                reports,
                List.of(file.toString(), Long.toString(first))));
    command.add(1, "-Danam.storage=direct");
    return new ProcessBuilder(command)
        .redirectOutput(output.toFile())
        .redirectError(output.resolveSibling(output.getFileName() + ".err").toFile())
        .start();
  }

  /** Waits until an append has ended. */
  private static void awaitEnd(Process child, Path output)
      throws IOException, InterruptedException {
    while (read(output)[1] < 0) {
      assertThat(child.isAlive()).as(() -> "the child has ended: " + output.getFileName()).isTrue();
      Thread.sleep(1);
    }
  }

  /** The number of the last append that was begun, and of the last that has ended; -1 for none. */
  private static long[] read(Path output) throws IOException {
    long[] numbers = {-1, -1};
    String text = Files.readString(output);
    // The last line may be cut off by the kill.
    for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      String[] words = line.split(" ", -1);
      numbers[words[1].equals("begin") ? 0 : 1] = Long.parseLong(words[2]);
    }
    return numbers;
  }
}
