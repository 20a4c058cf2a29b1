package org.anam.mpi.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.anam.codec.CodecLookup;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.array.JavaArrayType;
import org.anam.mpi.exchange.base.Delivery;
import org.anam.mpi.exchange.base.DoneTask;
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.MessageBundle;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.base.Pending;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.exchange.collective.Agreement;
import org.anam.mpi.exchange.collective.Broadcast;
import org.anam.mpi.exchange.collective.BroadcastTask;
import org.anam.mpi.exchange.collective.Gather;
import org.anam.mpi.exchange.collective.Lists;
import org.anam.mpi.exchange.collective.Reduce;
import org.anam.mpi.exchange.collective.Scatter;
import org.anam.mpi.exchange.collective.Tree;
import org.anam.mpi.exchange.point.Messenger;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * All operations over one transport. Checks ranks and tags before anything is sent, and finishes
 * broadcasts that were started before it begins another collective operation. Not thread-safe.
 */
public final class Exchange {

  /** Above this many bytes, the parts of a list travel one by one. */
  public static final int LIST_LIMIT = MessageBundle.LIMIT;

  private final Peers peers;
  private final Pending pending = new Pending();
  private final Agreement agreement;
  private final MessageCoders coders;
  private final Messenger messenger;
  private final Broadcast broadcast;
  private final Scatter scatter;
  private final Gather gather;
  private final Reduce reduce;
  private Lists lists;
  private Tree tree;

  /**
   * Operations over a transport; called by all of its ranks.
   *
   * @param listLimit mostly {@link #LIST_LIMIT}; the same on all ranks
   */
  public Exchange(Transport transport, CodecLookup codecs, int listLimit) {
    peers = new Peers(transport);
    agreement = new Agreement(peers);
    coders = new MessageCoders(codecs, transport.isOffHeap());
    messenger = new Messenger(peers, transport, coders, pending);
    broadcast = new Broadcast(peers, agreement, coders);
    scatter = new Scatter(peers, agreement);
    gather = new Gather(peers, agreement);
    reduce = new Reduce(peers, agreement);
    if (peers.size() > 1) {
      Messenger own = new Messenger(peers, peers.own(), coders, new Pending());
      lists = new Lists(peers, agreement, coders, broadcast, own, listLimit);
      tree = new Tree(peers, agreement, broadcast, own);
    }
  }

  /** The transport. */
  public Transport transport() {
    return peers.transport();
  }

  private boolean isAlone() {
    return peers.size() == 1;
  }

  /** Throws ANAM222 when there is no such rank. */
  public void requireRank(int rank, String role) {
    if (rank < 0 || rank >= peers.size()) {
      throw AnamException.of(
              MpiError.NO_SUCH_RANK,
              "The " + role + " is " + rank + ", and there are " + peers.size() + " ranks")
          .build();
    }
  }

  private void requireTag(int tag) {
    if (tag < 0 || tag > transport().maxTag()) {
      throw AnamException.of(
              MpiError.BAD_TAG,
              "The tag is " + tag + ", and the greatest one is " + transport().maxTag())
          .build();
    }
  }

  private void requireSource(int source, int tag) {
    if (source != Transport.ANY) {
      requireRank(source, "source");
    }
    if (tag != Transport.ANY) {
      requireTag(tag);
    }
  }

  private void requireDestination(int destination, int tag) {
    requireRank(destination, "destination");
    requireTag(tag);
  }

  private void beginCollective(int root) {
    requireRank(root, "root");
    pending.awaitBroadcasts();
  }

  // Point to point

  /** Sends a value. */
  public void send(Object value, int destination, int tag) {
    requireDestination(destination, tag);
    messenger.send(value, destination, tag);
  }

  /** Starts to send a value. */
  public Task startSend(Object value, int destination, int tag) {
    requireDestination(destination, tag);
    return messenger.startSend(value, destination, tag);
  }

  /** Receives a value, into the memory of an earlier one if that is not null. */
  public Delivery receive(int source, int tag, Class<?> expected, Object earlier) {
    requireSource(source, tag);
    return messenger.receive(source, tag, expected, earlier);
  }

  /** Starts to receive a value. */
  public Task startReceive(int source, int tag, Class<?> expected) {
    requireSource(source, tag);
    return messenger.startReceive(source, tag, expected);
  }

  /** Sends one value and receives another. */
  public Object sendReceive(
      Object value, int destination, int sendTag, int source, int tag, Class<?> expected) {
    requireDestination(destination, sendTag);
    requireSource(source, tag);
    Task send = messenger.startSend(value, destination, sendTag);
    Object received = messenger.receive(source, tag, expected, null).value();
    pending.await(send);
    return received;
  }

  /** Waits for a message. */
  public Envelope probe(int source, int tag) {
    requireSource(source, tag);
    return messenger.probe(source, tag);
  }

