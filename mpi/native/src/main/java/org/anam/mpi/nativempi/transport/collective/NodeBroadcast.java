package org.anam.mpi.nativempi.transport.collective;

import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.message.ReceiveOperation;
import org.anam.mpi.nativempi.transport.message.SendOperation;
import org.anam.mpi.nativempi.transport.progress.Progressing;
import org.anam.mpi.transport.Block;

/**
 * A long broadcast between ranks of one node: messages along a binomial tree, from where the bytes
 * lie to where they belong by way of shared memory. A rank sends a fragment on while its parent
 * sends it the next.
 */
final class NodeBroadcast {

  /** How many sends share the buffers of a rank. */
  private static final int AT_ONCE = 2;

  private final CommunicatorPair pair;
  private final int root;
  private final int place;

  NodeBroadcast(CommunicatorPair pair, int root) {
    this.pair = pair;
    this.root = root;
    place = Math.floorMod(pair.rank() - root, pair.size());
  }

  /** Whether a broadcast should go this way; the same on all ranks. */
  static boolean serves(CommunicatorPair pair, Block data) {
    return data.bytes() >= Limits.NODE_BROADCAST && pair.isOnOneNode();
  }

  void run(Block data) {
    // Two ranks have nothing to send on.
    long size = pair.size() == 2 ? data.bytes() : Limits.NODE_BROADCAST_FRAGMENT;
    Deque<Progressing> underWay = new ArrayDeque<>();
    for (long at = 0; at < data.bytes(); at += size) {
      Block fragment = data.slice(at, Math.min(size, data.bytes() - at));
      if (place != 0) {
        ReceiveOperation.ofCollective(pair, fragment, rank(parent())).await();
      }
      for (int step = firstStep(); step > 0; step >>= 1) {
        if (place + step < pair.size()) {
          Progressing.finish(underWay, AT_ONCE - 1);
          underWay.add(SendOperation.ofCollective(pair, fragment, rank(place + step)));
        }
      }
    }
    Progressing.finish(underWay, 0);
  }

  /** The place without its lowest bit. */
  private int parent() {
    return place & (place - 1);
  }

  /** The distance to the child that has most ranks below it, which is served first. */
  private int firstStep() {
    return place == 0 ? Integer.highestOneBit(pair.size() - 1) : Integer.lowestOneBit(place) >> 1;
  }

  private int rank(int of) {
    return (of + root) % pair.size();
  }
}
