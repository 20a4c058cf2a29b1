package org.anam.mpi.nativempi.launched;

import java.util.Arrays;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/** Every collective but reductions, with every length, kind of memory and root. */
final class CollectivesProgram {

  private final Transport transport;
  private final int rank;
  private final int size;

  private CollectivesProgram(Transport transport) {
    this.transport = transport;
    rank = transport.rank();
    size = transport.size();
  }

  static void run(Transport transport) {
    CollectivesProgram program = new CollectivesProgram(transport);
    program.all();
    // The same among fewer ranks, in another order.
    Transport part =
        transport.split(transport.rank() == 0 ? -1 : 3, -transport.rank()).orElse(null);
    Sample.check((part == null) == (transport.rank() == 0), "rank 0 wanted no part");
    if (part != null) {
      Sample.check(part.size() == transport.size() - 1, "the part has all ranks but one");
      Sample.check(part.rank() == transport.size() - 1 - transport.rank(), "ordered by the key");
      new CollectivesProgram(part).all();
      part.free();
    }
    transport.barrier();
  }

  private void all() {
    int round = 0;
    for (int bytes : Sample.LENGTHS) {
      for (boolean even : Sample.KINDS) {
        // Next to each other all four combinations of memory, and every root.
        boolean odd = round++ % 4 < 2;
        boolean direct = rank % 2 == 0 ? even : odd;
        broadcast(direct, bytes, round % size);
        distribute(direct, bytes, round % size);
      }
    }
  }

  private void broadcast(boolean direct, int bytes, int root) {
    Block data = rank == root ? Sample.filled(direct, bytes, bytes) : Sample.room(direct, bytes);
    transport.broadcast(data, root);
    Sample.check(data, bytes, bytes);
    Block late =
        rank == root ? Sample.filled(direct, bytes, bytes + 1) : Sample.room(direct, bytes);
    Operation started = transport.startBroadcast(late, root);
    transport.barrier();
    while (!started.isComplete()) {
      Thread.onSpinWait();
    }
    started.await();
    Sample.check(late, bytes, bytes + 1);
  }

  /** Parts of different lengths, nothing for some ranks: down from the root, back, and to all. */
  private void distribute(boolean direct, int bytes, int root) {
    long[] lengths = new long[size];
    for (int i = 0; i < size; i++) {
      lengths[i] = i % 3 == 2 ? 0 : i % 3 == 1 ? bytes : Math.max(0, bytes / 2 - i);
    }
    int total = (int) Arrays.stream(lengths).sum();
    int own = (int) lengths[rank];
    Block all = rank == root ? Sample.filled(direct, total, bytes) : Block.EMPTY;
    Block part = Sample.room(!direct, own);
    transport.scatter(all, lengths, part, root);
    Block joined = rank == root ? Sample.room(!direct, total) : Block.EMPTY;
    transport.gather(part, joined, rank == root ? lengths : new long[0], root);
    if (rank == root) {
      Sample.check(joined, total, bytes);
    }
    Block everywhere = Sample.room(direct, total);
    transport.allgather(part, everywhere, lengths);
    Sample.check(everywhere, total, bytes);
  }
}
