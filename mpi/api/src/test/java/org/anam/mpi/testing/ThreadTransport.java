package org.anam.mpi.testing;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * One rank's end of a transport in memory. Collective operations are made of messages in a context
 * of their own: broadcasts and reductions along binomial trees, scatter and gather between the root
 * and each other rank, the rest of these.
 */
final class ThreadTransport implements Transport {

  private static final int SCATTER = 1;
  private static final int GATHER = 2;
  private static final int BROADCAST = 3;
  private static final int REDUCE = 4;
  private static final int SPLIT = 5;

  /** Messages of broadcasts that were only started have tags of their own, one after the other. */
  private static final int STARTED = 1000;

  private final ThreadRanks ranks;
  private final Mailboxes boxes;
  private final String context;
  private final int[] members;
  private final int rank;
  private int splits;
  private int broadcasts;
  private boolean freed;

  ThreadTransport(ThreadRanks ranks, Mailboxes boxes, String context, int[] members, int rank) {
    this.ranks = ranks;
    this.boxes = boxes;
    this.context = context;
    this.members = members;
    this.rank = rank;
  }

  @Override
  public String description() {
    return "threads";
  }

  @Override
  public boolean isOffHeap() {
    return ranks.isOffHeap();
  }

  @Override
  public int rank() {
    return rank;
  }

  @Override
  public int size() {
    return members.length;
  }

  @Override
  public int maxTag() {
    return 1_000_000;
  }

  private void count(String name) {
    if (freed) {
      throw new AssertionError(name + " after free");
    }
    ranks.called(members[rank], name);
  }

  @Override
  public void send(Block data, int destination, int tag) {
    count("send");
    put(context, data, destination, tag);
  }

  @Override
  public Envelope receive(Block into, int source, int tag) {
    count("receive");
    return take(context, into, source, tag);
  }

  private void put(String where, Block data, int destination, int tag) {
    Mailboxes.Message message = boxes.post(where, rank, destination, tag, data);
    boxes.await(message::isComplete, "send to " + destination + " with tag " + tag);
  }

  private Envelope take(String where, Block into, int source, int tag) {
    Mailboxes.Posted receive = boxes.receive(where, rank, source, tag, into);
    boxes.await(() -> receive.envelope() != null, "receive from " + source + " with tag " + tag);
    return receive.envelope();
  }

  @Override
  public Operation startSend(Block data, int destination, int tag) {
    count("startSend");
    Mailboxes.Message message = boxes.post(context, rank, destination, tag, data);
    return operation(message::isComplete, () -> new Envelope(rank, tag, data.bytes()));
  }

  @Override
  public Operation startReceive(Block into, int source, int tag) {
    count("startReceive");
    Mailboxes.Posted receive = boxes.receive(context, rank, source, tag, into);
    return operation(() -> receive.envelope() != null, receive::envelope);
  }

  private Operation operation(BooleanSupplier complete, Supplier<Envelope> result) {
    return new Operation() {
      @Override
      public boolean isComplete() {
        return complete.getAsBoolean();
      }

      @Override
      public Envelope await() {
        boxes.await(complete, "an operation that was started");
        return result.get();
      }
    };
  }

  @Override
  public Envelope probe(int source, int tag) {
    count("probe");
    boxes.await(() -> boxes.look(context, rank, source, tag) != null, "probe of " + source);
    return boxes.look(context, rank, source, tag);
  }

  @Override
  public Optional<Envelope> poll(int source, int tag) {
    count("poll");
    return Optional.ofNullable(boxes.look(context, rank, source, tag));
  }

  @Override
  public void barrier() {
    count("barrier");
    Block nothing = Block.EMPTY;
    up(nothing, nothing, ElementType.INT8, Operator.MIN, 0);
    down(nothing, 0, BROADCAST);
  }

  @Override
  public void broadcast(Block data, int root) {
    count("broadcast");
    down(data, root, BROADCAST);
  }

  private void down(Block data, int root, int tag) {
    int size = size();
    int place = Math.floorMod(rank - root, size);
    int step = 1;
    while (step < size && (place & step) == 0) {
      step <<= 1;
    }
    if (place != 0) {
      Envelope envelope = take(collective(), data, Math.floorMod(rank - step, size), tag);
      if (envelope.bytes() != data.bytes()) {
        throw new AssertionError(
            "broadcast of " + envelope.bytes() + " bytes into " + data.bytes());
      }
    }
    for (step >>= 1; step > 0; step >>= 1) {
      if (place + step < size) {
        put(collective(), data, Math.floorMod(rank + step, size), tag);
      }
    }
  }

  private String collective() {
    return context + "*";
  }

  @Override
  public Operation startBroadcast(Block data, int root) {
    count("startBroadcast");
    return new StartedBroadcast(this, boxes, data, root, STARTED + broadcasts++);
  }

