package org.anam.mpi.nativempi.transport;

import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.mpi.transport.Block;

/**
 * A long broadcast between ranks of one node: messages along a binomial tree, from where the bytes
 * lie to where they belong by way of shared memory. A rank sends a piece on while its parent sends
 * it the next.
 */
final class NodeBroadcast {

  /** So many sends share the buffers of a rank. */
  private static final int AT_ONCE = 2;

  private final Channel channel;
  private final int root;
  private final int place;

  NodeBroadcast(Channel channel, int root) {
    this.channel = channel;
    this.root = root;
    place = Math.floorMod(channel.rank() - root, channel.size());
  }

  /** Whether a broadcast should go this way; the same on all ranks. */
  static boolean serves(Channel channel, Block data) {
    return data.bytes() >= Limits.NODE_BROADCAST && channel.isOnOneNode();
  }

  void run(Block data) {
    // Two ranks have nothing to send on.
    long size = channel.size() == 2 ? data.bytes() : Limits.NODE_BROADCAST_PIECE;
    Deque<Started> underWay = new ArrayDeque<>();
    for (long at = 0; at < data.bytes(); at += size) {
      Block piece = data.slice(at, Math.min(size, data.bytes() - at));
      if (place != 0) {
        ReceiveOperation.ofCollective(channel, piece, rank(parent())).await();
      }
      for (int step = firstStep(); step > 0; step >>= 1) {
        if (place + step < channel.size()) {
          Started.finish(underWay, AT_ONCE - 1);
          underWay.add(SendOperation.ofCollective(channel, piece, rank(place + step)));
        }
      }
    }
    Started.finish(underWay, 0);
  }

  /** The place without its lowest bit. */
  private int parent() {
    return place & (place - 1);
  }

  /** The distance to the child that has most ranks below it, which is served first. */
  private int firstStep() {
    return place == 0
        ? Integer.highestOneBit(channel.size() - 1)
        : Integer.lowestOneBit(place) >> 1;
  }

  private int rank(int of) {
    return (of + root) % channel.size();
  }
}
