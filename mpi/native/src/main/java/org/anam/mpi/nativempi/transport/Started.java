package org.anam.mpi.nativempi.transport;

import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/**
 * Something that was started and goes on step by step. Mostly the thread that started it does the
 * steps; while that one waits inside a collective of MPI, another may do them for it.
 */
abstract class Started implements Operation {

  private static final int SPINS = 64;

  private final ReentrantLock lock = new ReentrantLock();
  private boolean complete;
  private RuntimeException failure;

  /**
   * Goes on as far as possible.
   *
   * @param wait whether to wait until all is done
   * @return whether all is done
   */
  abstract boolean advance(boolean wait);

  /** What came of it, once all is done. */
  abstract Envelope result();

  @Override
  public final boolean isComplete() {
    Pending.advance();
    return step(false);
  }

  @Override
  public final Envelope await() {
    int round = 0;
    // Waiting inside MPI would stop what else this process has under way.
    while (Pending.hasOthers(this) && !isComplete()) {
      pause(round++);
    }
    step(true);
    return result();
  }

  /** Lets all go on until only so many are left. */
  static void finish(Deque<Started> underWay, int left) {
    for (int round = 0; underWay.size() > left; round++) {
      if (underWay.size() == 1) {
        underWay.remove().await();
        return;
      }
      underWay.removeIf(operation -> operation.step(false));
      pause(round);
    }
  }

  /** Lets others have the core now and then: there may be fewer cores than ranks. */
  @SuppressWarnings("ThreadPriorityCheck") // What it gives up is exactly what the hint asks for.
  static void pause(int round) {
    if (Math.floorMod(round, SPINS) == SPINS - 1) {
      Thread.yield();
    } else {
      Thread.onSpinWait();
    }
  }

  final boolean step(boolean wait) {
    lock.lock();
    try {
      if (failure != null) {
        throw failure;
      }
      return complete || tryToComplete(wait);
    } finally {
      lock.unlock();
    }
  }

  /** A step on behalf of the owner; a failure waits until the owner asks. */
  final void assist() {
    if (lock.tryLock()) {
      try {
        if (!complete && failure == null) {
          tryToComplete(false);
        }
      } catch (RuntimeException e) {
        // Kept in failure.
      } finally {
        lock.unlock();
      }
    }
  }

  private boolean tryToComplete(boolean wait) {
    try {
      complete = advance(wait);
    } catch (RuntimeException e) {
      failure = e;
      throw e;
    } finally {
      if (complete || failure != null) {
        Pending.remove(this);
      }
    }
    return complete;
  }
}
