package org.anam.mpi.mpj;

import static org.anam.mpi.mpj.Ranks.check;
import static org.anam.mpi.mpj.Ranks.checkFilled;
import static org.anam.mpi.mpj.Ranks.filled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.mpj.Ranks.Place;
import org.anam.mpi.mpj.error.MpjError;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Operation;
import org.anam.mpi.transport.Transport;
import org.anam.testing.Remedy;

/** Every operation of the transport, run as a rank; an error ends it with status 1. */
public final class OperationsProgram {

  /** Empty, small, around the first frame, around a piece of either device, several pieces. */
  private static final int[] SIZES = {
    0, 8, 1000, 131_040, 131_048, 131_056, 393_192, 393_200, 4_325_352, 4_325_360, 9_000_000
  };

  private static final List<Place> PLACES = List.of(Place.values());

  private final Transport world;
  private final int rank;
  private final int size;

  private OperationsProgram(Transport world) {
    this.world = world;
    rank = world.rank();
    size = world.size();
  }

  /** Runs all. */
  public static void main(String[] arguments) {
    Transport world = Ranks.world(arguments);
    OperationsProgram program = new OperationsProgram(world);
    program.pairs(world);
    program.anySource();
    program.probes();
    program.manyAtOnce();
    program.progressWithoutWaiting();
    program.tooLong();
    program.collectives(world);
    program.split();
    program.otherThread();
    program.interrupted();
    world.barrier();
    System.out.println(
        "rank " + program.rank + " of " + program.size + " over " + world.description());
    world.end();
  }

  /** Around a ring, in all sizes, from every place to every other. */
  private void pairs(Transport transport) {
    int next = (transport.rank() + 1) % transport.size();
    int previous = (transport.rank() + transport.size() - 1) % transport.size();
    for (Place from : Place.values()) {
      for (Place to : Place.values()) {
        for (int bytes : SIZES) {
          if (bytes > 1_000_000 && from != to && to != Place.DIRECT) {
            continue;
          }
          Block into = to.block(bytes);
          Operation sent =
              transport.startSend(filled(from.block(bytes), transport.rank()), next, bytes % 1000);
          Envelope envelope = transport.receive(into, previous, bytes % 1000);
          sent.await();
          check(envelope.equals(new Envelope(previous, bytes % 1000, bytes)), envelope.toString());
          checkFilled(into, previous, from + " to " + to + " of " + bytes + " bytes");
        }
      }
    }
  }

  private void anySource() {
    for (int bytes : new int[] {16, 5_000_000}) {
      if (rank == 0) {
        boolean[] seen = new boolean[size];
        for (int i = 1; i < size; i++) {
          Block into = Place.DIRECT.block(6_000_000);
          Envelope envelope = world.receive(into, Transport.ANY, Transport.ANY);
          int source = envelope.source();
          check(!seen[source] && envelope.tag() == 100 + source, envelope.toString());
          check(envelope.bytes() == bytes, envelope.toString());
          checkFilled(into.slice(0, bytes), source, "any source");
          seen[source] = true;
        }
      } else {
        world.send(filled(Place.BYTES.block(bytes), rank), 0, 100 + rank);
      }
      world.barrier();
    }
  }

  /** Messages that were seen by a probe are received in the order in which they were sent. */
  private void probes() {
    if (rank == 0) {
      List<Operation> sent = new ArrayList<>();
      for (int other = 1; other < size; other++) {
        for (int i = 0; i < 3; i++) {
          Block data = filled(Place.BYTES.block(200_000 * i), i);
          sent.add(world.startSend(data, other, 7 + i % 2));
        }
      }
      sent.forEach(Operation::await);
    } else {
      Envelope odd = world.probe(Transport.ANY, 8);
      check(odd.equals(new Envelope(0, 8, 200_000)), odd.toString());
      Envelope even = world.probe(0, Transport.ANY);
      check(even.source() == 0 && world.poll(0, 9).isEmpty(), even.toString());
      for (int i : new int[] {0, 2, 1}) {
        Block into = Place.DIRECT.block(200_000 * i);
        Envelope envelope = world.receive(into, 0, 7 + i % 2);
        check(envelope.bytes() == 200_000L * i, i + ": " + envelope);
        checkFilled(into, i, "after a probe");
      }
    }
    world.barrier();
    check(world.poll(Transport.ANY, Transport.ANY).isEmpty(), "a message is left");
    world.barrier(); // or another rank sends what comes next before this one has looked
  }

