package org.anam.mpi.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.anam.mpi.Communicator;
import org.anam.mpi.MpiOptions;

/**
 * Runs a program on several ranks, each a thread of this virtual machine, over a transport in
 * memory that counts messages and notices deadlocks.
 *
 * <pre>{@code
 * List<Object> results = new ThreadRanks(4).run(world -> world.bcast(world.rank(), 2));
 * }</pre>
 */
public final class ThreadRanks {

  private static final long LIMIT_MILLIS = 240_000;

  private final int size;
  private final Traffic traffic = new Traffic();
  private IntFunction<MpiOptions> options = rank -> MpiOptions.defaults();
  private boolean offHeap = true;
  private boolean reduces = true;
  private int eagerLimit = 4096;

  /** So many ranks. */
  public ThreadRanks(int size) {
    this.size = size;
  }

  /** A program of one rank. */
  @FunctionalInterface
  public interface Program<T> {
    /** Runs on one rank; what it gives is that rank's result. */
    T run(Communicator world) throws Exception;
  }

  /** The options of all ranks' communicators. */
  public ThreadRanks options(MpiOptions value) {
    return options(rank -> value);
  }

  /** The options of each rank's communicator. */
  public ThreadRanks options(IntFunction<MpiOptions> ofRank) {
    options = ofRank;
    return this;
  }

  /** A transport that wants bytes in Java arrays. */
  public ThreadRanks onHeap() {
    offHeap = false;
    return this;
  }

  /** A transport that cannot reduce anything. */
  public ThreadRanks withoutReductions() {
    reduces = false;
    return this;
  }

  /** Messages above this many bytes wait for their receiver. */
  public ThreadRanks eagerLimit(int bytes) {
    eagerLimit = bytes;
    return this;
  }

  boolean isOffHeap() {
    return offHeap;
  }

  boolean reduces() {
    return reduces && size > 0;
  }

  void called(int rank, String name) {
    if (rank == 0) {
      traffic.call(name);
    }
  }

  /** What was counted. */
  public Traffic traffic() {
    return traffic;
  }

  /**
   * Runs the program on all ranks.
   *
   * @return the results in rank order
   * @throws AssertionError when a rank threw something, with it as the cause, or waits for ever
   */
  public <T> List<T> run(Program<T> program) {
    List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
    List<Outcome<T>> outcomes = outcomes(program, thrown);
    if (!thrown.isEmpty()) {
      AssertionError error = new AssertionError("A rank threw " + thrown.get(0), thrown.get(0));
      thrown.stream().skip(1).forEach(error::addSuppressed);
      throw error;
    }
    List<T> results = new ArrayList<>();
    outcomes.forEach(outcome -> results.add(outcome.result));
    return results;
  }

  /** What each rank's program threw, in rank order; null where it came to its end. */
  public List<Throwable> failures(Program<?> program) {
    List<Throwable> failures = new ArrayList<>();
    outcomes(program, Collections.synchronizedList(new ArrayList<>()))
        .forEach(outcome -> failures.add(outcome.thrown));
    return failures;
  }

  private <T> List<Outcome<T>> outcomes(Program<T> program, List<Throwable> thrown) {
    traffic.clear();
    Mailboxes boxes = new Mailboxes(traffic, size, eagerLimit);
    int[] members = IntStream.range(0, size).toArray();
    List<Outcome<T>> outcomes = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int rank = 0; rank < size; rank++) {
      Outcome<T> outcome = new Outcome<>();
      outcomes.add(outcome);
      MpiOptions given = options.apply(rank);
      ThreadTransport transport = new ThreadTransport(this, boxes, "world", members, rank);
      Thread thread =
          new Thread(
              () -> {
                try (Communicator world = Communicator.over(transport, given)) {
                  outcome.result = program.run(world);
                } catch (Throwable e) {
                  outcome.thrown = e;
                  thrown.add(e);
                } finally {
                  boxes.leave();
                }
              },
              "rank-" + rank);
      thread.setDaemon(true);
      threads.add(thread);
    }
    threads.forEach(Thread::start);
    long deadline = System.currentTimeMillis() + LIMIT_MILLIS;
    for (Thread thread : threads) {
      try {
        thread.join(Math.max(1, deadline - System.currentTimeMillis()));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
      if (thread.isAlive()) {
        throw new AssertionError(
            thread.getName() + " did not end: " + List.of(thread.getStackTrace()));
      }
    }
    return outcomes;
  }

  private static final class Outcome<T> {
    private T result;
    private Throwable thrown;
  }
}
