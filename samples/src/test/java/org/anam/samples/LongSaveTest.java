package org.anam.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.anam.hdf5.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The long save gives back what it saved, and its bar is drawn on terminals only. */
final class LongSaveTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void savesAndLoadsTheSame() {
    PrintStream before = System.out;
    try {
      System.setOut(out);
      LongSave.run(folder.resolve("long.hdf5"), Simulation.of(200, 600), false);
    } finally {
      System.setOut(before);
    }
    assertThat(printed().toList())
        .hasSize(3)
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).matches("saved 20\\d objects, 2 MiB, \\d+\\.\\d s");
              assertThat(lines.get(1)).matches("loaded 20\\d objects, 2 MiB, \\d+\\.\\d s");
              assertThat(lines.get(2)).isEqualTo("what was loaded equals what was saved");
            });
  }

  @Test
  void drawsABarOnATerminal() {
    ProgressBar bar = new ProgressBar(out, "saved", true);
    bar.progress(new Progress(folder, 50, 100, 3 << 20, "/a", false));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .startsWith("\r")
        .contains("[███████████████···············] saved 50 objects, 3 MiB");
  }

  @Test
  void printsNoBarElsewhere() {
    ProgressBar bar = new ProgressBar(out, "saved", false);
    bar.progress(new Progress(folder, 50, 100, 3 << 20, "/a", false));
    assertThat(bytes.size()).isZero();
    bar.progress(new Progress(folder, 100, 100, 3 << 20, "", true));
    assertThat(printed()).hasSize(1).allMatch(line -> line.startsWith("saved 100 objects"));
  }

  private Stream<String> printed() {
    return bytes.toString(StandardCharsets.UTF_8).lines();
  }
}
