package org.anam.mpi.exchange.point;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.message.Incoming;
import org.anam.message.MessageEncoder;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.base.Delivery;
import org.anam.mpi.exchange.base.DoneTask;
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.base.Pending;
import org.anam.mpi.exchange.base.Reuse;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Transport;

/**
 * Values from one rank to another over one transport.
 *
 * <p>A value is one message where it fits into a frame; else the rest of its header follows in
 * further messages, and each of its large arrays in one, all with the same tag. What a rank sends
 * to itself is copied and kept here.
 */
public final class Messenger {

  private final Peers peers;
  private final Transport transport;
  private final MessageCoders coders;
  private final Pending pending;
  private final EagerBuffer frame;
  private final Deque<EagerBuffer> spare = new ArrayDeque<>();
  private final List<Parcel> own = new ArrayList<>();

  /** Over a transport: that of the program, or that of operations of all ranks. */
  public Messenger(Peers peers, Transport transport, MessageCoders coders, Pending pending) {
    this.peers = peers;
    this.transport = transport;
    this.coders = coders;
    this.pending = pending;
    frame = EagerBuffer.allocate(peers);
  }

  Transport transport() {
    return transport;
  }

  EagerBuffer borrowFrame() {
    EagerBuffer borrowed = spare.poll();
    return borrowed == null ? EagerBuffer.allocate(peers) : borrowed;
  }

  void giveBack(EagerBuffer borrowed) {
    spare.push(borrowed);
  }

  /** Sends a value, and returns when the program may change it. */
  public void send(Object value, int destination, int tag) {
    if (!pending.isQuiet()) {
      pending.await(startSend(value, destination, tag));
      return;
    }
    MessageEncoder encoder = coders.encoder();
    try {
      encoder.encode(value);
      if (destination == peers.rank()) {
        own.add(Parcel.of(encoder, tag));
      } else {
        send(encoder, destination, tag);
      }
    } finally {
      encoder.forget();
    }
  }

  private void send(MessageEncoder encoder, int destination, int tag) {
    ByteBuffer whole = encoder.whole();
    if (whole != null) {
      transport.send(Block.of(whole), destination, tag);
      return;
    }
    List<ByteBuffer> segments = encoder.segments();
    for (int i = 0; i < segments.size(); i++) {
      transport.send(Block.of(segments.get(i)), destination, tag);
    }
    List<NdArray> arrays = encoder.arrays();
    for (int i = 0; i < arrays.size(); i++) {
      transport.send(Block.of(arrays.get(i)), destination, tag);
    }
  }

  /** Starts to send a value. */
  public Task startSend(Object value, int destination, int tag) {
    MessageEncoder encoder = coders.borrow();
    try {
      encoder.encode(value);
    } catch (RuntimeException | Error e) {
      coders.giveBack(encoder);
      throw e;
    }
    if (destination == peers.rank()) {
      own.add(Parcel.of(encoder, tag));
      coders.giveBack(encoder);
      return new DoneTask(null);
    }
    Task task = new SendTask(transport, coders, encoder, destination, tag);
    pending.add(task);
    return task;
  }

  /** Starts to receive a value of a type. */
  public Task startReceive(int source, int tag, Class<?> expected) {
    Task task = new ReceiveTask(this, source, tag, expected);
    pending.add(task);
    return task;
  }

  /** Waits for a task that this messenger started. */
  public void await(Task task) {
    pending.step();
    if (task.isHopeless()) {
      task.fail(nothingSent());
    }
    pending.await(task);
  }

  /** Waits for a value of a type, which may be received into an earlier one. */
  public Delivery receive(int source, int tag, Class<?> expected, Object earlier) {
    if (!pending.isQuiet()) {
      awaitCompetitors(source, tag);
    }
    Reuse reuse = earlier == null ? Reuse.NONE : Reuse.of(earlier, coders.encoder());
    Delivery mine = takeOwn(source, tag, expected);
    if (mine != null) {
      return new Delivery(reuse.settle(mine.value()), mine.envelope());
    }
    if (isOnlyFromOneself(source)) {
      throw nothingSent();
    }
    Envelope first =
        pending.isQuiet() ? transport.receive(frame.block(), source, tag) : patient(source, tag);
    ByteBuffer head = frame.buffer().clear().limit((int) first.bytes());
    int named = named(first.tag());
    Incoming incoming =
        MessageCoders.openWhole(coders.decoder(), head, expected, first.source(), named);
    if (incoming != null) {
      Object value = MessageCoders.read(incoming, List.of(), first.source(), named);
      return new Delivery(reuse.settle(value), first);
    }
    try {
      return rest(first, expected, reuse);
    } finally {
      coders.decoder().forget();
    }
  }

