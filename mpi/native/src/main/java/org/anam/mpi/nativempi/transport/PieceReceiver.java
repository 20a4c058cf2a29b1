package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;

/**
 * Receives a block in pieces: off the heap where they belong, on the heap through buffers, each
 * copied out while those after it travel.
 */
final class PieceReceiver implements Transfer {

  /** So much is received at once into buffers, and at least two pieces. */
  private static final int BUFFERED = Limits.STAGED_AHEAD * Limits.PIECE_FROM_HEAP;

  private final Slots slots;
  private final long communicator;
  private final Block into;
  private final int source;
  private final int tag;
  private final Pieces pieces;
  private final int count;
  private final long[] requests;
  private final Staging[] buffers;
  private final MemorySegment heap;
  private int started;
  private int finished;

  /**
   * Prepares it.
   *
   * @param into where the pieces belong; null to let them vanish
   */
  PieceReceiver(Slots slots, long communicator, Block into, int source, int tag, Pieces pieces) {
    this.slots = slots;
    this.communicator = communicator;
    this.into = into;
    this.source = source;
    this.tag = tag;
    this.pieces = pieces;
    count = pieces.count();
    boolean direct = into != null && into.isDirect();
    int ahead = direct ? Limits.RECEIVED_AHEAD : Math.max(2, BUFFERED / pieces.size());
    requests = new long[Math.min(count, ahead)];
    buffers = new Staging[direct ? 0 : requests.length];
    heap = direct || into == null ? null : Memory.segment(into);
  }

  @Override
  public boolean advance(boolean wait) {
    while (finished < count) {
      while (started < count && started - finished < requests.length) {
        start(started++);
      }
      int slot = finished % requests.length;
      if (!Requests.finish(slots, requests[slot], wait)) {
        return false;
      }
      if (heap != null) {
        MemorySegment.copy(
            buffers[slot].memory(), 0, heap, pieces.offset(finished), pieces.length(finished));
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
    int slot = piece % requests.length;
    boolean staged = buffers.length > 0;
    if (staged && buffers[slot] == null) {
      buffers[slot] = Staging.take(pieces.length(0));
    }
    long address = staged ? buffers[slot].address() : Memory.address(into) + pieces.offset(piece);
    Failure.check(
        PointToPoint.startReceive(
            address,
            pieces.length(piece),
            Channel.BYTE,
            source,
            tag,
            communicator,
            slots.handle()));
    requests[slot] = slots.readHandle();
  }
}
