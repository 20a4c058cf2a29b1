package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/** A message that is awaited: it comes whole, or its opening comes and then its pieces. */
final class ReceiveOperation extends Started {

  private final Slots slots = Slots.take();
  private final Channel channel;
  private final Block into;
  private Staging buffer;
  private Transfer rest;
  private AnamException refusal;
  private Envelope envelope;
  private long request;

  /** Waits for a first message from a source, or any, with a tag, or any. */
  ReceiveOperation(Channel channel, Block into, int source, int tag) {
    this(channel, channel.messages(), into, source, tag);
  }

  /** Waits for what a rank sends by {@link SendOperation#ofCollective}. */
  static ReceiveOperation ofCollective(Channel channel, Block into, int source) {
    return new ReceiveOperation(channel, channel.pieces(), into, source, Channel.COLLECTIVE);
  }

  private ReceiveOperation(Channel channel, long communicator, Block into, int source, int tag) {
    this.channel = channel;
    this.into = into;
    int room = (int) Math.min(into.bytes(), Limits.WHOLE);
    if (!into.isDirect()) {
      buffer = Staging.take(room);
    }
    Failure.check(
        PointToPoint.startReceive(
            buffer == null ? Memory.address(into) : buffer.address(),
            room,
            Channel.BYTE,
            Messages.source(source),
            Messages.tag(tag),
            communicator,
            slots.handle()));
    request = slots.readHandle();
    if (into.bytes() > Limits.WHOLE_FROM_HEAP) {
      Pending.add(this);
    }
  }

  /** Goes on after the opening. */
  ReceiveOperation(Channel channel, Block into, Opening opening, int source, int tag) {
    this.channel = channel;
    this.into = into;
    open(opening, source, tag);
    Pending.add(this);
  }

  /** Gives what a probe has taken. */
  static ReceiveOperation of(Channel channel, Block into, Taken.Message message) {
    return message.isOpening()
        ? new ReceiveOperation(channel, into, message.opening(), message.source(), message.tag())
        : new ReceiveOperation(channel, into, message);
  }

  private ReceiveOperation(Channel channel, Block into, Taken.Message message) {
    this.channel = channel;
    this.into = into;
    envelope = message.envelope();
    int length = message.bytes().length;
    if (length > into.bytes()) {
      refusal = tooLong(length);
    } else {
      MemorySegment.copy(
          MemorySegment.ofArray(message.bytes()), 0, Memory.segment(into), 0, length);
    }
  }

  private void open(Opening opening, int source, int tag) {
    Block place = null;
    if (opening.total() <= into.bytes()) {
      place = into.slice(0, opening.total());
    } else {
      // The pieces are taken all the same, so that the sender does not wait for ever.
      refusal = tooLong(opening.total());
    }
    envelope = new Envelope(source, tag, opening.total());
    rest =
        opening.isShared()
            ? new SharedReceiver(slots, channel.pieces(), place, source, opening)
            : new PieceReceiver(
                slots, channel.pieces(), place, source, opening.stream(), opening.pieces());
  }

  private AnamException tooLong(long total) {
    return AnamException.of(
            MpiError.MESSAGE_TOO_LONG,
            "A message of " + total + " bytes came where there is room for " + into.bytes())
        .build();
  }

  @Override
  boolean advance(boolean wait) {
    if (envelope == null) {
      if (!Requests.finish(slots, request, wait)) {
        return false;
      }
      receivedFirst();
    }
    if (rest != null && !rest.advance(wait)) {
      return false;
    }
    slots.release();
    if (refusal != null) {
      throw refusal;
    }
    return true;
  }

  private void receivedFirst() {
    int length = slots.received();
    MemorySegment memory = buffer == null ? Memory.segment(into) : buffer.memory();
    if (Opening.isIn(memory, length)) {
      open(Opening.read(memory), slots.source(), slots.tag());
    } else {
      envelope = new Envelope(slots.source(), slots.tag(), length);
      if (buffer != null) {
        MemorySegment.copy(memory, 0, Memory.segment(into), 0, length);
      }
    }
    if (buffer != null) {
      buffer.release();
      buffer = null;
    }
  }

  @Override
  Envelope result() {
    return envelope;
  }
}
