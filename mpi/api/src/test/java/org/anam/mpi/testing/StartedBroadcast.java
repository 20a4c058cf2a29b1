package org.anam.mpi.testing;

import java.util.ArrayList;
import java.util.List;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;

/** A broadcast along a binomial tree that goes on whenever somebody looks at it. */
final class StartedBroadcast implements Operation {

  private final ThreadTransport transport;
  private final Mailboxes boxes;
  private final Block data;
  private final int root;
  private final int tag;
  private final Mailboxes.Posted receive;
  private List<Mailboxes.Message> sends;

  StartedBroadcast(ThreadTransport transport, Mailboxes boxes, Block data, int root, int tag) {
    this.transport = transport;
    this.boxes = boxes;
    this.data = data;
    this.root = root;
    this.tag = tag;
    receive =
        transport.rank() == root
            ? null
            : transport.startTake(
                data, Math.floorMod(transport.rank() - parent(), transport.size()), tag);
    isComplete();
  }

  private int place() {
    return Math.floorMod(transport.rank() - root, transport.size());
  }

  /** How far above this rank's place its parent's is: the lowest bit. */
  private int parent() {
    return Integer.lowestOneBit(place());
  }

  @Override
  public boolean isComplete() {
    synchronized (boxes) {
      if (receive != null && receive.envelope() == null) {
        return false;
      }
      if (sends == null) {
        sends = new ArrayList<>();
        int size = transport.size();
        int step = place() == 0 ? Integer.highestOneBit(Math.max(size - 1, 1)) : parent() >> 1;
        for (; step > 0; step >>= 1) {
          if (place() + step < size) {
            sends.add(transport.startPut(data, Math.floorMod(transport.rank() + step, size), tag));
          }
        }
      }
      return sends.stream().allMatch(Mailboxes.Message::isComplete);
    }
  }

  @Override
  public Envelope await() {
    boxes.await(this::isComplete, "a broadcast that was started");
    return new Envelope(root, tag, data.bytes());
  }
}
