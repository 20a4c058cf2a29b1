package org.anam.mpi.nativempi.launched;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;

/** Every way in which two ranks exchange messages, with every length and kind of memory. */
final class MessagesProgram {

  private static final int TAG = 7;
  private static final int SHORT = 20_000;
  private static final int LONG = 2_000_000;

  private final Transport transport;
  private final int rank;
  private final int next;
  private final int before;

  private MessagesProgram(Transport transport) {
    this.transport = transport;
    rank = transport.rank();
    next = (rank + 1) % transport.size();
    before = (rank + transport.size() - 1) % transport.size();
  }

  static void run(Transport transport) {
    MessagesProgram program = new MessagesProgram(transport);
    for (boolean from : Sample.KINDS) {
      // Both kinds on each side; all combinations where there are only two ranks.
      for (boolean to : transport.size() > 2 ? List.of(!from) : Sample.KINDS) {
        for (int bytes : Sample.LENGTHS) {
          program.ring(from, to, bytes);
          program.pair(from, to, bytes);
          program.early(from, to, bytes);
          program.probed(from, to, bytes);
          program.beforeBarrier(from, to, bytes);
        }
        program.inOrder(from, to);
        program.byTag(from, to);
        program.anySource(from, to);
        program.askedLate(from, to);
      }
    }
  }

  /** All send and receive at once. */
  private void ring(boolean from, boolean to, int bytes) {
    Block in = Sample.room(to, bytes);
    Operation sent = transport.startSend(Sample.filled(from, bytes, rank), next, TAG);
    expect(transport.receive(in, before, TAG), before, TAG, bytes);
    sent.await();
    Sample.check(in, bytes, before);
  }

  /** Blocking on both sides. */
  private void pair(boolean from, boolean to, int bytes) {
    int other = rank ^ 1;
    if (other >= transport.size()) {
      return;
    }
    for (int sender = 0; sender < 2; sender++) {
      if (rank % 2 == sender) {
        transport.send(Sample.filled(from, bytes, rank), other, TAG);
      } else {
        // Room for more than what comes.
        Block in = Sample.room(to, bytes + 100);
        expect(transport.receive(in, Transport.ANY, Transport.ANY), other, TAG, bytes);
        Sample.check(in, bytes, other);
      }
    }
  }

  /** The receive is there before the message. */
  private void early(boolean from, boolean to, int bytes) {
    Block in = Sample.room(to, bytes);
    Operation received = transport.startReceive(in, before, TAG);
    transport.barrier();
    Operation sent = transport.startSend(Sample.filled(from, bytes, rank), next, TAG);
    while (!received.isComplete() || !sent.isComplete()) {
      Thread.onSpinWait();
    }
    sent.await();
    expect(received.await(), before, TAG, bytes);
    Sample.check(in, bytes, before);
  }

  /** The length is known before the message is received. */
  private void probed(boolean from, boolean to, int bytes) {
    Operation sent = transport.startSend(Sample.filled(from, bytes, rank), next, TAG + 1);
    expect(transport.probe(before, Transport.ANY), before, TAG + 1, bytes);
    Optional<Envelope> again = transport.poll(Transport.ANY, TAG + 1);
    expect(again.orElseThrow(), before, TAG + 1, bytes);
    Sample.check(transport.poll(before, TAG + 2).isEmpty(), "a message that nobody sent");
    Block in = Sample.room(to, bytes);
    expect(transport.receive(in, before, TAG + 1), before, TAG + 1, bytes);
    sent.await();
    Sample.check(in, bytes, before);
  }

  /**
   * What one rank started goes on while it waits in a barrier for the other, which waits for it.
   */
  private void beforeBarrier(boolean from, boolean to, int bytes) {
    Block in = Sample.room(to, bytes);
    if (rank == 0 && transport.size() > 1) {
      Operation sent = transport.startSend(Sample.filled(from, bytes, 5), 1, TAG);
      transport.barrier();
      sent.await();
      Operation received = transport.startReceive(in, 1, TAG);
      transport.barrier();
      received.await();
      Sample.check(in, bytes, 6);
    } else {
      if (rank == 1) {
        transport.receive(in, 0, TAG);
        Sample.check(in, bytes, 5);
      }
      transport.barrier();
      if (rank == 1) {
        transport.send(Sample.filled(from, bytes, 6), 0, TAG);
      }
      transport.barrier();
    }
  }

