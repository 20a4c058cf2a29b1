package org.anam.mpi.single;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * Rank 0 of 1. Collective operations copy, where there is something to copy. Messages never get
 * here: those that a rank sends to itself stay in the communicator, and there is nobody else.
 */
public final class SingleTransport implements Transport {

  private static final Operation COMPLETE =
      new Operation() {
        @Override
        public boolean isComplete() {
          return true;
        }

        @Override
        public Envelope await() {
          return new Envelope(0, 0, 0);
        }
      };

  /** The one rank there is. */
  public SingleTransport() {}

  @Override
  public String description() {
    return "single";
  }

  @Override
  public boolean isOffHeap() {
    return false;
  }

  @Override
  public int rank() {
    return 0;
  }

  @Override
  public int size() {
    return 1;
  }

  @Override
  public int maxTag() {
    return Integer.MAX_VALUE;
  }

  @Override
  public void send(Block data, int destination, int tag) {
    throw nobody();
  }

  @Override
  public Envelope receive(Block into, int source, int tag) {
    throw nobody();
  }

  @Override
  public Operation startSend(Block data, int destination, int tag) {
    throw nobody();
  }

  @Override
  public Operation startReceive(Block into, int source, int tag) {
    throw nobody();
  }

  @Override
  public Envelope probe(int source, int tag) {
    throw nobody();
  }

  @Override
  public Optional<Envelope> poll(int source, int tag) {
    return Optional.empty();
  }

  private static IllegalStateException nobody() {
    return new IllegalStateException("There is no other rank");
  }

  @Override
  public void barrier() {}

  @Override
  public void broadcast(Block data, int root) {}

  @Override
  public Operation startBroadcast(Block data, int root) {
    return COMPLETE;
  }

  @Override
  public void scatter(Block all, long[] bytes, Block part, int root) {
    copy(all, part);
  }

  @Override
  public void gather(Block part, Block all, long[] bytes, int root) {
    copy(part, all);
  }

  @Override
  public void allgather(Block part, Block all, long[] bytes) {
    copy(part, all);
  }

  @Override
  public boolean reduces(ElementType type, Operator operator) {
    return true;
  }

  @Override
  public void reduce(Block from, Block into, ElementType type, Operator operator, int root) {
    copy(from, into);
  }

  @Override
  public void allreduce(Block from, Block into, ElementType type, Operator operator) {
    copy(from, into);
  }

  @Override
  public Optional<Transport> split(int color, int key) {
    return color < 0 ? Optional.empty() : Optional.of(new SingleTransport());
  }

  @Override
  public void free() {}

  @Override
  public void end() {}

  @Override
  public void abort(int status) {
    Runtime.getRuntime().halt(status);
  }

  private static void copy(Block from, Block to) {
    if (from.bytes() == 0) {
      return;
    }
    if (from.memory() instanceof ByteBuffer source && to.memory() instanceof ByteBuffer target) {
      target.put((int) to.offset(), source, (int) from.offset(), (int) from.bytes());
    } else if (from.unit() == to.unit() && !from.isDirect() && !to.isDirect()) {
      int unit = from.unit();
      System.arraycopy(
          from.memory(),
          (int) (from.offset() / unit),
          to.memory(),
          (int) (to.offset() / unit),
          (int) (from.bytes() / unit));
    } else {
      throw new IllegalArgumentException("The blocks lie differently");
    }
  }
}
