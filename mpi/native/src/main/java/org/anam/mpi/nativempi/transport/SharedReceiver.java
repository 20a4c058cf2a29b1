package org.anam.mpi.nativempi.transport;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;

/** Receives a block out of the memory that its sender shares with this rank. */
final class SharedReceiver implements Transfer {

  private final SharedMemory memory = SharedMemory.current();
  private final Slots slots;
  private final long communicator;
  private final MemorySegment into;
  private final int source;
  private final Opening opening;
  private final Pieces pieces;
  private final int count;
  private long request;
  private boolean asked;
  private int finished;

  /**
   * Takes the first piece.
   *
   * @param into where the pieces belong; null to let them vanish
   */
  SharedReceiver(Slots slots, long communicator, Block into, int source, Opening opening) {
    this.slots = slots;
    this.communicator = communicator;
    this.into = into == null ? null : Memory.segment(into);
    this.source = source;
    this.opening = opening;
    pieces = opening.pieces();
    count = pieces.count();
    take(opening.buffer());
  }

  @Override
  public boolean advance(boolean wait) {
    while (finished < count) {
      if (!asked) {
        ask();
      }
      // Waiting inside MPI may keep the core from the sender, for each piece anew.
      for (int round = 0; !Requests.finish(slots, request, false); round++) {
        if (!wait) {
          return false;
        }
        Started.pause(round);
      }
      asked = false;
      take(number().get(JAVA_INT, 0));
    }
    return true;
  }

  private void ask() {
    Failure.check(
        PointToPoint.startReceive(
            number().address(),
            Integer.BYTES,
            Channel.BYTE,
            source,
            opening.stream(),
            communicator,
            slots.handle()));
    request = slots.readHandle();
    asked = true;
  }

  private void take(int buffer) {
    memory.empty(opening.owner(), buffer, into, pieces.offset(finished), pieces.length(finished));
    finished++;
  }

  private MemorySegment number() {
    return slots.spare();
  }
}