  /** Looks for a message. */
  public Optional<Envelope> poll(int source, int tag) {
    requireSource(source, tag);
    return messenger.poll(source, tag);
  }

  /** Whether a task is done; brings all tasks forward. */
  public boolean test(Task task) {
    pending.step();
    return task.isDone();
  }

  /** Waits for a task. */
  public Object await(Task task) {
    messenger.await(task);
    return task.value();
  }

  /** Whether something that was started is not complete yet; brings it forward. */
  public boolean isBusy() {
    pending.step();
    return !pending.isEmpty();
  }

  /** Waits for all sends and broadcasts that were started. */
  public void finish() {
    pending.awaitBroadcasts();
    pending.awaitSends();
  }

  /** Frees what this made in the message-passing system; called by all ranks. */
  public void free() {
    peers.freeOwn();
  }

  // Collective

  /** Broadcasts a value. */
  public Object bcast(Object value, int root, Class<?> expected, boolean into) {
    beginCollective(root);
    if (isAlone()) {
      AnamException error = Broadcast.mismatch(value, root, expected);
      if (error != null) {
        throw Failures.on(root, error);
      }
      return value;
    }
    return broadcast.bcast(value, root, expected, into);
  }

  /** Starts to broadcast a value. */
  public Task startBcast(Object value, int root, Class<?> expected) {
    requireRank(root, "root");
    if (isAlone()) {
      return new DoneTask(bcast(value, root, expected, false));
    }
    Task task = new BroadcastTask(peers, coders, value, root, expected);
    pending.add(task);
    return task;
  }

  /** Scatters an array, into the memory of an earlier part if that is not null. */
  public Object scatter(Object array, int root, Class<?> expected, Object earlier) {
    beginCollective(root);
    if (isAlone()) {
      requireRowsAlone(array, "scatter", expected);
      return array;
    }
    return scatter.scatter(array, root, expected, earlier);
  }

  /**
   * Gathers arrays at the root, or everywhere if that is -1; into the memory of an earlier result
   * if that is not null.
   */
  public Object gather(Object part, int root, Object earlier) {
    beginCollective(Math.max(root, 0));
    if (isAlone()) {
      requireRowsAlone(part, "gather", null);
      return part;
    }
    return root < 0 ? gather.allgather(part, earlier) : gather.gather(part, root, earlier);
  }

  private static void requireRowsAlone(Object array, String operation, Class<?> expected) {
    try {
      JavaArrayType kind = JavaArrayType.of(array);
      Scatter.requireRows(kind.toNdArray(array), operation);
      Scatter.requireKind(kind, expected, 0);
    } catch (AnamException e) {
      throw Failures.on(0, e);
    }
  }

  /** Scatters a list. */
  public List<?> scatterList(List<?> list, int root) {
    beginCollective(root);
    return isAlone() ? requireList(list) : lists.scatter(list, root);
  }

  /** Gathers lists at those ranks that want them. */
  public List<?> gatherList(List<?> part, long total, boolean wanted) {
    pending.awaitBroadcasts();
    return isAlone() ? requireList(part) : lists.gather(part, total, wanted);
  }

  private static List<?> requireList(List<?> list) {
    if (list == null) {
      throw Failures.on(0, Lists.noList());
    }
    return list;
  }

  /** Waits for all ranks. */
  public void barrier() {
    beginCollective(0);
    if (!isAlone()) {
      transport().barrier();
    }
  }

  /** Combines arrays or boxed numbers at the root, or everywhere if that is -1. */
  public Object reduce(Object value, Operator operator, int root) {
    beginCollective(Math.max(root, 0));
    if (isAlone()) {
      try {
        Reduce.require(value, operator);
      } catch (AnamException e) {
        throw Failures.on(0, e);
      }
      return value;
    }
    return reduce.reduce(value, operator, root);
  }

  /** Combines numbers everywhere. */
  public long reduce(long value, Operator operator) {
    pending.awaitBroadcasts();
    return isAlone() ? value : reduce.number(value, operator);
  }

  /** Combines numbers everywhere. */
  public double reduce(double value, Operator operator) {
    pending.awaitBroadcasts();
    return isAlone() ? value : reduce.number(value, operator);
  }

  /** Combines values by an operator at the root, or everywhere if that is -1. */
  public Object reduce(Object value, BinaryOperator<Object> operator, int root) {
    beginCollective(Math.max(root, 0));
    return isAlone() ? value : tree.reduce(value, operator, root);
  }

  /** A transport of the ranks with the same colour. */
  public Optional<Transport> split(int color, int key) {
    pending.awaitBroadcasts();
    if (color < -1) {
      throw AnamException.of(MpiError.BAD_COLOR, "The colour is " + color).build();
    }
    return transport().split(color, key);
  }
}
