package org.anam.mpi.mpj;

import java.util.ArrayList;
import java.util.List;

/**
 * Drives messages that were started and that nobody waits for: a rank that has started to send and
 * then waits for something else must not keep its receivers waiting. Its thread runs only while
 * there are such messages.
 */
final class ProgressThread {

  private final List<Advancing> active = new ArrayList<>();
  private boolean running;

  /** Takes care of an operation until it is complete. */
  synchronized void add(Advancing operation) {
    active.add(operation);
    if (!running) {
      running = true;
      Thread thread = new Thread(this::run, "anam-mpj-progress");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void run() {
    Backoff backoff = new Backoff();
    int before = 0;
    while (true) {
      List<Advancing> round = round();
      if (round.isEmpty()) {
        return;
      }
      round.forEach(Advancing::advance);
      if (round.size() != before) {
        before = round.size();
        backoff.reset();
      }
      backoff.pause();
    }
  }

  private synchronized List<Advancing> round() {
    active.removeIf(Advancing::isComplete);
    running = !active.isEmpty();
    return List.copyOf(active);
  }
}
