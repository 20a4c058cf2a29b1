package org.anam.mpi.exchange;

import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/** Something that was started: a send, a receive or a broadcast. Not thread-safe. */
public abstract class Task {

  private boolean done;
  private RuntimeException error;
  private Object value;
  private Envelope envelope;

  /** For the kinds of tasks. */
  Task() {}

  /** Goes as far as is possible without waiting. */
  abstract void step();

  /**
   * What the task waits for, if a wait for that alone brings it forward; null when it must be
   * stepped over and over.
   */
  abstract Operation current();

  /** Whether the task may take a message that such a receive could take too. */
  boolean competes(int source, int tag) {
    return false;
  }

  /** Whether the task cannot begin before the other, which was started earlier, is done. */
  boolean waitsFor(Task earlier) {
    return false;
  }

  /** Lets go of what only an unfinished task needs: programs keep requests for long. */
  abstract void release();

  final void complete(Object result, Envelope from) {
    value = result;
    envelope = from;
    done = true;
    release();
  }

  final void fail(RuntimeException thrown) {
    error = thrown;
    done = true;
    release();
  }

  /** Whether it is complete or has failed. */
  public final boolean isDone() {
    return done;
  }

  /** The result of a complete task; throws what made it fail. */
  public final Object value() {
    if (error != null) {
      throw error;
    }
    return value;
  }

  /** Where a received message came from; null after a send or broadcast. */
  public final Envelope envelope() {
    return envelope;
  }
}
