package org.anam.mpi.nativempi.launched;

import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Transport;

/**
 * Receives again and again into one place, from one source with one tag, for which MPI may keep a
 * request; and whatever can come between. Messages go from each rank to the next.
 */
final class RepeatedProgram {

  private static final int TAG = 3;
  private static final int MANY = 40;
  private static final int ROOM = 1000;
  private static final int LONG = 3 << 20;

  private final Transport transport;
  private final int rank;
  private final boolean last;

  private RepeatedProgram(Transport transport) {
    this.transport = transport;
    rank = transport.rank();
    last = rank == transport.size() - 1;
  }

  static void run(Transport transport) {
    for (boolean direct : Sample.KINDS) {
      new RepeatedProgram(transport).run(direct);
      Transport group = transport.split(0, -transport.rank()).orElseThrow();
      new RepeatedProgram(group).run(direct);
      // The request that was kept for the group must not outlive it.
      group.free();
      new RepeatedProgram(transport).run(direct);
    }
  }

  private void run(boolean direct) {
    Block place = Sample.room(direct, ROOM);
    Block wide = Sample.room(direct, LONG);
    everyLength(place);
    tooLong(place);
    everyLength(place);
    othersBetween(place, direct);
    everyLength(place);
    late(place);
    shortAndLong(wide);
    anySource(place);
  }

  private void everyLength(Block place) {
    for (int i = 0; i < MANY; i++) {
      pass(place, i * ROOM / (MANY - 1), TAG);
    }
  }

  private void othersBetween(Block place, boolean direct) {
    Block other = Sample.room(direct, ROOM);
    for (int i = 0; i < MANY; i++) {
      pass(place, ROOM - i, TAG);
      pass(i % 2 == 0 ? other : place, i, TAG + i % 3);
    }
  }

  /** Longer than one tests a request. */
  private void late(Block place) {
    for (int i = 0; i < 3; i++) {
      if (rank == 0) {
        pause();
      }
      pass(place, ROOM, TAG);
    }
  }

  private void shortAndLong(Block place) {
    for (int i = 0; i < MANY; i++) {
      pass(place, i % 8 == 7 ? LONG - i : 100 * i, TAG);
    }
  }

  private void anySource(Block place) {
    for (int i = 0; i < MANY; i++) {
      if (rank > 0) {
        Envelope found = transport.receive(place, Transport.ANY, Transport.ANY);
        Sample.check(found.equals(new Envelope(rank - 1, TAG, i)), "message " + i + ": " + found);
        Sample.check(place, i, i);
      }
      send(i, TAG);
    }
  }

  private void tooLong(Block place) {
    if (rank > 0) {
      try {
        transport.receive(place, rank - 1, TAG);
        throw new AssertionError("a message longer than the room was received");
      } catch (AnamException e) {
        Sample.check(e.code() == MpiError.MESSAGE_TOO_LONG, e.getMessage());
      }
    }
    send(ROOM + 1, TAG);
  }

  /** Receives from the rank before, and sends to the next. */
  private void pass(Block place, int bytes, int tag) {
    if (rank > 0) {
      Envelope found = transport.receive(place, rank - 1, tag);
      Envelope expected = new Envelope(rank - 1, tag, bytes);
      Sample.check(found.equals(expected), found + " in place of " + expected);
      Sample.check(place, bytes, bytes);
    }
    send(bytes, tag);
  }

  private void send(int bytes, int tag) {
    if (!last) {
      transport.send(Sample.filled(true, bytes, bytes), rank + 1, tag);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
