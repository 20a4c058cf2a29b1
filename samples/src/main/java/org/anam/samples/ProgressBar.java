package org.anam.samples;

import java.io.PrintStream;
import java.util.Locale;
import org.anam.hdf5.Progress;
import org.anam.hdf5.ProgressListener;

/** Draws a bar on a terminal, over and over on one line; elsewhere prints one line at the end. */
final class ProgressBar implements ProgressListener {

  private static final int WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream out;
  private final String title;
  private final boolean terminal;
  private final long start = System.nanoTime();

  ProgressBar(PrintStream out, String title, boolean terminal) {
    this.out = out;
    this.title = title;
    this.terminal = terminal;
  }

  @Override
  public void progress(Progress progress) {
    if (progress.finished()) {
      out.println((terminal ? CLEAR_LINE : "") + line(progress));
    } else if (terminal) {
      out.print(CLEAR_LINE + bar(progress) + line(progress));
      out.flush();
    }
  }

  private static String bar(Progress progress) {
    long total = Math.max(1, progress.expected());
    int done = (int) (WIDTH * Math.min(progress.objects(), total) / total);
    return "[" + "█".repeat(done) + "·".repeat(WIDTH - done) + "] ";
  }

  private String line(Progress progress) {
    return String.format(
        Locale.ROOT,
        "%s %,d objects, %,d MiB, %.1f s",
        title,
        progress.objects(),
        progress.bytes() >> 20,
        (System.nanoTime() - start) / 1e9);
  }
}
