package org.anam.mpi.mpj;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/** Hands on what a rank prints, line by line, so that lines of two ranks do not mix. */
final class Lines {

  private static final int LONGEST = 1 << 20;

  private final InputStream from;
  private final PrintStream to;

  private Lines(InputStream from, PrintStream to) {
    this.from = from;
    this.to = to;
  }

  /** Starts a thread that does so until the rank has closed its end. */
  static Thread pass(InputStream from, PrintStream to) {
    Thread thread = new Thread(new Lines(from, to)::run, "anam-mpj-output");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void run() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] bytes = new byte[1 << 16];
    try {
      for (int count = from.read(bytes); count >= 0; count = from.read(bytes)) {
        int end = count;
        while (end > 0 && bytes[end - 1] != '\n') {
          end--;
        }
        line.write(bytes, 0, end);
        if (end > 0 || line.size() > LONGEST) {
          hand(line);
        }
        line.write(bytes, end, count - end);
      }
    } catch (IOException e) {
      // The process was ended; what it printed before is here.
      hand(line);
      return;
    }
    hand(line);
  }

  private void hand(ByteArrayOutputStream line) {
    synchronized (to) {
      to.write(line.toByteArray(), 0, line.size());
      to.flush();
    }
    line.reset();
  }
}
