package org.anam.mpi.nativempi.call;

import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.abi.Abi;

/**
 * The MPI library of this process: its functions by their chapters of the standard, its numbers,
 * its errors as exceptions, and memory for what its functions give back.
 *
 * <p>A process has one library, bound by foreign functions; tests bring one of their own for each
 * rank.
 */
public final class Mpi {

  private static final int MOST_KEPT = 256;

  private final Abi abi;
  private final PointToPointCalls pointToPoint;
  private final PersistentReceiveCalls persistentReceives;
  private final CollectiveCalls collectives;
  private final EnvironmentCalls environment;
  private final SharedWindowCalls sharedWindows;
  private final CountField countField;
  private final Deque<CallResults> kept = new ArrayDeque<>();

  /**
   * Joins the functions of one library.
   *
   * @param abi its numbers, and how its statuses and handles lie in memory
   */
  public Mpi(
      Abi abi,
      PointToPointCalls pointToPoint,
      PersistentReceiveCalls persistentReceives,
      CollectiveCalls collectives,
      EnvironmentCalls environment,
      SharedWindowCalls sharedWindows) {
    this.abi = abi;
    this.pointToPoint = pointToPoint;
    this.persistentReceives = persistentReceives;
    this.collectives = collectives;
    this.environment = environment;
    this.sharedWindows = sharedWindows;
    countField = new CountField(abi, pointToPoint);
  }

  /** The numbers of the library. */
  public Abi abi() {
    return abi;
  }

  /** {@code MPI_BYTE}, the type of all that is no reduction. */
  public long bytes() {
    return abi.bytes();
  }

  /** Messages from rank to rank. */
  public PointToPointCalls pointToPoint() {
    return pointToPoint;
  }

  /** Receives that are made once and started again and again. */
  public PersistentReceiveCalls persistentReceives() {
    return persistentReceives;
  }

  /** What all ranks of a communicator call together. */
  public CollectiveCalls collectives() {
    return collectives;
  }

  /** Beginning, end, communicators and errors. */
  public EnvironmentCalls environment() {
    return environment;
  }

  /** Memory that the ranks of a node share. */
  public SharedWindowCalls sharedWindows() {
    return sharedWindows;
  }

  /**
   * Throws when a call did not succeed.
   *
   * @param code what the call returned
   * @throws AnamException with the library's own words, for every code but 0
   */
  public void check(int code) {
    if (code != 0) {
      throw failure(code);
    }
  }

  /** The exception for an error code other than 0, with the library's own words. */
  public AnamException failure(int code) {
    return MpiErrors.of(code, environment, abi);
  }

  /** New memory for results, for whoever keeps it as long as a communicator lives. */
  public CallResults newResults() {
    return new CallResults(this, abi, countField);
  }

  /** Memory for one operation, with any content: made anew only when none was given back. */
  public CallResults takeResults() {
    synchronized (kept) {
      CallResults free = kept.poll();
      return free == null ? newResults() : free;
    }
  }

  /** Takes memory back that nobody uses any more, neither here nor in MPI. */
  void keep(CallResults results) {
    synchronized (kept) {
      if (kept.size() < MOST_KEPT) {
        kept.push(results);
      }
    }
  }
}
