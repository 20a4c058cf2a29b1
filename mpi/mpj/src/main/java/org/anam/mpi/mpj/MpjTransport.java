package org.anam.mpi.mpj;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import mpjdev.Status;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/** A communicator over MPJ Express. */
final class MpjTransport implements Transport {

  private final MpjDevice device;
  private final Channel channel;
  private final int rank;
  private final CollectiveAlgorithms collectives;

  /** First frames that {@link #probe} took out of the device to see how long their messages are. */
  private final List<Frame> probed = new ArrayList<>();

  private int nextContext;

  private MpjTransport(Channel channel) {
    this.channel = channel;
    device = channel.device();
    rank = channel.ranks().indexOf(device.rank());
    collectives = new CollectiveAlgorithms(channel.collective(), rank);
    nextContext = channel.context() + Channel.CONTEXTS;
  }

  static MpjTransport world(MpjDevice device) {
    return new MpjTransport(new Channel(device, Channel.WORLD, device.all()));
  }

  @Override
  public String description() {
    return device.description();
  }

  @Override
  public int rank() {
    return rank;
  }

  @Override
  public int size() {
    return channel.ranks().size();
  }

  @Override
  public int maxTag() {
    return Integer.MAX_VALUE;
  }

  @Override
  public boolean isOffHeap() {
    return false;
  }

  @Override
  public void send(Block data, int destination, int tag) {
    new MessageSender(channel, data, destination, tag).await();
  }

  @Override
  public Envelope receive(Block into, int source, int tag) {
    return incoming(into, source, tag).await();
  }

  @Override
  public Operation startSend(Block data, int destination, int tag) {
    return started(new MessageSender(channel, data, destination, tag));
  }

  @Override
  public Operation startReceive(Block into, int source, int tag) {
    return started(incoming(into, source, tag));
  }

  private Operation started(Advancing operation) {
    if (!operation.advance()) {
      device.progress().add(operation);
    }
    return operation;
  }

  private MessageReceiver incoming(Block into, int source, int tag) {
    for (Iterator<Frame> frames = probed.iterator(); frames.hasNext(); ) {
      Frame frame = frames.next();
      if (frame.matches(source, tag)) {
        frames.remove();
        return new MessageReceiver(channel, into, frame);
      }
    }
    return new MessageReceiver(channel, into, source, tag);
  }

  @Override
  public Envelope probe(int source, int tag) {
    Backoff backoff = new Backoff();
    while (true) {
      Optional<Envelope> found = poll(source, tag);
      if (found.isPresent()) {
        return found.get();
      }
      backoff.pause();
    }
  }

  @Override
  public Optional<Envelope> poll(int source, int tag) {
    for (Frame frame : probed) {
      if (frame.matches(source, tag)) {
        return Optional.of(envelope(frame));
      }
    }
    Status seen =
        device.probe(channel.world(source), MessageReceiver.deviceTag(tag), channel.context());
    if (seen == null) {
      return Optional.empty();
    }
    int from = channel.rank(seen.srcID);
    FrameBuffer buffer = device.takeToReceive(device.frameBytes());
    int process = channel.world(from);
    device.isDone(
        device.receive(
            buffer, process, seen.tag, channel.context(), device.status(process, seen.tag)),
        true);
    Frame frame = new Frame(buffer, from, seen.tag);
    probed.add(frame);
    return Optional.of(envelope(frame));
  }

  private static Envelope envelope(Frame frame) {
    return new Envelope(frame.source(), frame.tag(), frame.total());
  }

  @Override
  public void barrier() {
    collectives.barrier();
  }

  @Override
  public void broadcast(Block data, int root) {
    collectives.broadcast(data, root);
  }

  @Override
  public Operation startBroadcast(Block data, int root) {
    return new Deferred(() -> broadcast(data, root), new Envelope(root, 0, data.bytes()));
  }

  @Override
  public void scatter(Block all, long[] bytes, Block part, int root) {
    collectives.scatter(all, bytes, part, root);
  }

  @Override
  public void gather(Block part, Block all, long[] bytes, int root) {
    collectives.gather(part, all, bytes, root);
  }

  @Override
  public void allgather(Block part, Block all, long[] bytes) {
    collectives.allgather(part, all, bytes);
  }

  @Override
  public boolean reduces(ElementType type, Operator operator) {
    return false;
  }

  @Override
  public void reduce(Block from, Block into, ElementType type, Operator operator, int root) {
    throw new UnsupportedOperationException("reduces(" + type + ", " + operator + ") is false");
  }

  @Override
  public void allreduce(Block from, Block into, ElementType type, Operator operator) {
    throw new UnsupportedOperationException("reduces(" + type + ", " + operator + ") is false");
  }

  @Override
  public Optional<Transport> split(int color, int key) {
    int[] wishes = collectives.allgather(color, key, nextContext);
    int context = nextContext;
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      context = Math.max(context, wishes[3 * i + 2]);
      if (wishes[3 * i] == color) {
        members.add(i);
      }
    }
    nextContext = context + Channel.CONTEXTS;
    if (color < 0) {
      return Optional.empty();
    }
    members.sort(Comparator.comparingInt(i -> wishes[3 * i + 1]));
    List<Integer> ranks = members.stream().map(channel::world).toList();
    return Optional.of(new MpjTransport(new Channel(device, context, ranks)));
  }

  @Override
  public void free() {
    probed.clear();
  }

  @Override
  public void end() {
    device.finish();
  }

  @Override
  public void abort(int status) {
    System.out.flush();
    System.err.flush();
    Runtime.getRuntime().halt(status);
  }
}
