package org.anam.mpi;

import java.util.concurrent.atomic.AtomicLong;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;

/**
 * Admits one thread at a time to a communicator. Threads are kept by number: writing a reference
 * each time would cost the garbage collector's barrier in every operation.
 */
final class OneThread {

  private static final long NOBODY = 0;

  private final AtomicLong inside = new AtomicLong(NOBODY);
  private Thread latest;

  /**
   * Lets the calling thread in.
   *
   * @throws AnamException ANAM220 when another one is inside, or this one already
   */
  void enter() {
    Thread mine = Thread.currentThread();
    if (!inside.compareAndSet(NOBODY, mine.getId())) {
      throw occupied(mine);
    }
    if (!mine.equals(latest)) {
      latest = mine;
    }
  }

  void leave() {
    inside.setRelease(NOBODY);
  }

  /** Virtual threads have no name unless the program gives them one. */
  private static String name(Thread thread) {
    return thread.getName().isEmpty() ? "number " + thread.getId() : thread.getName();
  }

  private AnamException occupied(Thread mine) {
    long other = inside.get();
    Thread known = latest;
    String who = known == null || known.getId() != other ? "another one" : "thread " + name(known);
    return AnamException.of(
            MpiError.TWO_THREADS,
            other == mine.getId()
                ? "An operation was called from within another one of the same communicator"
                : "Thread "
                    + name(mine)
                    + " called the communicator while "
                    + who
                    + " was in an operation of it")
        .build();
  }
}
