package org.anam.mpi.nativempi.transport;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntToLongFunction;
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
          Parts parts = Parts.upTo(longest(root), bytes, root);
          if (mayBeShort(bytes, root)) {
            scatterShort(all, parts, part, root);
          }
          if (rank == root) {
            exchangeLong(all, parts, bytes, true);
            Memory.copy(all.slice(parts.start(root), bytes[root]), part);
          } else if (isLong(bytes[rank], root)) {
            ReceiveOperation.ofCollective(channel, part, root).await();
          }
        });
  }

  /** For each rank the longest part that goes in the collective; only one's own matters here. */
  private IntToLongFunction longest(int root) {
    return rank == root ? this::longestShort : other -> longestShort(root);
  }

  private long longestShort(int peer) {
    return channel.isNeighbour(peer) ? Limits.SHARED_FROM - 1 : Limits.COLLECTIVE_PART;
  }

  private boolean isLong(long bytes, int peer) {
    return bytes > longestShort(peer);
  }

  /** Whether some part may go in the collective; the same on all ranks, whatever each knows. */
  private static boolean mayBeShort(long[] bytes, int root) {
    long all = 0;
    boolean anyShort = false;
    for (int i = 0; i < bytes.length; i++) {
      all += bytes[i];
      anyShort |= i != root && bytes[i] > 0 && bytes[i] <= Limits.COLLECTIVE_PART;
    }
    return all <= Limits.LENGTHS_UNKNOWN || anyShort;
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
            boolean inMessage = isLong(part.bytes(), root);
            gatherShort(inMessage ? part.slice(0, 0) : part, root);
            if (inMessage) {
              SendOperation.ofCollective(channel, part, root).await();
            }
            return;
          }
          Parts parts = Parts.upTo(longest(root), bytes, root);
          gatherShortAtRoot(all, parts, root);
          exchangeLong(all, parts, bytes, false);
          Memory.copy(part, all.slice(parts.start(root), bytes[root]));
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
  private void exchangeLong(Block all, Parts parts, long[] bytes, boolean send) {
    Deque<Started> underWay = new ArrayDeque<>();
    for (int i = 0; i < bytes.length; i++) {
      if (i != rank && isLong(bytes[i], i)) {
        Block part = all.slice(parts.start(i), bytes[i]);
        underWay.add(
            send
                ? SendOperation.ofCollective(channel, part, i)
                : ReceiveOperation.ofCollective(channel, part, i));
      }
      if (underWay.size() == AT_ONCE) {
        Started.finish(underWay, AT_ONCE - 1);
      }
    }
    Started.finish(underWay, 0);
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
