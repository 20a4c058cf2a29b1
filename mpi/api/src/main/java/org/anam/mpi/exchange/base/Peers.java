package org.anam.mpi.exchange.base;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * A transport and the small pieces of memory that operations use over and over. Not thread-safe:
 * the communicator admits one thread at a time.
 */
public final class Peers {

  /** Enough for every frame of fixed size. */
  private static final int SCRATCH = 1024;

  private final Transport transport;
  private final int rank;
  private final int size;
  private final ByteBuffer out;
  private final ByteBuffer in;
  private Transport own;

  /** The ranks of a transport. */
  public Peers(Transport transport) {
    this.transport = transport;
    rank = transport.rank();
    size = transport.size();
    out = allocate(SCRATCH);
    in = allocate(SCRATCH);
  }

  /** The transport of the communicator. */
  public Transport transport() {
    return transport;
  }

  /** The rank of this process. */
  public int rank() {
    return rank;
  }

  /** The number of ranks. */
  public int size() {
    return size;
  }

  /**
   * A second transport between the same ranks, whose messages no receive of the program can take.
   * The first call is made by all ranks at once.
   */
  public Transport own() {
    if (own == null) {
      own =
          transport
              .split(0, rank)
              .orElseThrow(() -> new IllegalStateException("A split by colour 0 left a rank out"));
    }
    return own;
  }

  /** Frees what {@link #own} made; called by all ranks. */
  public void freeOwn() {
    if (own != null) {
      own.free();
      own = null;
    }
  }

  /** Memory of the kind that the transport likes, in native byte order. */
  public ByteBuffer allocate(int bytes) {
    ByteBuffer buffer =
        transport.isOffHeap() ? ByteBuffer.allocateDirect(bytes) : ByteBuffer.allocate(bytes);
    return buffer.order(ByteOrder.nativeOrder());
  }

  /** The scratch memory for what this rank contributes; valid until the next call. */
  public ByteBuffer out(int bytes) {
    return out.clear().limit(bytes);
  }

  /** The scratch memory for what comes back; valid until the next call. */
  public ByteBuffer in(int bytes) {
    return in.clear().limit(bytes);
  }

  /** The whole buffer up to its limit, whatever its position. */
  public static Block whole(ByteBuffer buffer) {
    return Block.of(buffer.duplicate().position(0));
  }

  /** The smallest of the ranks' numbers, place by place. */
  public long[] smallest(long... numbers) {
    int bytes = numbers.length * Long.BYTES;
    ByteBuffer mine = out(bytes);
    for (long number : numbers) {
      mine.putLong(number);
    }
    long[] smallest = new long[numbers.length];
    if (transport.reduces(ElementType.INT64, Operator.MIN)) {
      ByteBuffer all = in(bytes);
      transport.allreduce(whole(mine), whole(all), ElementType.INT64, Operator.MIN);
      for (int i = 0; i < smallest.length; i++) {
        smallest[i] = all.getLong(i * Long.BYTES);
      }
      return smallest;
    }
    ByteBuffer all = everyRanks(mine, bytes);
    Arrays.fill(smallest, Long.MAX_VALUE);
    for (int i = 0; i < size * smallest.length; i++) {
      int place = i % smallest.length;
      smallest[place] = Math.min(smallest[place], all.getLong(i * Long.BYTES));
    }
    return smallest;
  }

  /** As many bytes of every rank, in rank order, at every rank. */
  public ByteBuffer everyRanks(ByteBuffer mine, int bytes) {
    ByteBuffer all = allocate(Math.multiplyExact(bytes, size));
    transport.allgather(whole(mine), whole(all), lengths(bytes));
    return all;
  }

  /** As many bytes of every rank, in rank order, at the root; null elsewhere. */
  public ByteBuffer everyRanksAt(int root, ByteBuffer mine, int bytes) {
    if (rank != root) {
      transport.gather(whole(mine), Block.EMPTY, new long[0], root);
      return null;
    }
    ByteBuffer all = allocate(Math.multiplyExact(bytes, size));
    transport.gather(whole(mine), whole(all), lengths(bytes), root);
    return all;
  }

  /** The same length for each rank. */
  public long[] lengths(long bytes) {
    long[] lengths = new long[size];
    Arrays.fill(lengths, bytes);
    return lengths;
  }
}
