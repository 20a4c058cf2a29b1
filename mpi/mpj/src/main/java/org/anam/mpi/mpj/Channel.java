package org.anam.mpi.mpj;

import java.util.List;
import java.util.UUID;

/**
 * The ranks of one communicator and the context that keeps its messages apart from those of others.
 *
 * @param device what carries the messages
 * @param context the context of messages between users; the next one is that of collectives
 * @param ranks the ranks of the world, in the order of this communicator
 */
record Channel(MpjDevice device, int context, List<Integer> ranks) {

  /** The context of what follows a first frame, in all communicators. */
  static final int PIECES = 1000;

  /** The context of the world. */
  static final int WORLD = 1002;

  /** How many contexts a communicator has. */
  static final int CONTEXTS = 2;

  int world(int rank) {
    return rank < 0 ? -1 : ranks.get(rank);
  }

  /** The rank here of a process. */
  int rank(UUID identity) {
    for (int i = 0; i < ranks.size(); i++) {
      if (device.identity(ranks.get(i)).equals(identity)) {
        return i;
      }
    }
    throw new IllegalStateException("A message from outside the communicator");
  }

  Channel collective() {
    return new Channel(device, context + 1, ranks);
  }
}
