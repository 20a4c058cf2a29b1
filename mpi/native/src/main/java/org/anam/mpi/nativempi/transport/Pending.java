package org.anam.mpi.nativempi.transport;

import java.util.ArrayList;
import java.util.List;

/**
 * The operations of this process that MPI alone does not bring to an end: pieces have to be copied
 * between them and buffers, or asked for. MPI promises that whatever was started goes on during
 * every call that waits; whoever waits here keeps that promise by advancing these.
 */
final class Pending {

  private static final List<Started> OPERATIONS = new ArrayList<>();
  private static volatile int count;

  private Pending() {}

  static void add(Started operation) {
    synchronized (OPERATIONS) {
      OPERATIONS.add(operation);
      count = OPERATIONS.size();
    }
  }

  static void remove(Started operation) {
    if (count == 0) {
      return;
    }
    synchronized (OPERATIONS) {
      OPERATIONS.remove(operation);
      count = OPERATIONS.size();
    }
  }

  static boolean isEmpty() {
    return count == 0;
  }

  static boolean hasOthers(Started operation) {
    int all = count;
    if (all != 1) {
      return all > 1;
    }
    synchronized (OPERATIONS) {
      return !OPERATIONS.isEmpty() && !OPERATIONS.contains(operation);
    }
  }

  /** Lets all go on. */
  static void advance() {
    if (count == 0) {
      return;
    }
    List<Started> operations;
    synchronized (OPERATIONS) {
      operations = List.copyOf(OPERATIONS);
    }
    operations.forEach(Started::assist);
  }

  /**
   * Does something that waits inside MPI, with all pending operations going on beside it. Nearly
   * always there are none, and this costs nothing.
   */
  static void during(Runnable waiting) {
    if (count == 0 || !World.threadsMayCall()) {
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

  /** Advances pending operations until it is told to end. */
  private static final class Assistant extends Thread {

    private volatile boolean ended;

    Assistant() {
      super("anam-mpi-progress");
      setDaemon(true);
    }

    @Override
    public void run() {
      for (int round = 0; !ended && count > 0; round++) {
        advance();
        Started.pause(round);
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
