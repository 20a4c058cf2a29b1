package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;

/**
 * Sends a block by way of memory that the receiver sees: each piece is copied into a buffer there,
 * and a message of four bytes says which. The first buffer stands in the opening.
 */
final class SharedSender implements Transfer {

  private final SharedMemory memory;
  private final Slots slots;
  private final Channel channel;
  private final MemorySegment data;
  private final int destination;
  private final int stream;
  private final Pieces pieces;
  private final int count;
  private final int[] buffers;
  private final long[] requests;
  private final boolean[] told;
  private int started;
  private int looks;
  private boolean gaveBack;

  /**
   * Fills the first buffer.
   *
   * @param buffers reserved for this message, which gives them back
   */
  SharedSender(
      SharedMemory memory,
      Slots slots,
      Channel channel,
      Block data,
      int destination,
      Opening opening,
      int[] buffers) {
    this.memory = memory;
    this.slots = slots;
    this.channel = channel;
    this.data = Memory.segment(data);
    this.destination = destination;
    stream = opening.stream();
    this.buffers = buffers;
    pieces = opening.pieces();
    count = pieces.count();
    requests = new long[buffers.length];
    told = new boolean[buffers.length];
    fill();
  }

  /** Whether a message should go this way: it is long enough, and its receiver on this node. */
  static boolean serves(Channel channel, Block data, int destination) {
    return data.bytes() >= Limits.SHARED_FROM && channel.isNeighbour(destination);
  }

  /** Buffers for a message that should go this way; none when others have them. */
  static int[] buffers(SharedMemory memory, Block data) {
    int count = new Pieces(data.bytes(), Limits.sharedPiece(data.bytes())).count();
    // Shorter messages are in the buffers at once; longer ones take turns with their receiver.
    return data.bytes() <= Limits.WHOLE_FROM_HEAP
        ? memory.reserve(count, count)
        : memory.reserve(2, Math.min(count, Limits.SHARED_AHEAD));
  }

  @Override
  public boolean advance(boolean wait) {
    while (started < count) {
      int turn = started % buffers.length;
      if (!finish(turn, wait) || !isFree(buffers[turn], wait)) {
        return false;
      }
      tell(turn, fill());
    }
    for (int turn = 0; turn < buffers.length; turn++) {
      if (!finish(turn, wait)) {
        return false;
      }
    }
    giveBack();
    return true;
  }

  /** Once only: others may have the buffers when this is asked again whether all is done. */
  private void giveBack() {
    if (!gaveBack) {
      gaveBack = true;
      memory.release(buffers);
    }
  }

  private int fill() {
    int buffer = buffers[started % buffers.length];
    memory.fill(buffer, data, pieces.offset(started), pieces.length(started));
    started++;
    return buffer;
  }

  private void tell(int turn, int buffer) {
    long address = memory.number(buffer);
    Failure.check(
        PointToPoint.startSend(
            address,
            Integer.BYTES,
            Channel.BYTE,
            destination,
            stream,
            channel.pieces(),
            slots.handle()));
    requests[turn] = slots.readHandle();
    told[turn] = true;
  }

  /** Whether the message about a buffer, if there is one, is on its way. */
  private boolean finish(int turn, boolean wait) {
    if (told[turn] && Requests.finish(slots, requests[turn], wait)) {
      told[turn] = false;
    }
    return !told[turn];
  }

  /**
   * Whether the receiver has emptied a buffer. MPI goes on with what it has to do meanwhile, also
   * where others look again and again: it may still have the news of earlier buffers to send.
   */
  private boolean isFree(int buffer, boolean wait) {
    while (!memory.isFree(buffer)) {
      channel.progress(slots, looks++);
      if (!wait) {
        return false;
      }
      Started.pause(looks);
    }
    return true;
  }
}
