package org.anam.mpi.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.message.Incoming;
import org.anam.message.MessageEncoder;
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
final class BroadcastTask extends Task {

  /** Apart from those of reductions. */
  private static final int TAG = 7;

  private final Link link;
  private final Coding coding;
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

  BroadcastTask(Link link, Coding coding, Object given, int root, Class<?> expected) {
    this.link = link;
    this.coding = coding;
    this.given = given;
    this.root = root;
    this.expected = expected;
    own = link.own();
    frame = new BroadcastFrame(link.allocate(BroadcastFrame.BYTES));
    lowest = link.allocate(Integer.BYTES);
    theirs = link.allocate(Integer.BYTES);
    encoder = isRoot() ? coding.borrow() : null;
    if (isRoot()) {
      // Now, because the value may be changed between the call and the first step.
      error = Broadcast.encode(encoder, frame, given, root, expected);
    }
    broadcast(Link.whole(frame.buffer()), this::rest);
  }

  private boolean isRoot() {
    return link.rank() == root;
  }

  @Override
  boolean waitsFor(Task earlier) {
    return earlier instanceof BroadcastTask;
  }

  @Override
  Operation current() {
    return operation;
  }

  @Override
  void step() {
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
        isRoot() ? encoder.segments() : frame.isWhole() ? frame.whole() : frame.allocate(link);
    if (!frame.isWhole()) {
      segments.forEach(segment -> broadcast(Block.of(segment), BroadcastTask::nothing));
    }
    steps.add(new Step(() -> null, this::open));
  }

  private void open() {
    if (!isRoot()) {
      try {
        incoming = Coding.open(coding.newDecoder(), segments, expected, root, Failures.NO_TAG);
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
    lowest.putInt(0, error == null ? link.size() : link.rank());
    int size = link.size();
    int place = Math.floorMod(link.rank() - root, size);
    for (int step = 1; step < size; step <<= 1) {
      if ((place & step) != 0) {
        int parent = Math.floorMod(link.rank() - step, size);
        steps.add(
            new Step(() -> own.startSend(Link.whole(lowest), parent, TAG), BroadcastTask::nothing));
        break;
      }
      if (place + step < size) {
        int child = Math.floorMod(link.rank() + step, size);
        steps.add(
            new Step(
                () -> own.startReceive(Link.whole(theirs), child, TAG),
                () -> lowest.putInt(0, Math.min(lowest.getInt(0), theirs.getInt(0)))));
      }
    }
    broadcast(Link.whole(lowest), () -> decided(then));
  }

  private void decided(Runnable then) {
    int failed = lowest.getInt(0);
    if (failed < link.size()) {
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
    value = Coding.read(incoming, arrays, root, Failures.NO_TAG);
  }

  private void finish() {
    complete(isRoot() ? given : value, null);
  }

  @Override
  void release() {
    if (encoder != null) {
      coding.giveBack(encoder);
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
    boolean mine = link.rank() == failed;
    byte[] text = mine ? Failures.encode(Failures.on(failed, error)) : new byte[0];
    ByteBuffer length = link.allocate(Integer.BYTES).putInt(0, text.length);
    steps.add(
        new Step(
            () -> own.startBroadcast(Link.whole(length), failed),
            () -> {
              ByteBuffer content = link.allocate(length.getInt(0)).order(ByteOrder.nativeOrder());
              if (mine) {
                content.put(0, text);
              }
              steps.add(
                  new Step(
                      () -> own.startBroadcast(Link.whole(content), failed),
                      () -> fail(mine ? Failures.on(failed, error) : decoded(content))));
            }));
  }

  private static RuntimeException decoded(ByteBuffer content) {
    byte[] bytes = new byte[content.capacity()];
    content.get(0, bytes);
    return Failures.decode(bytes);
  }
}
