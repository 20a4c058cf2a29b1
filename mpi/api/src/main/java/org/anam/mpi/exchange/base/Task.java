package org.anam.mpi.exchange.base;

import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/** Something that was started: a send, a receive or a broadcast. Not thread-safe. */
public abstract class Task {

  private boolean done;
  private Throwable error;
  private Object value;
  private Envelope envelope;

  /** For the kinds of tasks. */
  public Task() {}

  /** Goes as far as is possible without waiting. */
  public abstract void step();

  /**
   * What the task waits for, if a wait for that alone brings it forward; null when it must be
   * stepped over and over.
   */
  public abstract Operation current();

  /** Whether it sends a message, which goes on by itself. */
  public boolean isSend() {
    return false;
  }

  /** Whether every rank takes part, so that all come to it in the same order. */
  public boolean isCollective() {
    return false;
  }

  /** Whether the task may take a message that such a receive could take too. */
  public boolean competes(int source, int tag) {
    return false;
  }

  /** Whether the task cannot begin before the other, which was started earlier, is done. */
  public boolean waitsFor(Task earlier) {
    return false;
  }

  /** Whether nothing but a message from this rank itself completes it, and there is none. */
  public boolean isHopeless() {
    return false;
  }

  /** Lets go of what only an unfinished task needs: programs keep requests for long. */
  public abstract void release();

  /** Ends the task with its result, and the envelope of the message that it received if it did. */
  public final void complete(Object result, Envelope from) {
    value = result;
    envelope = from;
    done = true;
    release();
  }

  /** Ends the task with the exception or error that its caller is to catch. */
  public final void fail(Throwable thrown) {
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
    if (error instanceof Error serious) {
      throw serious;
    }
    if (error != null) {
      throw (RuntimeException) error;
    }
    return value;
  }

  /** Where a received message came from; null after a send or broadcast. */
  public final Envelope envelope() {
    return envelope;
  }
}