  /** Where nothing was sent that could be received, there is nothing to wait for either. */
  private void awaitCompetitors(int source, int tag) {
    pending.step();
    if (isOnlyFromOneself(source) && lookForOwn(source, tag).isEmpty()) {
      throw nothingSent();
    }
    pending.awaitCompetitors(source, tag);
  }

  private Delivery rest(Envelope first, Class<?> expected, Reuse reuse) {
    Arrival arrival =
        new Arrival(
            peers, coders.decoder(), frame.buffer(), first, named(first.tag()), expected, reuse);
    for (Block next = arrival.next(); next != null; next = arrival.next()) {
      arrival.came(transport.receive(next, first.source(), first.tag()));
    }
    return arrival.value();
  }

  /** The tag for errors: those of Anam's own transport say nothing to a program. */
  @SuppressWarnings("ReferenceEquality") // The same transport, or the other one.
  private int named(int tag) {
    return transport == peers.transport() ? tag : Failures.NO_TAG;
  }

  /** An arrival between whose pieces other messages may be read. */
  Arrival arrival(EagerBuffer borrowed, Envelope first, Class<?> expected) {
    return new Arrival(
        peers,
        coders.newDecoder(),
        borrowed.buffer(),
        first,
        named(first.tag()),
        expected,
        Reuse.NONE);
  }

  /** Receives a first frame while other tasks go on. */
  private Envelope patient(int source, int tag) {
    List<Envelope> found = new ArrayList<>(1);
    pending.until(
        () -> {
          transport.poll(source, tag).ifPresent(found::add);
          return !found.isEmpty();
        });
    return transport.receive(frame.block(), found.get(0).source(), found.get(0).tag());
  }

  /** Waits until a message is there, and leaves it. */
  public Envelope probe(int source, int tag) {
    awaitCompetitors(source, tag);
    Optional<Envelope> mine = lookForOwn(source, tag);
    if (mine.isPresent()) {
      return mine.get();
    }
    if (isOnlyFromOneself(source)) {
      throw nothingSent();
    }
    if (pending.isQuiet()) {
      return transport.probe(source, tag);
    }
    pending.until(() -> transport.poll(source, tag).isPresent());
    return transport.probe(source, tag);
  }

  /** The message that has arrived, if any; it is left in place. */
  public Optional<Envelope> poll(int source, int tag) {
    pending.step();
    // A message would be that receive's, or is a piece of one that it is receiving.
    if (pending.competes(source, tag)) {
      return Optional.empty();
    }
    Optional<Envelope> mine = lookForOwn(source, tag);
    if (mine.isPresent() || isOnlyFromOneself(source)) {
      return mine;
    }
    return transport.poll(source, tag);
  }

  boolean isOnlyFromOneself(int source) {
    return source == peers.rank() || peers.size() == 1;
  }

  private Optional<Envelope> lookForOwn(int source, int tag) {
    for (Parcel parcel : own) {
      if (takes(parcel, source, tag)) {
        return Optional.of(new Envelope(peers.rank(), parcel.tag(), parcel.bytes()));
      }
    }
    return Optional.empty();
  }

  private boolean takes(Parcel parcel, int source, int tag) {
    return (source == Transport.ANY || source == peers.rank())
        && (tag == Transport.ANY || tag == parcel.tag());
  }

  /** A message from oneself, if there is one. */
  Delivery takeOwn(int source, int tag, Class<?> expected) {
    if (own.isEmpty()) {
      return null;
    }
    for (Iterator<Parcel> each = own.iterator(); each.hasNext(); ) {
      Parcel parcel = each.next();
      if (takes(parcel, source, tag)) {
        each.remove();
        return open(parcel, expected);
      }
    }
    return null;
  }

  private Delivery open(Parcel parcel, Class<?> expected) {
    int source = peers.rank();
    Envelope envelope = new Envelope(source, parcel.tag(), parcel.bytes());
    try {
      Incoming incoming =
          MessageCoders.open(
              coders.decoder(), parcel.segments(), expected, source, named(parcel.tag()));
      Object value = MessageCoders.read(incoming, parcel.arrays(), source, named(parcel.tag()));
      return new Delivery(value, envelope);
    } finally {
      coders.decoder().forget();
    }
  }

  private static AnamException nothingSent() {
    return AnamException.of(
            MpiError.NOTHING_SENT,
            "Only this rank itself could send the message that it waits for, and it has not")
        .build();
  }
}
