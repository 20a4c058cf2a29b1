package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/** A message on its way: whole, or its opening and its pieces. */
final class SendOperation extends Started {

  private final Slots slots = Slots.take();
  private final Channel channel;
  private final long communicator;
  private final Block data;
  private final int destination;
  private final int tag;
  private Staging buffer;
  private Transfer rest;
  private long request;
  private boolean first = true;

  SendOperation(Channel channel, Block data, int destination, int tag) {
    this(channel, channel.messages(), data, destination, tag);
  }

  /** What a collective sends to one rank, where no message of a program meets it. */
  static SendOperation ofCollective(Channel channel, Block data, int destination) {
    return new SendOperation(channel, channel.pieces(), data, destination, Channel.COLLECTIVE);
  }

  private SendOperation(Channel channel, long communicator, Block data, int destination, int tag) {
    this.channel = channel;
    this.communicator = communicator;
    this.data = data;
    this.destination = destination;
    this.tag = tag;
    if (SharedSender.serves(channel, data, destination) && share()) {
      return;
    }
    if (travelsWhole(data)) {
      start(data.isDirect() ? Memory.address(data) : stage(), (int) data.bytes());
    } else {
      open();
    }
  }

  /** Whether a message goes without an opening. */
  static boolean travelsWhole(Block data) {
    long bytes = data.bytes();
    return bytes <= (data.isDirect() ? Limits.WHOLE : Limits.WHOLE_FROM_HEAP)
        && !Opening.looksLike(data);
  }

  private long stage() {
    buffer = Staging.take(data.bytes());
    MemorySegment.copy(Memory.segment(data), 0, buffer.memory(), 0, data.bytes());
    return buffer.address();
  }

  private boolean share() {
    SharedMemory memory = SharedMemory.current();
    int[] buffers = SharedSender.buffers(memory, data);
    if (buffers.length == 0) {
      return false;
    }
    int piece = Limits.sharedPiece(data.bytes());
    Opening opening =
        new Opening(data.bytes(), piece, channel.nextStream(), memory.rank(), buffers[0]);
    opening.write(slots.spare());
    rest = new SharedSender(memory, slots, channel, data, destination, opening, buffers);
    start(slots.spare().address(), Opening.BYTES);
    if (!rest.advance(false)) {
      Pending.add(this);
    }
    return true;
  }

  private void open() {
    boolean direct = data.isDirect();
    int piece = direct ? Limits.PIECE : Limits.PIECE_FROM_HEAP;
    Opening opening = new Opening(data.bytes(), piece, channel.nextStream());
    opening.write(slots.spare());
    start(slots.spare().address(), Opening.BYTES);
    rest =
        new PieceSender(
            slots, channel.pieces(), data, destination, opening.stream(), opening.pieces());
    if (!direct) {
      Pending.add(this);
    }
    rest.advance(false);
  }

  private void start(long address, int length) {
    Failure.check(
        PointToPoint.startSend(
            address, length, Channel.BYTE, destination, tag, communicator, slots.handle()));
    request = slots.readHandle();
  }

  @Override
  boolean advance(boolean wait) {
    if (first) {
      if (!Requests.finish(slots, request, wait)) {
        return false;
      }
      first = false;
      if (buffer != null) {
        buffer.release();
        buffer = null;
      }
    }
    if (rest != null && !rest.advance(wait)) {
      return false;
    }
    slots.release();
    return true;
  }

  @Override
  Envelope result() {
    return new Envelope(channel.rank(), tag, data.bytes());
  }
}
