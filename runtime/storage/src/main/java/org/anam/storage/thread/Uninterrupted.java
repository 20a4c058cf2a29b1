package org.anam.storage.thread;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Runs what an interrupt must not break off. Channels close themselves when their thread is
 * interrupted, and a save that is nearly done would fail; the other ways that Java has of opening a
 * file for writing create it when it is gone.
 */
public final class Uninterrupted {

  private Uninterrupted() {}

  /** Something that is done with files. */
  @FunctionalInterface
  public interface Action {
    /**
     * Does it.
     *
     * @throws IOException when it cannot be done
     */
    void run() throws IOException;
  }

  /**
   * Runs in a thread that nobody else knows, and waits for its end; an interrupt of the caller
   * stays for later.
   *
   * @throws IOException what the action throws, with the same message
   */
  public static void run(Action action) throws IOException {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              action.run();
              return null;
            });
    Thread thread = new Thread(task, "anam-file");
    thread.setDaemon(true);
    thread.start();
    await(task);
  }

  private static void await(Future<?> task) throws IOException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException cause
          ? new IOException(cause.getMessage(), cause)
          : new IOException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
