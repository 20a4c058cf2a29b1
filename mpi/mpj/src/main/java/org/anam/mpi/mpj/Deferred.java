package org.anam.mpi.mpj;

import org.anam.mpi.transport.Envelope;

/** An operation that is done as a whole when somebody asks for it. */
final class Deferred extends Advancing {

  private final Runnable task;
  private final Envelope envelope;

  Deferred(Runnable task, Envelope envelope) {
    this.task = task;
    this.envelope = envelope;
  }

  @Override
  boolean step(boolean wait) {
    task.run();
    return true;
  }

  @Override
  Envelope envelope() {
    return envelope;
  }
}
