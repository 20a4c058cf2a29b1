package org.anam.mpi.nativempi.transport.message;

import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.call.PersistentReceiveCalls;
import org.anam.mpi.nativempi.call.PointToPointCalls;

/**
 * Receives one message of MPI after another, blocking. Where the library is faster so, a receive
 * tests its request before it waits, and one that comes again with the same place, source and tag
 * has its request made only once.
 */
final class ShortReceive {

  /** Some ten microseconds: a message that takes longer is waited for. */
  private static final int MOST_TESTS = 256;

  /** After this many receives of a kind a request is made that stays. */
  private static final int ALIKE = 16;

  private final Mpi mpi;
  private final PointToPointCalls calls;
  private final PersistentReceiveCalls persistent;
  private final boolean tests;
  private final long bytes;
  private final long communicator;
  private final CallResults results;

  /** Holds the request that stays. */
  private final CallResults kept;

  private boolean isKept;
  private long address;
  private int room;
  private int source;
  private int tag;
  private int alike;

  /**
   * Receives on a communicator.
   *
   * @param results where the status of each message goes
   */
  ShortReceive(Mpi mpi, long communicator, CallResults results) {
    this.mpi = mpi;
    calls = mpi.pointToPoint();
    persistent = mpi.persistentReceives();
    tests = mpi.abi().tests();
    bytes = mpi.bytes();
    kept = mpi.newResults();
    this.communicator = communicator;
    this.results = results;
  }

  /** Receives one message, with the words of MPI for any source and any tag. */
  void receive(long address, int room, int source, int tag) {
    if (!tests) {
      mpi.check(calls.receive(address, room, bytes, source, tag, communicator, results.status()));
    } else if (isAsBefore(address, room, source, tag)) {
      mpi.check(persistent.start(kept.handle()));
      // Open MPI frees a request whose message was too long, also one that should stay.
      isKept = false;
      complete(kept.handle());
      isKept = true;
    } else {
      mpi.check(
          calls.startReceive(address, room, bytes, source, tag, communicator, results.handle()));
      complete(results.handle());
    }
  }

  /** Whether there is a request for such a receive. */
  private boolean isAsBefore(long address, int room, int source, int tag) {
    if (address != this.address || room != this.room || source != this.source || tag != this.tag) {
      free();
      this.address = address;
      this.room = room;
      this.source = source;
      this.tag = tag;
      alike = 0;
    }
    if (!isKept && ++alike > ALIKE) {
      mpi.check(persistent.make(address, room, bytes, source, tag, communicator, kept.handle()));
      isKept = true;
    }
    return isKept;
  }

  private void complete(long request) {
    for (int test = 0; test < MOST_TESTS; test++) {
      mpi.check(calls.test(request, results.number(), results.status()));
      if (results.readNumber() != 0) {
        return;
      }
    }
    mpi.check(calls.await(request, results.status()));
  }

  /** Frees the request that stays, before its communicator is freed. */
  void free() {
    if (isKept) {
      isKept = false;
      mpi.check(persistent.free(kept.handle()));
    }
  }
}
