package org.anam.mpi.nativempi.transport;

import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.nativempi.call.Binding;
import org.anam.mpi.nativempi.call.Environment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;

/**
 * A communicator of MPI and its twin. Messages and collectives use the first; the pieces of long
 * messages use the second, where no receive from any source and no probe can meet them.
 */
final class Channel {

  static final Abi ABI = Binding.abi();
  static final long BYTE = ABI.bytes();

  /** The tag of pieces that belong to a collective. */
  static final int COLLECTIVE = 0;

  /** How many looks at something else come between two at MPI. */
  private static final int PROGRESS = 64;

  /** MPI gives every library at least this many tags. */
  private static final int TAGS = 32767;

  private final long messages;
  private final long pieces;
  private final int rank;
  private final int size;
  private final int maxTag;
  private int stream;
  private int[] neighbours;

  private Channel(long messages, Slots slots) {
    this.messages = messages;
    Failure.check(Environment.setErrorHandler(messages, ABI.errorsReturn()));
    Failure.check(Environment.duplicate(messages, slots.handle()));
    pieces = slots.readHandle();
    Failure.check(Environment.setErrorHandler(pieces, ABI.errorsReturn()));
    Failure.check(Environment.rank(messages, slots.number()));
    rank = slots.readNumber();
    Failure.check(Environment.size(messages, slots.number()));
    size = slots.readNumber();
    maxTag = maxTag(messages, slots);
  }

  /** Over a communicator that belongs to the channel from now on; called by all its ranks. */
  static Channel over(long communicator) {
    return new Channel(communicator, new Slots());
  }

  private static int maxTag(long communicator, Slots slots) {
    int key = ABI.constants().greatestTagKey();
    Failure.check(Environment.attribute(communicator, key, slots.handle(), slots.number()));
    return slots.readNumber() == 0 ? TAGS : Memory.readInt(slots.readPointer());
  }

  long messages() {
    return messages;
  }

  long pieces() {
    return pieces;
  }

  int rank() {
    return rank;
  }

  int size() {
    return size;
  }

  int maxTag() {
    return maxTag;
  }

  /** Whether a rank has memory in common with this one. */
  boolean isNeighbour(int other) {
    SharedMemory memory = SharedMemory.current();
    if (memory == null) {
      return false;
    }
    if (neighbours == null) {
      neighbours = memory.neighbours(messages, size);
    }
    // MPI has its own words for a rank that there is not.
    return other != rank && other >= 0 && other < size && neighbours[other] >= 0;
  }

  /** Whether all ranks have memory in common; the same on all of them. */
  boolean isOnOneNode() {
    for (int other = 0; other < size; other++) {
      if (other != rank && !isNeighbour(other)) {
        return false;
      }
    }
    return true;
  }

  /** Lets MPI go on now and then while this rank waits for something else. */
  void progress(Slots slots, int round) {
    if (Math.floorMod(round, PROGRESS) == PROGRESS - 1) {
      Constants constants = ABI.constants();
      Failure.check(
          PointToPoint.poll(
              constants.anySource(), constants.anyTag(), pieces, slots.number(), slots.status()));
    }
  }

  /** A tag for the pieces of one message; it comes again only when very many are under way. */
  synchronized int nextStream() {
    stream = stream == TAGS ? 1 : stream + 1;
    return stream;
  }

  void free() {
    Slots slots = new Slots();
    slots.writeHandle(pieces);
    Failure.check(Environment.free(slots.handle()));
    slots.writeHandle(messages);
    Failure.check(Environment.free(slots.handle()));
  }
}