  /** Several long messages on their way in all directions. */
  private void manyAtOnce() {
    int bytes = 6_000_000;
    List<Operation> operations = new ArrayList<>();
    List<Block> received = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int other = 0; other < size; other++) {
        if (other != rank) {
          Block into = Place.DIRECT.block(bytes);
          received.add(into);
          operations.add(world.startReceive(into, other, i));
          operations.add(
              world.startSend(filled(Place.BYTES.block(bytes), rank * 10 + i), other, i));
        }
      }
    }
    operations.forEach(Operation::await);
    int index = 0;
    for (int i = 0; i < 3; i++) {
      for (int other = 0; other < size; other++) {
        if (other != rank) {
          checkFilled(received.get(index++), other * 10L + i, "many at once");
        }
      }
    }
  }

  /** A rank that has started to send and then waits for something else still sends. */
  private void progressWithoutWaiting() {
    int bytes = 10_000_000;
    Operation operation = null;
    Block into = Place.BYTES.block(bytes);
    if (rank == 0) {
      operation = world.startSend(filled(Place.DIRECT.block(bytes), 5), 1, 1);
    } else if (rank == 1) {
      world.receive(into, 0, 1);
      operation = world.startReceive(into, 0, 2);
    }
    world.barrier();
    if (rank == 0) {
      world.send(filled(Place.DIRECT.block(bytes), 6), 1, 2);
    }
    world.barrier();
    if (operation != null) {
      operation.await();
    }
    if (rank == 1) {
      checkFilled(into, 6, "started to receive");
    }
  }

  private void tooLong() {
    for (int bytes : new int[] {800, 800_000}) {
      if (rank == 0) {
        world.send(Place.BYTES.block(bytes), 1, 3);
      } else if (rank == 1) {
        try {
          world.receive(Place.BYTES.block(bytes - 8), 0, 3);
          throw new AssertionError("received what does not fit");
        } catch (AnamException e) {
          check(e.code() == MpiError.MESSAGE_TOO_LONG, e.toString());
        }
      }
      world.barrier();
    }
  }

  private void collectives(Transport transport) {
    int ranks = transport.size();
    int me = transport.rank();
    for (int root = 0; root < ranks; root++) {
      for (int bytes : SIZES) {
        Place place = PLACES.get((me + root) % PLACES.size());
        Block data = place.block(bytes);
        if (me == root) {
          filled(data, bytes);
        }
        if (bytes == 8) {
          check(
              transport.startBroadcast(data, root).isComplete(), "a broadcast that was waited for");
        } else {
          transport.broadcast(data, root);
        }
        checkFilled(data, bytes, "broadcast from " + root);
      }
      transport.barrier();
      for (int unit : new int[] {0, 8, 30_000, 800_000}) {
        parts(transport, root, unit);
      }
    }
  }

  /** Parts of different lengths, and none for every third rank. */
  private void parts(Transport transport, int root, int unit) {
    int me = transport.rank();
    long[] bytes = new long[transport.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = i % 3 == 1 ? 0 : (long) unit * (i + 1);
    }
    int total = (int) Arrays.stream(bytes).sum();
    boolean atRoot = me == root;
    Block all = atRoot ? filled(Place.DIRECT.block(total), unit) : Block.EMPTY;
    Block part = Place.DOUBLES.block((int) bytes[me]);
    transport.scatter(all, bytes, part, root);
    Block joined = atRoot ? Place.SHORTS.block(total) : Block.EMPTY;
    transport.gather(part, joined, bytes, root);
    if (atRoot) {
      checkFilled(joined, unit, "scatter and gather at " + root);
    }
    Block everywhere = Place.DIRECT.block(total);
    transport.allgather(part, everywhere, bytes);
    checkFilled(everywhere, unit, "allgather");
  }

  /** Halves in reverse order, one of them split again, while the world is in use. */
  private void split() {
    Transport half = world.split(rank % 2, -rank).orElseThrow();
    int members = (size + 1 - rank % 2) / 2;
    check(half.size() == members, "size of a half");
    check(half.rank() == members - 1 - rank / 2, "order in a half");
    collectives(half);
    if (members > 1) {
      pairs(half);
    }
    Optional<Transport> first = half.split(half.rank() == 0 ? 0 : -1, 0);
    check(first.isPresent() == (half.rank() == 0), "left out");
    Optional<Transport> equal = world.split(0, 1);
    check(equal.orElseThrow().rank() == rank, "equal keys keep the order");
    collectives(equal.get());
    first.ifPresent(Transport::free);
    equal.get().free();
    half.free();
  }

  /** A thread that belongs to no rank, as those of pools, may use the transport as well. */
  private void otherThread() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            parts(world, 0, 300_000);
            world.barrier();
            done.complete(null);
          } catch (Throwable e) {
            done.completeExceptionally(e);
          }
        };
    new Thread(new ThreadGroup("a pool"), task).start();
    done.join();
  }

  /** Only the device in memory lets itself be interrupted. */
  private void interrupted() {
    if (rank == 0 && world.description().contains("smpdev")) {
      Thread.currentThread().interrupt();
      try {
        world.receive(Place.BYTES.block(8), 1, 999);
        throw new AssertionError("received what nobody sent");
      } catch (AnamException e) {
        Remedy.printed(MpjError.MPJ_FAILED, e.getMessage(), "See the cause");
        check(e.getCause() != null, e.toString());
      }
      Thread.interrupted();
    }
  }
}
