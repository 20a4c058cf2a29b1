package org.anam.mpi.nativempi.transport;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.mpi.nativempi.call.Collectives;
import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.transport.Block;

/**
 * Scatter, gather and allgather. MPI counts in {@code int}: long parts of a scatter or gather
 * travel as messages between the root and their rank, and an allgather of much goes in rounds.
 */
final class Distribution {

  /** So many long parts are under way at once at the root. */
  private static final int AT_ONCE = 8;

  private final Channel channel;
  private final long communicator;
  private final int rank;

  Distribution(Channel channel) {
    this.channel = channel;
    communicator = channel.messages();
    rank = channel.rank();
  }

  void scatter(Block all, long[] bytes, Block part, int root) {
    Pending.during(
        () -> {
          Parts parts = Parts.upTo(Limits.COLLECTIVE_PART, bytes, root);
          if (parts.total() > 0) {
            scatterShort(all, parts, part, root);
          }
          if (rank == root) {
            Memory.copy(all.slice(parts.start(root), bytes[root]), part);
            exchangeLong(all, parts, bytes, root, true);
          } else if (bytes[rank] > Limits.COLLECTIVE_PART) {
            PartMessage.receive(channel, part, root).await();
          }
        });
  }

  private void scatterShort(Block all, Parts parts, Block part, int root) {
    int length = parts.length(rank);
    if (rank != root) {
      Staged mine = Staged.of(part, length);
      scatter(0, 0, 0, length == 0 ? 0 : mine.address(0), length, root);
      mine.store(0, length);
      mine.release();
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      long counts = parts.counts(arena).address();
      if (all.isDirect() && parts.fitInPlace()) {
        scatter(Memory.address(all), counts, parts.placesInAll(arena).address(), 0, 0, root);
        return;
      }
      Staging packed = Staging.take(parts.total());
      parts.pack(Memory.segment(all), packed.memory());
      scatter(packed.address(), counts, parts.placesSideBySide(arena).address(), 0, 0, root);
      packed.release();
    }
  }

  private void scatter(long all, long counts, long places, long part, int length, int root) {
    Failure.check(
        Collectives.scatter(
            all, counts, places, Channel.BYTE, part, length, Channel.BYTE, root, communicator));
  }

  void gather(Block part, Block all, long[] bytes, int root) {
    Pending.during(
        () -> {
          if (rank != root) {
            boolean inMessage = part.bytes() > Limits.COLLECTIVE_PART;
            gatherShort(inMessage ? part.slice(0, 0) : part, root);
            if (inMessage) {
              PartMessage.send(channel, part, root).await();
            }
            return;
          }
          Parts parts = Parts.upTo(Limits.COLLECTIVE_PART, bytes, root);
          gatherShortAtRoot(all, parts, root);
          Memory.copy(part, all.slice(parts.start(root), bytes[root]));
          exchangeLong(all, parts, bytes, root, false);
        });
  }

  private void gatherShort(Block part, int root) {
    int length = (int) part.bytes();
    Staged mine = Staged.of(part, length);
    gather(length == 0 ? 0 : mine.load(0, length), length, 0, 0, 0, root);
    mine.release();
  }

  private void gatherShortAtRoot(Block all, Parts parts, int root) {
    try (Arena arena = Arena.ofConfined()) {
      long counts = parts.counts(arena).address();
      if (all.isDirect() && parts.fitInPlace()) {
        gather(0, 0, Memory.address(all), counts, parts.placesInAll(arena).address(), root);
        return;
      }
      Staging packed = Staging.take(parts.total());
      gather(0, 0, packed.address(), counts, parts.placesSideBySide(arena).address(), root);
      parts.unpack(packed.memory(), Memory.segment(all));
      packed.release();
    }
  }

  private void gather(long part, int length, long all, long counts, long places, int root) {
    Failure.check(
        Collectives.gather(
            part, length, Channel.BYTE, all, counts, places, Channel.BYTE, root, communicator));
  }

  /** At the root: the parts that travel as messages, some at a time. */
  private void exchangeLong(Block all, Parts parts, long[] bytes, int root, boolean send) {
    Deque<Started> underWay = new ArrayDeque<>();
    for (int i = 0; i < bytes.length; i++) {
      if (i != root && bytes[i] > Limits.COLLECTIVE_PART) {
        Block part = all.slice(parts.start(i), bytes[i]);
        underWay.add(
            send ? PartMessage.send(channel, part, i) : PartMessage.receive(channel, part, i));
      }
      if (underWay.size() == AT_ONCE) {
        finish(underWay, AT_ONCE - 1);
      }
    }
    finish(underWay, 0);
  }

  /** Lets all go on until only so many are left. */
  private static void finish(Deque<Started> underWay, int left) {
    for (int round = 0; underWay.size() > left; round++) {
      if (underWay.size() == 1) {
        underWay.remove().await();
        return;
      }
      underWay.removeIf(part -> part.step(false));
      Started.pause(round);
    }
  }

  void allgather(Block part, Block all, long[] bytes) {
    Pending.during(
        () -> {
          long longest = 0;
          for (long length : bytes) {
            longest = Math.max(longest, length);
          }
          int slice = Math.max(Limits.ALLGATHER_ROUND / bytes.length, Limits.COLLECTIVE_PART);
          for (long start = 0; start < longest; start += slice) {
            allgatherRound(part, all, Parts.slices(bytes, start, slice), start);
          }
        });
  }

  private void allgatherRound(Block part, Block all, Parts parts, long start) {
    int length = parts.length(rank);
    Staged mine = Staged.of(part, length);
    long from = length == 0 ? 0 : mine.load(start, length);
    try (Arena arena = Arena.ofConfined()) {
      long counts = parts.counts(arena).address();
      if (all.isDirect() && parts.fitInPlace()) {
        long places = parts.placesInAll(arena).address();
        allgather(from, length, Memory.address(all), counts, places);
      } else {
        Staging packed = Staging.take(parts.total());
        long places = parts.placesSideBySide(arena).address();
        allgather(from, length, packed.address(), counts, places);
        parts.unpack(packed.memory(), Memory.segment(all));
        packed.release();
      }
    }
    mine.release();
  }

  private void allgather(long part, int length, long all, long counts, long places) {
    Failure.check(
        Collectives.allgather(
            part, length, Channel.BYTE, all, counts, places, Channel.BYTE, communicator));
  }
}
