package org.anam.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits that an interrupt of the thread does not end, as it ends no load of a file; the thread
 * stays interrupted.
 */
final class UninterruptedWait {

  private UninterruptedWait() {}

  /** Something that takes time, of which some is left. */
  private interface Wait<T> {
    T await(long nanos) throws InterruptedException, ExecutionException, TimeoutException;
  }

  /**
   * The answer to a request.
   *
   * @throws IOException when there is none in time, or none at all
   */
  static <T> T get(Future<T> answer, Duration timeout) throws IOException {
    try {
      return uninterrupted(nanos -> answer.get(nanos, TimeUnit.NANOSECONDS), nanos(timeout));
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new IOException("there was no answer within " + timeout.toMillis() / 1000.0 + " s", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      String message = e.getCause().getMessage();
      throw new IOException(
          message == null ? e.getCause().getClass().getSimpleName() : message, e.getCause());
    }
  }

  private static long nanos(Duration timeout) {
    try {
      return timeout.toNanos();
    } catch (ArithmeticException e) {
      return Long.MAX_VALUE;
    }
  }

  /** What a task gives, however long it takes. */
  static <T> T get(Future<T> task) throws ExecutionException {
    try {
      return uninterrupted(nanos -> task.get(), Long.MAX_VALUE);
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does nothing for some milliseconds. */
  static void sleep(long millis) {
    try {
      uninterrupted(
          nanos -> {
            TimeUnit.NANOSECONDS.sleep(nanos);
            return null;
          },
          TimeUnit.MILLISECONDS.toNanos(millis));
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T uninterrupted(Wait<T> wait, long nanos)
      throws ExecutionException, TimeoutException {
    boolean interrupted = false;
    long start = System.nanoTime();
    try {
      while (true) {
        try {
          return wait.await(Math.max(1, nanos - (System.nanoTime() - start)));
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
