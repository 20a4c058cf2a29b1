package org.anam.mpi.nativempi.simulated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.call.Mpi;

/**
 * A job whose ranks are objects of this process. Messages match by communicator, source and tag in
 * the order in which they were sent; requests complete when both sides are there, and tell it some
 * tests later; a message that is too long is an error of its receiver; a wrong rank, request or
 * communicator is an error code.
 *
 * <p>Each rank is used by threads of its own, or all by one thread that never waits.
 */
public final class SimulatedJob {

  static final int SUCCESS = 0;
  static final int ERR_COMM = 5;
  static final int ERR_RANK = 6;
  static final int ERR_TRUNCATE = 15;
  static final int ERR_REQUEST = 19;

  /** Longer messages wait for their receiver, as in real libraries. */
  static final int EAGER = 4096;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(120);

  private final SimulatedSetup setup;
  private final Abi abi;
  private final List<SimulatedRank> ranks = new ArrayList<>();
  private final Map<Long, int[]> communicators = new HashMap<>();
  private final Map<List<Long>, Meeting> meetings = new HashMap<>();
  private long lastHandle = 1000;

  /** Starts no thread; each rank begins where MPI is not started yet. */
  public SimulatedJob(SimulatedSetup setup) {
    this.setup = setup;
    abi = SimulatedAbi.table(setup);
    communicators.put(abi.world(), range(setup.ranks()));
    for (int rank = 0; rank < setup.ranks(); rank++) {
      ranks.add(new SimulatedRank(this, rank));
    }
  }

  private static int[] range(int count) {
    int[] numbers = new int[count];
    Arrays.setAll(numbers, i -> i);
    return numbers;
  }

  /** The library as a rank sees it. */
  public Mpi mpi(int rank) {
    return ranks.get(rank).mpi();
  }

  /** The rank itself, for what tests want to know or to go wrong. */
  public SimulatedRank rank(int rank) {
    return ranks.get(rank);
  }

  /** How many communicators there are besides the world. */
  public synchronized int communicators() {
    return communicators.size() - 1;
  }

  SimulatedSetup setup() {
    return setup;
  }

  Abi abi() {
    return abi;
  }

  synchronized long newHandle() {
    return ++lastHandle;
  }

  /** The ranks in the world of a communicator; null when there is none of this handle. */
  synchronized int[] members(long communicator, int rank) {
    return communicator == abi.self() ? new int[] {rank} : communicators.get(communicator);
  }

  /** Makes a communicator, or gives the one that was made for another of its ranks. */
  synchronized void define(long communicator, int[] members) {
    communicators.put(communicator, members);
  }

  synchronized void forget(long communicator) {
    communicators.remove(communicator);
  }

  /** Waits until something holds that others bring about; fails when nobody does. */
  synchronized void until(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE;
    while (!condition.getAsBoolean()) {
      long left = end - System.nanoTime();
      if (left <= 0) {
        throw new AssertionError("a rank waits for what nobody brings about");
      }
      try {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      } catch (InterruptedException e) {
        throw new AssertionError("interrupted", e);
      }
    }
  }

  /**
   * Joins what all ranks of a communicator call together, each its next call there.
   *
   * @return the meeting, which may still wait for others
   */
  synchronized Meeting join(long communicator, int[] members, int place, long turn, Part part) {
    List<Long> key = List.of(communicator, turn);
    Meeting meeting = meetings.computeIfAbsent(key, k -> new Meeting(members.length));
    if (meeting.join(place, part)) {
      meetings.remove(key);
      notifyAll();
    }
    return meeting;
  }
}
