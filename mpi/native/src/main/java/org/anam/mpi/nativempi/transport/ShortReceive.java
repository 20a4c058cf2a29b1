package org.anam.mpi.nativempi.transport;

import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PersistentReceive;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;

/**
 * Receives one message of MPI after another, blocking. Where the library is faster so, a receive
 * tests its request before it waits, and one that comes again with the same place, source and tag
 * has its request made only once.
 */
final class ShortReceive {

  private static final boolean TESTS = Channel.ABI.tests();

  /** Some ten microseconds: a message that takes longer is waited for. */
  private static final int MOST_TESTS = 256;

  /** After so many receives of a kind a request is made that stays. */
  private static final int ALIKE = 16;

  private final long communicator;
  private final Slots slots;

  /** Holds the request that stays. */
  private final Slots kept = new Slots();

  private boolean isKept;
  private long address;
  private int room;
  private int source;
  private int tag;
  private int alike;

  /**
   * Receives on a communicator.
   *
   * @param slots where the status of each message goes
   */
  ShortReceive(long communicator, Slots slots) {
    this.communicator = communicator;
    this.slots = slots;
  }

  /** Receives one message, with the words of MPI for any source and any tag. */
  void receive(long address, int room, int source, int tag) {
    if (!TESTS) {
      Failure.check(
          PointToPoint.receive(
              address, room, Channel.BYTE, source, tag, communicator, slots.status()));
    } else if (isAsBefore(address, room, source, tag)) {
      Failure.check(PersistentReceive.start(kept.handle()));
      // Open MPI frees a request whose message was too long, also one that should stay.
      isKept = false;
      complete(kept.handle());
      isKept = true;
    } else {
      Failure.check(
          PointToPoint.startReceive(
              address, room, Channel.BYTE, source, tag, communicator, slots.handle()));
      complete(slots.handle());
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
      Failure.check(
          PersistentReceive.make(
              address, room, Channel.BYTE, source, tag, communicator, kept.handle()));
      isKept = true;
    }
    return isKept;
  }

  private void complete(long request) {
    for (int test = 0; test < MOST_TESTS; test++) {
      Failure.check(PointToPoint.test(request, slots.number(), slots.status()));
      if (slots.readNumber() != 0) {
        return;
      }
    }
    Failure.check(PointToPoint.await(request, slots.status()));
  }

  /** Frees the request that stays, before its communicator is freed. */
  void free() {
    if (isKept) {
      isKept = false;
      Failure.check(PersistentReceive.free(kept.handle()));
    }
  }
}
