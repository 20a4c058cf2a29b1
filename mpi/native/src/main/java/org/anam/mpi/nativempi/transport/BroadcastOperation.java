package org.anam.mpi.nativempi.transport;

import org.anam.mpi.nativempi.call.Collectives;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/** A broadcast on its way. On the heap it passes whole through a buffer. */
final class BroadcastOperation extends Started {

  private static final int GREATEST = 1 << 30;

  private final Slots slots = new Slots();
  private final Block data;
  private final int root;
  private final int rank;
  private final Staged memory;
  private final long[] requests;
  private int finished;

  BroadcastOperation(Channel channel, Block data, int root) {
    this.data = data;
    this.root = root;
    rank = channel.rank();
    memory = Staged.of(data, data.bytes());
    Pieces pieces = new Pieces(data.bytes(), GREATEST);
    requests = new long[Math.max(1, pieces.count())];
    long address = rank == root ? memory.load(0, data.bytes()) : memory.address(0);
    for (int i = 0; i < requests.length; i++) {
      Failure.check(
          Collectives.startBroadcast(
              address + pieces.offset(i),
              pieces.length(i),
              Channel.BYTE,
              root,
              channel.messages(),
              slots.handle()));
      requests[i] = slots.readHandle();
    }
  }

  @Override
  boolean advance(boolean wait) {
    while (finished < requests.length) {
      if (!Requests.finish(slots, requests[finished], wait)) {
        return false;
      }
      finished++;
    }
    if (rank != root) {
      memory.store(0, data.bytes());
    }
    memory.release();
    return true;
  }

  @Override
  Envelope result() {
    return new Envelope(root, 0, data.bytes());
  }
}
