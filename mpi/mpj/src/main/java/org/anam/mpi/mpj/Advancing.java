package org.anam.mpi.mpj;

import java.util.concurrent.locks.ReentrantLock;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/**
 * A message on its way, step by step. Steps are taken by whoever waits for it, and by the {@link
 * ProgressThread} thread when nobody does.
 */
abstract class Advancing implements Operation {

  private final ReentrantLock lock = new ReentrantLock();
  private volatile boolean complete;
  private volatile RuntimeException failure;

  /**
   * Goes on as far as it can.
   *
   * @param wait whether to wait for the other side
   * @return whether the operation is complete; always, when waiting
   */
  abstract boolean step(boolean wait);

  abstract Envelope envelope();

  /** Takes the steps that are possible now, unless another thread is at it. */
  final boolean advance() {
    if (!complete && lock.tryLock()) {
      try {
        stepOnce(false);
      } finally {
        lock.unlock();
      }
    }
    return complete;
  }

  private void stepOnce(boolean wait) {
    if (complete) {
      return;
    }
    try {
      complete = step(wait);
    } catch (RuntimeException e) {
      failure = e;
      complete = true;
    }
  }

  @Override
  public final boolean isComplete() {
    return advance();
  }

  @Override
  public final Envelope await() {
    lock.lock();
    try {
      stepOnce(true);
    } finally {
      lock.unlock();
    }
    if (failure != null) {
      throw failure;
    }
    return envelope();
  }
}
