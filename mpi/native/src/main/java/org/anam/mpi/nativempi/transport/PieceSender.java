package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;

/**
 * Sends a block in pieces. Off the heap all are handed to MPI at once; from the heap each is copied
 * into a buffer while those before it travel.
 */
final class PieceSender implements Transfer {

  private final Slots slots;
  private final long communicator;
  private final Block data;
  private final int destination;
  private final int tag;
  private final Pieces pieces;
  private final int count;
  private final long[] requests;
  private final Staging[] buffers;
  private final MemorySegment heap;
  private int started;
  private int finished;

  PieceSender(Slots slots, long communicator, Block data, int destination, int tag, Pieces pieces) {
    this.slots = slots;
    this.communicator = communicator;
    this.data = data;
    this.destination = destination;
    this.tag = tag;
    this.pieces = pieces;
    count = pieces.count();
    boolean direct = data.isDirect();
    requests = new long[direct ? count : Math.min(count, Limits.STAGED_AHEAD)];
    buffers = new Staging[direct ? 0 : requests.length];
    heap = direct ? null : Memory.segment(data);
  }

  @Override
  public boolean advance(boolean wait) {
    while (finished < count) {
      while (started < count && started - finished < requests.length) {
        start(started++);
      }
      if (!Requests.finish(slots, requests[finished % requests.length], wait)) {
        return false;
      }
      finished++;
    }
    for (int i = 0; i < buffers.length && buffers[i] != null; i++) {
      buffers[i].release();
      buffers[i] = null;
    }
    return true;
  }

  private void start(int piece) {
    int length = pieces.length(piece);
    int slot = piece % requests.length;
    long address =
        heap == null ? Memory.address(data) + pieces.offset(piece) : stage(piece, slot, length);
    Failure.check(
        PointToPoint.startSend(
            address, length, Channel.BYTE, destination, tag, communicator, slots.handle()));
    requests[slot] = slots.readHandle();
  }

  private long stage(int piece, int slot, int length) {
    if (buffers[slot] == null) {
      buffers[slot] = Staging.take(pieces.length(0));
    }
    MemorySegment.copy(heap, pieces.offset(piece), buffers[slot].memory(), 0, length);
    return buffers[slot].address();
  }
}
