package org.anam.mpi.nativempi.transport.collective;

import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BounceBlock;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.anam.mpi.nativempi.transport.progress.Progressing;
import org.anam.mpi.nativempi.transport.progress.Requests;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/** A broadcast on its way. On the heap it passes whole through a buffer. */
public final class BroadcastOperation extends Progressing {

  private static final int GREATEST = 1 << 30;

  private final Mpi mpi;
  private final CallResults results;
  private final Block data;
  private final int root;
  private final int rank;
  private final BounceBlock memory;
  private final long[] requests;
  private int finished;

  /** Starts it; the block belongs to the operation until it is complete. */
  public BroadcastOperation(CommunicatorPair pair, Block data, int root) {
    super(pair.engine());
    mpi = pair.mpi();
    results = mpi.newResults();
    this.data = data;
    this.root = root;
    rank = pair.rank();
    memory = BounceBlock.of(data, data.bytes());
    Fragments fragments = new Fragments(data.bytes(), GREATEST);
    requests = new long[Math.max(1, fragments.count())];
    long address = rank == root ? memory.load(0, data.bytes()) : memory.address(0);
    for (int i = 0; i < requests.length; i++) {
      mpi.check(
          mpi.collectives()
              .startBroadcast(
                  address + fragments.offset(i),
                  fragments.length(i),
                  mpi.bytes(),
                  root,
                  pair.messages(),
                  results.handle()));
      requests[i] = results.readHandle();
    }
  }

  @Override
  protected boolean advance(boolean wait) {
    while (finished < requests.length) {
      if (!Requests.finish(mpi, results, requests[finished], wait)) {
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
  protected Envelope result() {
    return new Envelope(root, 0, data.bytes());
  }
}
