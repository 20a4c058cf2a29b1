package org.anam.mpi.nativempi.transport.communicator;

import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.EnvironmentCalls;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.SharedMemory;
import org.anam.mpi.nativempi.transport.progress.ProgressEngine;

/**
 * A communicator of MPI and its twin. Messages and collectives use the first; the fragments of long
 * messages use the second, where no receive from any source and no probe can meet them.
 */
public final class CommunicatorPair {

  /** The tag of fragments that belong to a collective. */
  public static final int COLLECTIVE = 0;

  /** How many looks at something else come between two at MPI. */
  private static final int PROGRESS = 64;

  /** MPI gives every library at least this many tags. */
  private static final int TAGS = 32767;

  private final LocalProcess process;
  private final Mpi mpi;
  private final long messages;
  private final long fragments;
  private final int rank;
  private final int size;
  private final int maxTag;
  private int stream;
  private int[] neighbours;

  /**
   * Over a communicator that belongs to the pair from now on; called by all its ranks.
   *
   * @param messages the communicator
   */
  public CommunicatorPair(LocalProcess process, long messages) {
    this.process = process;
    this.mpi = process.mpi();
    this.messages = messages;
    Abi abi = mpi.abi();
    EnvironmentCalls calls = mpi.environment();
    CallResults results = mpi.newResults();
    mpi.check(calls.setErrorHandler(messages, abi.errorsReturn()));
    mpi.check(calls.duplicate(messages, results.handle()));
    fragments = results.readHandle();
    mpi.check(calls.setErrorHandler(fragments, abi.errorsReturn()));
    mpi.check(calls.rank(messages, results.number()));
    rank = results.readNumber();
    mpi.check(calls.size(messages, results.number()));
    size = results.readNumber();
    int key = abi.constants().maxTagKey();
    mpi.check(calls.attribute(messages, key, results.handle(), results.number()));
    maxTag = results.readNumber() == 0 ? TAGS : BlockMemory.readInt(results.readPointer());
  }

  /** What this communicator shares with others of the process. */
  public LocalProcess process() {
    return process;
  }

  /** The library. */
  public Mpi mpi() {
    return mpi;
  }

  /** Keeps operations of this process going. */
  public ProgressEngine engine() {
    return process.engine();
  }

  /** The memory of this node; null where its ranks have none in common. */
  public SharedMemory sharedMemory() {
    return process.sharedMemory();
  }

  /** The communicator of messages and collectives. */
  public long messages() {
    return messages;
  }

  /** Its twin. */
  public long fragments() {
    return fragments;
  }

  /** This process' rank. */
  public int rank() {
    return rank;
  }

  /** The number of ranks. */
  public int size() {
    return size;
  }

  /** The greatest tag that a message may have. */
  public int maxTag() {
    return maxTag;
  }

  /** Whether a rank has memory in common with this one. */
  public boolean isNeighbour(int other) {
    SharedMemory memory = process.sharedMemory();
    if (memory == null) {
      return false;
    }
    if (neighbours == null) {
      neighbours = memory.neighbours(messages, size);
    }
    // MPI has its own words for a rank that does not exist.
    return other != rank && other >= 0 && other < size && neighbours[other] >= 0;
  }

  /** Whether all ranks have memory in common; the same on all of them. */
  public boolean isOnOneNode() {
    for (int other = 0; other < size; other++) {
      if (other != rank && !isNeighbour(other)) {
        return false;
      }
    }
    return true;
  }

  /** Lets MPI go on now and then while this rank waits for something else. */
  public void progress(CallResults results, int round) {
    if (Math.floorMod(round, PROGRESS) == PROGRESS - 1) {
      Constants constants = mpi.abi().constants();
      int source = constants.anySource();
      int tag = constants.anyTag();
      mpi.check(
          mpi.pointToPoint().poll(source, tag, fragments, results.number(), results.status()));
    }
  }

  /** A tag for the fragments of one message; it comes again only when very many are under way. */
  public synchronized int nextStream() {
    stream = stream == TAGS ? 1 : stream + 1;
    return stream;
  }

  /** Frees both; called by all ranks. */
  public void free() {
    CallResults results = mpi.newResults();
    results.writeHandle(fragments);
    mpi.check(mpi.environment().free(results.handle()));
    results.writeHandle(messages);
    mpi.check(mpi.environment().free(results.handle()));
  }
}
