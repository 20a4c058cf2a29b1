package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.anam.mpi.transport.Block;

/**
 * What all ranks of a communicator do together, made of messages between two.
 *
 * <p>Each operation has a tag of its own, counted alike by all ranks, so that one that is ahead
 * does not disturb one that is not there yet.
 */
final class CollectiveAlgorithms {

  /** What a broadcast hands on at a time, so that a rank sends one part while it gets the next. */
  private static final int BROADCAST_BYTES = 1 << 20;

  /** Up to this many bytes in all, few messages count more than few bytes. */
  private static final int SMALL_BYTES = 1 << 16;

  private final Channel channel;
  private final int rank;
  private final int size;
  private int tag;

  CollectiveAlgorithms(Channel channel, int rank) {
    this.channel = channel;
    this.rank = rank;
    size = channel.ranks().size();
  }

  private void next() {
    tag = (tag + 1) & Integer.MAX_VALUE;
  }

  private MessageSender send(Block data, int destination) {
    return new MessageSender(channel, data, destination, tag);
  }

  private void receive(Block into, int source) {
    new MessageReceiver(channel, into, source, tag).await();
  }

  /** Sends and receives at the same time. */
  private void exchange(Block data, int destination, Block into, int source) {
    Advancing in = new MessageReceiver(channel, into, source, tag);
    Advancing out = send(data, destination);
    Backoff backoff = new Backoff();
    while (!out.advance()) {
      if (in.advance()) {
        break;
      }
      backoff.pause();
    }
    in.await();
    out.await();
  }

  /** In each round every rank hears of twice as many others. */
  void barrier() {
    next();
    for (int distance = 1; distance < size; distance *= 2) {
      exchange(Block.EMPTY, behind(-distance), Block.EMPTY, behind(distance));
    }
  }

  private int behind(int distance) {
    return Math.floorMod(rank - distance, size);
  }

  /** Along a binomial tree. */
  void broadcast(Block data, int root) {
    next();
    int position = Math.floorMod(rank - root, size);
    int parent = position & (position - 1);
    int reach = position == 0 ? Integer.highestOneBit(size) : Integer.lowestOneBit(position) / 2;
    long done = 0;
    do {
      Block part = data.slice(done, Math.min(BROADCAST_BYTES, data.bytes() - done));
      if (position != 0) {
        receive(part, (parent + root) % size);
      }
      for (int distance = reach; distance > 0; distance /= 2) {
        if (position + distance < size) {
          send(part, (position + distance + root) % size).await();
        }
      }
      done += part.bytes();
    } while (done < data.bytes());
  }

  /** From the root to each rank: each byte travels once. */
  void scatter(Block all, long[] bytes, Block part, int root) {
    next();
    if (rank != root) {
      receive(part, root);
      return;
    }
    long from = 0;
    for (int i = 0; i < size; i++) {
      Block piece = all.slice(from, bytes[i]);
      if (i == rank) {
        BlockCopy.between(piece, part);
      } else {
        send(piece, i).await();
      }
      from += bytes[i];
    }
  }

  /** From each rank to the root: each byte travels once. */
  void gather(Block part, Block all, long[] bytes, int root) {
    next();
    if (rank != root) {
      send(part, root).await();
      return;
    }
    long from = 0;
    for (int i = 0; i < size; i++) {
      Block piece = all.slice(from, bytes[i]);
      if (i == rank) {
        BlockCopy.between(part, piece);
      } else {
        receive(piece, i);
      }
      from += bytes[i];
    }
  }

  void allgather(Block part, Block all, long[] bytes) {
    long[] starts = starts(bytes);
    BlockCopy.between(part, all.slice(starts[rank], bytes[rank]));
    next();
    if (starts[size] <= SMALL_BYTES) {
      byTwos(all, bytes, starts);
    } else {
      around(all, bytes, starts);
    }
  }

  /** Each rank hands on what it got last: each byte travels to each rank once. */
  private void around(Block all, long[] bytes, long[] starts) {
    for (int step = 0; step < size - 1; step++) {
      int gives = behind(step);
      int gets = behind(step + 1);
      exchange(
          all.slice(starts[gives], bytes[gives]),
          behind(-1),
          all.slice(starts[gets], bytes[gets]),
          behind(1));
    }
  }

  /** In each round the number of parts that a rank has doubles. */
  private void byTwos(Block all, long[] bytes, long[] starts) {
    byte[] memory = new byte[(int) starts[size]];
    Block mine = all.slice(starts[rank], bytes[rank]);
    Block have = Block.of(ByteBuffer.wrap(memory));
    BlockCopy.between(mine, have.slice(0, mine.bytes()));
    long held = bytes[rank];
    for (int parts = 1; parts < size; parts *= 2) {
      int more = Math.min(parts, size - parts);
      long sent = 0;
      long got = 0;
      for (int i = 0; i < more; i++) {
        sent += bytes[behind(-i)];
        got += bytes[behind(-parts - i)];
      }
      exchange(have.slice(0, sent), behind(parts), have.slice(held, got), behind(-parts));
      held += got;
    }
    long from = 0;
    for (int i = 0; i < size; i++) {
      int whose = behind(-i);
      BlockCopy.between(have.slice(from, bytes[whose]), all.slice(starts[whose], bytes[whose]));
      from += bytes[whose];
    }
  }

  private static long[] starts(long[] bytes) {
    long[] starts = new long[bytes.length + 1];
    for (int i = 0; i < bytes.length; i++) {
      starts[i + 1] = Math.addExact(starts[i], bytes[i]);
    }
    return starts;
  }

  /** Some numbers of every rank, at every rank. */
  int[] allgather(int... numbers) {
    ByteBuffer mine = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    mine.asIntBuffer().put(numbers);
    ByteBuffer all = ByteBuffer.allocate(mine.capacity() * size);
    long[] bytes = new long[size];
    Arrays.fill(bytes, mine.capacity());
    allgather(Block.of(mine), Block.of(all), bytes);
    int[] result = new int[numbers.length * size];
    all.asIntBuffer().get(result);
    return result;
  }
}
