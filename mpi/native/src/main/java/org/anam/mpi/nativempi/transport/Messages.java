package org.anam.mpi.nativempi.transport;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/**
 * Messages between the ranks of one channel. Short blocking ones, when nothing else is under way,
 * are one call of MPI and allocate nothing.
 */
final class Messages {

  private static final Constants CONSTANTS = Channel.ABI.constants();
  private static final int ANY_SOURCE = CONSTANTS.anySource();
  private static final int ANY_TAG = CONSTANTS.anyTag();

  private final Channel channel;
  private final long communicator;
  private final Slots slots = new Slots();
  private final ShortReceive receive;
  private final AddressCache sent = new AddressCache();
  private final AddressCache received = new AddressCache();
  private final Taken taken = new Taken();
  private Staging buffer;
  private Envelope last = new Envelope(0, 0, 0);

  Messages(Channel channel) {
    this.channel = channel;
    communicator = channel.messages();
    receive = new ShortReceive(communicator, slots);
  }

  static int source(int rank) {
    return rank == Transport.ANY ? ANY_SOURCE : rank;
  }

  static int tag(int tag) {
    return tag == Transport.ANY ? ANY_TAG : tag;
  }

  void send(Block data, int destination, int tag) {
    if (!SendOperation.travelsWhole(data)
        || !Pending.isEmpty()
        || SharedSender.serves(channel, data, destination)) {
      startSend(data, destination, tag).await();
      return;
    }
    int length = (int) data.bytes();
    long address = data.isDirect() ? sent.address(data) : stage(data);
    int code = PointToPoint.send(address, length, Channel.BYTE, destination, tag, communicator);
    Failure.check(code);
  }

  private long stage(Block data) {
    Staging staging = buffer();
    MemorySegment.copy(Memory.segment(data), 0, staging.memory(), 0, data.bytes());
    return staging.address();
  }

  private Staging buffer() {
    if (buffer == null) {
      buffer = Staging.take(Limits.WHOLE);
    }
    return buffer;
  }

  Envelope receive(Block into, int source, int tag) {
    if (!taken.isEmpty() || !Pending.isEmpty()) {
      return startReceive(into, source, tag).await();
    }
    int room = (int) Math.min(into.bytes(), Limits.WHOLE);
    boolean direct = into.isDirect();
    long address = direct ? received.address(into) : buffer().address();
    receive.receive(address, room, source(source), tag(tag));
    int length = slots.received();
    if (length == Opening.BYTES) {
      MemorySegment memory = direct ? Memory.segment(into) : buffer.memory();
      if (Opening.isIn(memory, length)) {
        Opening opening = Opening.read(memory);
        return new ReceiveOperation(channel, into, opening, slots.source(), slots.tag()).await();
      }
    }
    if (!direct) {
      MemorySegment.copy(buffer.memory(), 0, Memory.segment(into), 0, length);
    }
    return envelope(length);
  }

  /** Mostly the same as before, which is then given again. */
  private Envelope envelope(int length) {
    int source = slots.source();
    int tag = slots.tag();
    if (last.source() != source || last.tag() != tag || last.bytes() != length) {
      last = new Envelope(source, tag, length);
    }
    return last;
  }

  Operation startSend(Block data, int destination, int tag) {
    return new SendOperation(channel, data, destination, tag);
  }

  Operation startReceive(Block into, int source, int tag) {
    Taken.Message message = taken.find(source, tag);
    if (message == null) {
      return new ReceiveOperation(channel, into, source, tag);
    }
    taken.remove(message);
    return ReceiveOperation.of(channel, into, message);
  }

  Envelope probe(int source, int tag) {
    for (int round = 0; !Pending.isEmpty(); round++) {
      Optional<Envelope> found = poll(source, tag);
      if (found.isPresent()) {
        return found.get();
      }
      Started.pause(round);
    }
    Taken.Message message = taken.find(source, tag);
    if (message != null) {
      return message.envelope();
    }
    Failure.check(PointToPoint.probe(source(source), tag(tag), communicator, slots.status()));
    return probed();
  }

  Optional<Envelope> poll(int source, int tag) {
    Pending.advance();
    Taken.Message message = taken.find(source, tag);
    if (message != null) {
      return Optional.of(message.envelope());
    }
    Failure.check(
        PointToPoint.poll(source(source), tag(tag), communicator, slots.number(), slots.status()));
    return slots.readNumber() == 0 ? Optional.empty() : Optional.of(probed());
  }

  private Envelope probed() {
    int length = slots.received();
    if (length != Opening.BYTES) {
      return envelope(length);
    }
    long address = slots.spare().address();
    Failure.check(
        PointToPoint.receive(
            address,
            length,
            Channel.BYTE,
            slots.source(),
            slots.tag(),
            communicator,
            slots.status()));
    return taken.add(slots, length).envelope();
  }

  /** Frees what MPI keeps for these messages, before the channel is freed. */
  void free() {
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
        if (memory.capacity() > Limits.WHOLE) {
          return Memory.base(memory) + block.offset();
        }
        buffer = memory;
        base = Memory.base(memory);
      }
      return base + block.offset();
    }
  }
}
