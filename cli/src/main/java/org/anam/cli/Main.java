package org.anam.cli;

import java.util.concurrent.atomic.AtomicInteger;

/** Starts the command {@code anam}. */
public final class Main {

  /** Room for a thousand groups in each other, which is as deep as Anam follows. */
  private static final long STACK = 64L << 20;

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) throws InterruptedException {
    AtomicInteger code = new AtomicInteger(ExitCode.INTERNAL);
    Thread thread =
        new Thread(null, () -> code.set(Program.run(Terminal.ofProcess(), args)), "anam", STACK);
    thread.start();
    thread.join();
    System.exit(code.get());
  }
}
