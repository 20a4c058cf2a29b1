package org.anam.mpi.nativempi.transport.progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps those operations of this process going that MPI alone does not bring to an end: fragments
 * have to be copied between them and buffers, or asked for. MPI promises that whatever was started
 * goes on during every call that waits; whoever waits here keeps that promise by advancing these.
 */
public final class ProgressEngine {

  private final boolean threadsMayCall;
  private final List<Assisted> operations = new ArrayList<>();
  private volatile int count;

  /**
   * An engine without operations.
   *
   * @param threadsMayCall whether MPI allows calls from several threads at once
   */
  public ProgressEngine(boolean threadsMayCall) {
    this.threadsMayCall = threadsMayCall;
  }

  void add(Assisted operation) {
    synchronized (operations) {
      operations.add(operation);
      count = operations.size();
    }
  }

  void remove(Assisted operation) {
    if (count == 0) {
      return;
    }
    synchronized (operations) {
      operations.remove(operation);
      count = operations.size();
    }
  }

  /** Whether nothing has to be kept going. */
  public boolean isEmpty() {
    return count == 0;
  }

  /** Whether something else has to be kept going than an operation. */
  boolean hasOthers(Assisted operation) {
    int all = count;
    if (all != 1) {
      return all > 1;
    }
    synchronized (operations) {
      return !operations.isEmpty() && !operations.contains(operation);
    }
  }

  /** Lets all go on, in the order in which they were started. */
  public void advance() {
    if (count == 0) {
      return;
    }
    List<Assisted> all;
    synchronized (operations) {
      all = List.copyOf(operations);
    }
    all.forEach(Assisted::assist);
  }

  /**
   * Does something that waits inside MPI, with all operations going on beside it. Nearly always
   * there are none, and this costs nothing.
   */
  public void during(Runnable waiting) {
    if (count == 0 || !threadsMayCall) {
      waiting.run();
      return;
    }
    Assistant assistant = new Assistant();
    assistant.start();
    try {
      waiting.run();
    } finally {
      assistant.end();
    }
  }

  /** Advances the operations until it is told to end. */
  private final class Assistant extends Thread {

    private volatile boolean ended;

    Assistant() {
      super("anam-mpi-progress");
      setDaemon(true);
    }

    @Override
    public void run() {
      for (int round = 0; !ended && count > 0; round++) {
        advance();
        Waiting.pause(round);
      }
    }

    void end() {
      ended = true;
      boolean interrupted = false;
      while (isAlive()) {
        try {
          join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
