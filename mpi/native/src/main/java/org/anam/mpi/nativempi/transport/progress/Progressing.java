package org.anam.mpi.nativempi.transport.progress;

import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/**
 * Something that was started and goes on step by step. Mostly the thread that started it does the
 * steps; while that one waits inside a collective of MPI, another may do them for it.
 */
public abstract class Progressing implements Operation, Assisted {

  private final ProgressEngine engine;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean complete;
  private RuntimeException failure;

  /**
   * For one operation.
   *
   * @param engine that of the process
   */
  protected Progressing(ProgressEngine engine) {
    this.engine = engine;
  }

  /** From now on somebody has to take steps, also when nobody asks for the result. */
  protected final void keepGoing() {
    engine.add(this);
  }

  /**
   * Goes on as far as possible.
   *
   * @param wait whether to wait until all is done
   * @return whether all is done
   */
  protected abstract boolean advance(boolean wait);

  /** What came of it, once all is done. */
  protected abstract Envelope result();

  @Override
  public final boolean isComplete() {
    engine.advance();
    return step(false);
  }

  @Override
  public final Envelope await() {
    int round = 0;
    // Waiting inside MPI would stop what else this process has under way.
    while (engine.hasOthers(this) && !isComplete()) {
      Waiting.pause(round++);
    }
    step(true);
    return result();
  }

  /** Lets all go on until no more than a given number are left. */
  public static void finish(Deque<Progressing> underWay, int left) {
    for (int round = 0; underWay.size() > left; round++) {
      if (underWay.size() == 1) {
        underWay.remove().await();
        return;
      }
      underWay.removeIf(operation -> operation.step(false));
      Waiting.pause(round);
    }
  }

  private boolean step(boolean wait) {
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

  /** A failure waits until the owner asks. */
  @Override
  public final void assist() {
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
        engine.remove(this);
      }
    }
    return complete;
  }
}
