package org.anam.mpi.nativempi.transport.message;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.call.PointToPointCalls;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.BounceBuffer;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.progress.ProgressEngine;
import org.anam.mpi.nativempi.transport.progress.Waiting;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/**
 * Messages between the ranks of one pair. Short blocking ones, when nothing else is under way, are
 * one call of MPI and allocate nothing.
 */
public final class Messages {

  private final CommunicatorPair pair;
  private final Mpi mpi;
  private final PointToPointCalls calls;
  private final ProgressEngine engine;
  private final long communicator;
  private final long bytes;
  private final CallResults results;
  private final ShortReceive receive;
  private final AddressCache sent = new AddressCache();
  private final AddressCache received = new AddressCache();
  private final UnexpectedMessages unexpected = new UnexpectedMessages();
  private BounceBuffer buffer;
  private Envelope last = new Envelope(0, 0, 0);

  /** Messages over a communicator. */
  public Messages(CommunicatorPair pair) {
    this.pair = pair;
    mpi = pair.mpi();
    calls = mpi.pointToPoint();
    engine = pair.engine();
    communicator = pair.messages();
    bytes = mpi.bytes();
    results = mpi.newResults();
    receive = new ShortReceive(mpi, communicator, results);
  }

  private int source(int rank) {
    return Wildcards.source(mpi.abi(), rank);
  }

  private int tag(int tag) {
    return Wildcards.tag(mpi.abi(), tag);
  }

  /** Sends a message; the block may be changed again then. */
  public void send(Block data, int destination, int tag) {
    if (!SendOperation.isEager(data)
        || !engine.isEmpty()
        || SharedSender.serves(pair, data, destination)) {
      startSend(data, destination, tag).await();
      return;
    }
    int length = (int) data.bytes();
    long address = data.isDirect() ? sent.address(data) : stage(data);
    mpi.check(calls.send(address, length, bytes, destination, tag, communicator));
  }

  private long stage(Block data) {
    BounceBuffer staging = buffer();
    MemorySegment.copy(BlockMemory.segment(data), 0, staging.memory(), 0, data.bytes());
    return staging.address();
  }

  private BounceBuffer buffer() {
    if (buffer == null) {
      buffer = BounceBuffer.take(Limits.EAGER_LIMIT);
    }
    return buffer;
  }

  /** Receives a message, waiting for it. */
  public Envelope receive(Block into, int source, int tag) {
    if (!unexpected.isEmpty() || !engine.isEmpty()) {
      return startReceive(into, source, tag).await();
    }
    int room = (int) Math.min(into.bytes(), Limits.EAGER_LIMIT);
    boolean direct = into.isDirect();
    long address = direct ? received.address(into) : buffer().address();
    receive.receive(address, room, source(source), tag(tag));
    int length = results.received();
    if (length == RendezvousHeader.BYTES) {
      MemorySegment memory = direct ? BlockMemory.segment(into) : buffer.memory();
      if (RendezvousHeader.isIn(memory, length)) {
        RendezvousHeader header = RendezvousHeader.read(memory);
        return new ReceiveOperation(pair, into, header, results.source(), results.tag()).await();
      }
    }
    if (!direct) {
      MemorySegment.copy(buffer.memory(), 0, BlockMemory.segment(into), 0, length);
    }
    return envelope(length);
  }

  /** Mostly the same as before, which is then given again. */
  private Envelope envelope(int length) {
    int source = results.source();
    int tag = results.tag();
    if (last.source() != source || last.tag() != tag || last.bytes() != length) {
      last = new Envelope(source, tag, length);
    }
    return last;
  }

  /** Starts to send; the block belongs to the operation until it is complete. */
  public Operation startSend(Block data, int destination, int tag) {
    return new SendOperation(pair, data, destination, tag);
  }

  /** Starts to receive; the block belongs to the operation until it is complete. */
  public Operation startReceive(Block into, int source, int tag) {
    UnexpectedMessages.Message message = unexpected.find(source, tag);
    if (message == null) {
      return new ReceiveOperation(pair, into, source, tag);
    }
    unexpected.remove(message);
    return ReceiveOperation.of(pair, into, message);
  }

  /** Waits for a message without giving it to anybody. */
  public Envelope probe(int source, int tag) {
    for (int round = 0; !engine.isEmpty(); round++) {
      Optional<Envelope> found = poll(source, tag);
      if (found.isPresent()) {
        return found.get();
      }
      Waiting.pause(round);
    }
    UnexpectedMessages.Message message = unexpected.find(source, tag);
    if (message != null) {
      return message.envelope();
    }
    mpi.check(calls.probe(source(source), tag(tag), communicator, results.status()));
    return probed();
  }

  /** Looks for a message, without waiting. */
  public Optional<Envelope> poll(int source, int tag) {
    engine.advance();
    UnexpectedMessages.Message message = unexpected.find(source, tag);
    if (message != null) {
      return Optional.of(message.envelope());
    }
    mpi.check(
        calls.poll(source(source), tag(tag), communicator, results.number(), results.status()));
    return results.readNumber() == 0 ? Optional.empty() : Optional.of(probed());
  }

  private Envelope probed() {
    int length = results.received();
    if (length != RendezvousHeader.BYTES) {
      return envelope(length);
    }
    long address = results.spare().address();
    mpi.check(
        calls.receive(
            address,
            length,
            bytes,
            results.source(),
            results.tag(),
            communicator,
            results.status()));
    return unexpected.add(results, length).envelope();
  }

  /** Frees what MPI keeps for these messages, before the pair is freed. */
  public void free() {
    receive.free();
  }

  /** The address of the direct buffer that was used last; larger ones are not kept alive by it. */
  private static final class AddressCache {

    private ByteBuffer buffer;
    private long base;

    @SuppressWarnings("ReferenceEquality") // Equal bytes elsewhere have another address.
    long address(Block block) {
      ByteBuffer memory = (ByteBuffer) block.memory();
      if (memory != buffer) {
        if (memory.capacity() > Limits.EAGER_LIMIT) {
          return BlockMemory.base(memory) + block.offset();
        }
        buffer = memory;
        base = BlockMemory.base(memory);
      }
      return base + block.offset();
    }
  }
}
