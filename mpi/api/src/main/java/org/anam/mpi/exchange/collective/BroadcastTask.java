package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.message.Incoming;
import org.anam.message.MessageEncoder;
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.base.Reuse;
import org.anam.mpi.exchange.base.Step;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/**
 * A broadcast that was started: what {@link Broadcast} does, in steps none of which waits. The
 * agreement is made of messages along a binomial tree to the root, and a broadcast of what came out
 * of it.
 *
 * <p>All of this goes over the transport that is Anam's own, and one task after the other in the
 * order in which they were started, so that every rank makes the same calls in the same order.
 */
public final class BroadcastTask extends Task {

  /** Apart from those of reductions. */
  private static final int TAG = 7;

  private final Peers peers;
  private final MessageCoders coders;
  private Object given;
  private final int root;
  private final Class<?> expected;
  private final Transport own;
  private MessageEncoder encoder;
  private final BroadcastFrame frame;
  private final Deque<Step> steps = new ArrayDeque<>();
  private List<NdArray> arrays = new ArrayList<>();
  private List<ByteBuffer> segments = List.of();
  private final ByteBuffer lowest;
  private final ByteBuffer theirs;
  private Operation operation;
  private Step running;
  private Throwable error;
  private Incoming incoming;
  private Object value;

  /** Starts at the root with a value, elsewhere with the type that is expected or null. */
  public BroadcastTask(
      Peers peers, MessageCoders coders, Object given, int root, Class<?> expected) {
    this.peers = peers;
    this.coders = coders;
    this.given = given;
    this.root = root;
    this.expected = expected;
    own = peers.own();
    frame = new BroadcastFrame(peers.allocate(BroadcastFrame.BYTES));
    lowest = peers.allocate(Integer.BYTES);
    theirs = peers.allocate(Integer.BYTES);
    encoder = isRoot() ? coders.borrow() : null;
    if (isRoot()) {
      // Now, because the value may be changed between the call and the first step.
      error = Broadcast.encode(encoder, frame, given, root, expected);
    }
    broadcast(Peers.whole(frame.buffer()), this::rest);
  }

  private boolean isRoot() {
    return peers.rank() == root;
  }

  @Override
  public boolean isCollective() {
    return true;
  }

  @Override
  public boolean waitsFor(Task earlier) {
    return earlier.isCollective();
  }

  @Override
  public Operation current() {
    return operation;
  }

  @Override
  public void step() {
    while (!isDone()) {
      if (running == null) {
        running = steps.poll();
        operation = running.start().get();
      }
      if (operation != null && !operation.isComplete()) {
        return;
      }
      if (operation != null) {
        operation.await();
      }
      Step complete = running;
      running = null;
      operation = null;
      complete.then().run();
    }
  }

  private void broadcast(Block block, Runnable then) {
    steps.add(new Step(() -> own.startBroadcast(block, root), then));
  }

  private static void nothing() {}

  private void rest() {
    if (frame.isFailure()) {
      agree(this::arrays);
      return;
    }
    segments =
        isRoot() ? encoder.segments() : frame.isWhole() ? frame.whole() : frame.allocate(peers);
    if (!frame.isWhole()) {
      segments.forEach(segment -> broadcast(Block.of(segment), BroadcastTask::nothing));
    }
    steps.add(new Step(() -> null, this::open));
  }

  private void open() {
    if (!isRoot()) {
      try {
        incoming =
            MessageCoders.open(coders.newDecoder(), segments, expected, root, Failures.NO_TAG);
        Broadcast.allocate(incoming, Reuse.NONE, arrays);
        if (arrays.isEmpty()) {
          read();
        }
      } catch (RuntimeException | Error e) {
        error = e;
      }
    } else {
      arrays.addAll(encoder.arrays());
    }
    agree(this::arrays);
  }

  /** Place 0 is the root; each place takes from those above it and hands on. */
  private void agree(Runnable then) {
    lowest.putInt(0, error == null ? peers.size() : peers.rank());
    int size = peers.size();
    int place = Math.floorMod(peers.rank() - root, size);
    for (int step = 1; step < size; step <<= 1) {
      if ((place & step) != 0) {
        int parent = Math.floorMod(peers.rank() - step, size);
        steps.add(
            new Step(
                () -> own.startSend(Peers.whole(lowest), parent, TAG), BroadcastTask::nothing));
        break;
      }
      if (place + step < size) {
        int child = Math.floorMod(peers.rank() + step, size);
        steps.add(
            new Step(
                () -> own.startReceive(Peers.whole(theirs), child, TAG),
                () -> lowest.putInt(0, Math.min(lowest.getInt(0), theirs.getInt(0)))));
      }
    }
    broadcast(Peers.whole(lowest), () -> decided(then));
  }

  private void decided(Runnable then) {
    int failed = lowest.getInt(0);
    if (failed < peers.size()) {
      relay(failed);
    } else {
      then.run();
    }
  }

  private void arrays() {
    arrays.forEach(array -> broadcast(Block.of(array), BroadcastTask::nothing));
    steps.add(new Step(() -> null, this::late));
  }

  /** Reads what could not be read before its arrays were there. */
  private void late() {
    boolean agrees = Broadcast.isReadLate(segments, arrays);
    if (!isRoot() && !arrays.isEmpty()) {
      try {
        read();
      } catch (RuntimeException | Error e) {
        if (!agrees) {
          throw e;
        }
        error = e;
      }
    }
    if (agrees) {
      agree(this::finish);
    } else {
      finish();
    }
  }

  private void read() {
    value = MessageCoders.read(incoming, arrays, root, Failures.NO_TAG);
  }

  private void finish() {
    complete(isRoot() ? given : value, null);
  }

  @Override
  public void release() {
    if (encoder != null) {
      coders.giveBack(encoder);
    }
    encoder = null;
    given = null;
    value = null;
    incoming = null;
    arrays = List.of();
    segments = List.of();
    steps.clear();
  }

  /** The failed rank's error goes to all. */
  private void relay(int failed) {
    boolean mine = peers.rank() == failed;
    byte[] text = mine ? Failures.encode(Failures.on(failed, error)) : new byte[0];
    ByteBuffer length = peers.allocate(Integer.BYTES).putInt(0, text.length);
    steps.add(
        new Step(
            () -> own.startBroadcast(Peers.whole(length), failed),
            () -> {
              ByteBuffer content = peers.allocate(length.getInt(0)).order(ByteOrder.nativeOrder());
              if (mine) {
                content.put(0, text);
              }
              steps.add(
                  new Step(
                      () -> own.startBroadcast(Peers.whole(content), failed),
                      () -> fail(mine ? Failures.on(failed, error) : decoded(content))));
            }));
  }

  private static RuntimeException decoded(ByteBuffer content) {
    byte[] bytes = new byte[content.capacity()];
    content.get(0, bytes);
    return Failures.decode(bytes);
  }
}
