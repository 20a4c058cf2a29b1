package org.anam.cli;

import java.io.PrintStream;

/** What the commands of one run share. */
final class Context {

  private static final long EVERY = 100_000_000;

  private final Terminal terminal;
  private long lastProgress;
  private boolean progressIsShown;

  Context(Terminal terminal) {
    this.terminal = terminal;
    lastProgress = System.nanoTime() - EVERY;
  }

  Terminal terminal() {
    return terminal;
  }

  PrintStream out() {
    return terminal.out();
  }

  /** Shows what is being done, on a terminal only and not too often. */
  void progress(String what) {
    long now = System.nanoTime();
    if (!terminal.hasProgress() || now - lastProgress < EVERY) {
      return;
    }
    lastProgress = now;
    progressIsShown = true;
    terminal.err().print("\r\033[K" + Texts.shorten(Texts.visible(what), terminal.width() - 1));
    terminal.err().flush();
  }

  /** Takes the line about progress away. */
  void clearProgress() {
    if (progressIsShown) {
      progressIsShown = false;
      terminal.err().print("\r\033[K");
      terminal.err().flush();
    }
  }
}