  /** Messages with one tag do not overtake each other, however long they are. */
  private void inOrder(boolean from, boolean to) {
    List<Operation> operations = new ArrayList<>();
    List<Block> rooms = new ArrayList<>();
    for (int bytes : Sample.LENGTHS) {
      operations.add(transport.startSend(Sample.filled(from, bytes, rank + bytes), next, TAG));
    }
    for (int bytes : Sample.LENGTHS) {
      Block in = Sample.room(to, bytes);
      rooms.add(in);
      operations.add(transport.startReceive(in, before, Transport.ANY));
    }
    operations.forEach(Operation::await);
    for (Block in : rooms) {
      Sample.check(in, in.bytes(), before + (int) in.bytes());
    }
  }

  /** The receiver takes by tag what was sent in the other order. */
  private void byTag(boolean from, boolean to) {
    List<Operation> sent = new ArrayList<>();
    for (int i = 0; i < Sample.LENGTHS.size(); i++) {
      int bytes = Sample.LENGTHS.get(i);
      sent.add(transport.startSend(Sample.filled(from, bytes, rank), next, TAG + i));
    }
    for (int i = Sample.LENGTHS.size() - 1; i >= 0; i--) {
      int bytes = Sample.LENGTHS.get(i);
      Block in = Sample.room(to, bytes);
      expect(transport.receive(in, Transport.ANY, TAG + i), before, TAG + i, bytes);
      Sample.check(in, bytes, before);
    }
    sent.forEach(Operation::await);
  }

  /** Rank 0 takes from all, whoever comes first. */
  private void anySource(boolean from, boolean to) {
    int bytes = 300_000;
    transport.barrier();
    if (rank != 0) {
      transport.send(Sample.filled(from, bytes + rank, rank), 0, TAG + rank);
    } else {
      for (int i = 1; i < transport.size(); i++) {
        Block in = Sample.room(to, bytes + transport.size());
        Envelope envelope = transport.receive(in, Transport.ANY, Transport.ANY);
        int source = envelope.source();
        expect(envelope, source, TAG + source, bytes + source);
        Sample.check(in, envelope.bytes(), source);
      }
    }
    transport.barrier();
  }

  /**
   * Between ranks of one node messages share memory. A short one is done as soon as it is started;
   * being asked about later, it must not take memory away from the long one that has come since.
   */
  private void askedLate(boolean from, boolean to) {
    if (rank == 0 && transport.size() > 1) {
      Operation small = transport.startSend(Sample.filled(from, SHORT, 1), 1, TAG);
      transport.receive(Sample.room(to, 1), 1, TAG);
      Operation large = transport.startSend(Sample.filled(from, LONG, 2), 1, TAG + 1);
      Sample.check(small.isComplete(), "a short message that was received is under way");
      pause();
      Operation other = transport.startSend(Sample.filled(from, LONG, 3), 1, TAG + 2);
      large.await();
      other.await();
    } else if (rank == 1) {
      take(to, SHORT, TAG, 1);
      transport.send(Sample.filled(from, 1, 0), 0, TAG);
      take(to, LONG, TAG + 1, 2);
      take(to, LONG, TAG + 2, 3);
    }
    transport.barrier();
  }

  private void take(boolean to, int bytes, int tag, int seed) {
    Block in = Sample.room(to, bytes);
    expect(transport.receive(in, 0, tag), 0, tag, bytes);
    Sample.check(in, bytes, seed);
  }

  /** Long enough for the other rank to take all that is there. */
  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void expect(Envelope envelope, int source, int tag, long bytes) {
    Envelope expected = new Envelope(source, tag, bytes);
    Sample.check(envelope.equals(expected), envelope + " in place of " + expected);
  }
}
