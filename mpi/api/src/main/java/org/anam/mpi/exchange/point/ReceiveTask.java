package org.anam.mpi.exchange.point;

import java.util.Optional;
import org.anam.mpi.exchange.base.Delivery;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/**
 * A receive that was started. Where source and tag are known, the transport waits for the first
 * frame; else the task looks for a message at each step. The pieces that follow are received one
 * after the other, from the rank and with the tag of the first.
 */
final class ReceiveTask extends Task {

  private final Messenger messenger;
  private final int source;
  private final int tag;
  private final Class<?> expected;
  private EagerBuffer frame;
  private Arrival arrival;
  private Operation operation;

  ReceiveTask(Messenger messenger, int source, int tag, Class<?> expected) {
    this.messenger = messenger;
    this.source = source;
    this.tag = tag;
    this.expected = expected;
  }

  @Override
  public boolean competes(int otherSource, int otherTag) {
    return overlap(source, otherSource) && overlap(tag, otherTag);
  }

  private static boolean overlap(int one, int other) {
    return one == other || one == Transport.ANY || other == Transport.ANY;
  }

  @Override
  public boolean waitsFor(Task earlier) {
    return earlier.competes(source, tag);
  }

  @Override
  public void step() {
    if (frame == null) {
      Delivery own = messenger.takeOwn(source, tag, expected);
      if (own != null) {
        complete(own.value(), own.envelope());
        return;
      }
      if (messenger.isOnlyFromOneself(source) || !start()) {
        return;
      }
    }
    while (operation.isComplete()) {
      Envelope envelope = operation.await();
      if (arrival == null) {
        arrival = messenger.arrival(frame, envelope, expected);
      } else {
        arrival.came(envelope);
      }
      Block next = arrival.next();
      if (next == null) {
        Delivery delivery = arrival.value();
        messenger.giveBack(frame);
        complete(delivery.value(), delivery.envelope());
        return;
      }
      Envelope first = arrival.first();
      operation = messenger.transport().startReceive(next, first.source(), first.tag());
    }
  }

  private boolean start() {
    int from = source;
    int with = tag;
    if (source == Transport.ANY || tag == Transport.ANY) {
      Optional<Envelope> found = messenger.transport().poll(source, tag);
      if (found.isEmpty()) {
        return false;
      }
      from = found.get().source();
      with = found.get().tag();
    }
    frame = messenger.borrowFrame();
    operation = messenger.transport().startReceive(frame.block(), from, with);
    return true;
  }

  @Override
  public void release() {
    frame = null;
    arrival = null;
    operation = null;
  }

  @Override
  public boolean isHopeless() {
    return !isDone() && frame == null && messenger.isOnlyFromOneself(source);
  }

  @Override
  public Operation current() {
    return operation;
  }
}
