package org.anam.mpi.nativempi.transport.message;

import java.lang.foreign.MemorySegment;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.BounceBuffer;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.progress.Progressing;
import org.anam.mpi.nativempi.transport.progress.Requests;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/** A message that is awaited: it comes whole, or its header comes and then its fragments. */
public final class ReceiveOperation extends Progressing {

  private final CallResults results;
  private final CommunicatorPair pair;
  private final Block into;
  private BounceBuffer buffer;
  private Transfer rest;
  private AnamException refusal;
  private Envelope envelope;
  private long request;

  /** Waits for a first message from a source, or any, with a tag, or any. */
  ReceiveOperation(CommunicatorPair pair, Block into, int source, int tag) {
    this(pair, pair.messages(), into, source, tag);
  }

  /** Waits for what a rank sends by {@link SendOperation#ofCollective}. */
  public static ReceiveOperation ofCollective(CommunicatorPair pair, Block into, int source) {
    return new ReceiveOperation(pair, pair.fragments(), into, source, CommunicatorPair.COLLECTIVE);
  }

  private ReceiveOperation(
      CommunicatorPair pair, long communicator, Block into, int source, int tag) {
    super(pair.engine());
    this.pair = pair;
    results = pair.mpi().takeResults();
    this.into = into;
    int room = (int) Math.min(into.bytes(), Limits.EAGER_LIMIT);
    if (!into.isDirect()) {
      buffer = BounceBuffer.take(room);
    }
    Mpi mpi = pair.mpi();
    mpi.check(
        mpi.pointToPoint()
            .startReceive(
                buffer == null ? BlockMemory.address(into) : buffer.address(),
                room,
                mpi.bytes(),
                Wildcards.source(mpi.abi(), source),
                Wildcards.tag(mpi.abi(), tag),
                communicator,
                results.handle()));
    request = results.readHandle();
    if (into.bytes() > Limits.EAGER_LIMIT_FROM_HEAP) {
      keepGoing();
    }
  }

  /** Goes on after the header. */
  ReceiveOperation(
      CommunicatorPair pair, Block into, RendezvousHeader header, int source, int tag) {
    super(pair.engine());
    this.pair = pair;
    results = pair.mpi().takeResults();
    this.into = into;
    open(header, source, tag);
    keepGoing();
  }

  /** Gives what a probe has taken. */
  static ReceiveOperation of(
      CommunicatorPair pair, Block into, UnexpectedMessages.Message message) {
    return message.isHeader()
        ? new ReceiveOperation(pair, into, message.header(), message.source(), message.tag())
        : new ReceiveOperation(pair, into, message);
  }

  private ReceiveOperation(CommunicatorPair pair, Block into, UnexpectedMessages.Message message) {
    super(pair.engine());
    this.pair = pair;
    results = pair.mpi().takeResults();
    this.into = into;
    envelope = message.envelope();
    int length = message.bytes().length;
    if (length > into.bytes()) {
      refusal = tooLong(length);
    } else {
      MemorySegment.copy(
          MemorySegment.ofArray(message.bytes()), 0, BlockMemory.segment(into), 0, length);
    }
  }

  private void open(RendezvousHeader header, int source, int tag) {
    Block place = null;
    if (header.total() <= into.bytes()) {
      place = into.slice(0, header.total());
    } else {
      // The fragments are taken all the same, so that the sender does not wait for ever.
      refusal = tooLong(header.total());
    }
    envelope = new Envelope(source, tag, header.total());
    rest =
        header.isShared()
            ? new SharedReceiver(results, pair, place, source, header)
            : new FragmentReceiver(
                results, pair, place, source, header.stream(), header.fragments());
  }

  private AnamException tooLong(long total) {
    return AnamException.of(
            MpiError.MESSAGE_TOO_LONG,
            "A message of " + total + " bytes came where there is room for " + into.bytes())
        .build();
  }

  @Override
  protected boolean advance(boolean wait) {
    if (envelope == null) {
      if (!Requests.finish(pair.mpi(), results, request, wait)) {
        return false;
      }
      receivedFirst();
    }
    if (rest != null && !rest.advance(wait)) {
      return false;
    }
    results.release();
    if (refusal != null) {
      throw refusal;
    }
    return true;
  }

  private void receivedFirst() {
    int length = results.received();
    MemorySegment memory = buffer == null ? BlockMemory.segment(into) : buffer.memory();
    if (RendezvousHeader.isIn(memory, length)) {
      open(RendezvousHeader.read(memory), results.source(), results.tag());
    } else {
      envelope = new Envelope(results.source(), results.tag(), length);
      if (buffer != null) {
        MemorySegment.copy(memory, 0, BlockMemory.segment(into), 0, length);
      }
    }
    if (buffer != null) {
      buffer.release();
      buffer = null;
    }
  }

  @Override
  protected Envelope result() {
    return envelope;
  }
}