  Mailboxes.Posted startTake(Block into, int source, int tag) {
    return boxes.receive(collective(), rank, source, tag, into);
  }

  Mailboxes.Message startPut(Block data, int destination, int tag) {
    return boxes.post(collective(), rank, destination, tag, data);
  }

  @Override
  public void scatter(Block all, long[] bytes, Block part, int root) {
    count("scatter");
    if (rank != root) {
      requireBytes(part, bytes[rank], take(collective(), part, root, SCATTER).bytes());
      return;
    }
    long at = 0;
    for (int other = 0; other < size(); other++) {
      Block slice = all.slice(at, bytes[other]);
      if (other == rank) {
        requireBytes(part, bytes[rank], bytes[rank]);
        Bytes.fill(part, Bytes.copy(slice));
      } else {
        put(collective(), slice, other, SCATTER);
      }
      at += bytes[other];
    }
    requireBytes(all, at, at);
  }

  private static void requireBytes(Block block, long expected, long found) {
    if (block.bytes() != expected || found != expected) {
      throw new AssertionError("lengths differ: " + block.bytes() + ", " + expected + ", " + found);
    }
  }

  @Override
  public void gather(Block part, Block all, long[] bytes, int root) {
    count("gather");
    join(part, all, bytes, root);
  }

  private void join(Block part, Block all, long[] bytes, int root) {
    if (rank != root) {
      put(collective(), part, root, GATHER);
      return;
    }
    long at = 0;
    for (int other = 0; other < size(); other++) {
      Block slice = all.slice(at, bytes[other]);
      if (other == rank) {
        Bytes.fill(slice, Bytes.copy(part));
      } else {
        requireBytes(slice, bytes[other], take(collective(), slice, other, GATHER).bytes());
      }
      at += bytes[other];
    }
    requireBytes(all, at, at);
  }

  @Override
  public void allgather(Block part, Block all, long[] bytes) {
    count("allgather");
    requireBytes(part, bytes[rank], bytes[rank]);
    join(part, all, bytes, 0);
    down(all, 0, BROADCAST);
  }

  @Override
  public boolean reduces(ElementType type, Operator operator) {
    return ranks.reduces()
        && type != ElementType.FLOAT16
        && type.kind() != ElementType.Kind.COMPLEX;
  }

  @Override
  public void reduce(Block from, Block into, ElementType type, Operator operator, int root) {
    count("reduce");
    up(from, into, type, operator, root);
  }

  private void up(Block from, Block into, ElementType type, Operator operator, int root) {
    int size = size();
    int place = Math.floorMod(rank - root, size);
    byte[] sum = Bytes.copy(from);
    byte[] other = new byte[sum.length];
    for (int step = 1; step < size; step <<= 1) {
      if ((place & step) != 0) {
        put(collective(), block(sum), Math.floorMod(rank - step, size), REDUCE);
        break;
      }
      if (place + step < size) {
        take(collective(), block(other), Math.floorMod(rank + step, size), REDUCE);
        Numbers.combine(type, operator, sum, other);
      }
    }
    if (rank == root) {
      Bytes.fill(into, sum);
    }
  }

  private static Block block(byte[] bytes) {
    return Block.of(ByteBuffer.wrap(bytes));
  }

  @Override
  public void allreduce(Block from, Block into, ElementType type, Operator operator) {
    count("allreduce");
    up(from, rank == 0 ? into : Block.EMPTY, type, operator, 0);
    down(into, 0, BROADCAST);
  }

  @Override
  public Optional<Transport> split(int color, int key) {
    count("split");
    ByteBuffer mine = ByteBuffer.allocate(8).putInt(0, color).putInt(4, key);
    ByteBuffer all = ByteBuffer.allocate(8 * size());
    long[] lengths = new long[size()];
    Arrays.fill(lengths, 8);
    join(Block.of(mine), rank == 0 ? Block.of(all) : Block.EMPTY, lengths, 0);
    down(Block.of(all), 0, SPLIT);
    int number = splits++;
    if (color < 0) {
      return Optional.empty();
    }
    int[] same =
        IntStream.range(0, size())
            .filter(other -> all.getInt(8 * other) == color)
            .boxed()
            .sorted(Comparator.comparingInt((Integer other) -> all.getInt(8 * other + 4)))
            .mapToInt(Integer::intValue)
            .toArray();
    int place = 0;
    while (same[place] != rank) {
      place++;
    }
    int[] theirs = Arrays.stream(same).map(other -> members[other]).toArray();
    String name = context + "/" + number + ":" + color;
    return Optional.of(new ThreadTransport(ranks, boxes, name, theirs, place));
  }

  @Override
  public void free() {
    count("free");
    freed = true;
  }

  @Override
  public void end() {
    count("end");
  }

  @Override
  public void abort(int status) {
    boxes.fail("the job was aborted with status " + status);
  }
}
