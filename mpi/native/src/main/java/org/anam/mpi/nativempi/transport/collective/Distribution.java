package org.anam.mpi.nativempi.transport.collective;

import java.lang.foreign.Arena;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntToLongFunction;
import org.anam.mpi.nativempi.call.CollectiveCalls;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.transport.communicator.CommunicatorPair;
import org.anam.mpi.nativempi.transport.memory.BlockMemory;
import org.anam.mpi.nativempi.transport.memory.BounceBlock;
import org.anam.mpi.nativempi.transport.memory.BounceBuffer;
import org.anam.mpi.nativempi.transport.memory.Limits;
import org.anam.mpi.nativempi.transport.message.ReceiveOperation;
import org.anam.mpi.nativempi.transport.message.SendOperation;
import org.anam.mpi.nativempi.transport.progress.ProgressEngine;
import org.anam.mpi.nativempi.transport.progress.Progressing;
import org.anam.mpi.transport.Block;

/**
 * Scatter, gather and allgather. MPI counts in {@code int}: long parts of a scatter or gather
 * travel as messages between the root and their rank, and an allgather of much goes in rounds.
 */
public final class Distribution {

  /** How many long parts are under way at once at the root. */
  private static final int AT_ONCE = 8;

  private final CommunicatorPair pair;
  private final Mpi mpi;
  private final CollectiveCalls calls;
  private final ProgressEngine engine;
  private final long communicator;
  private final int rank;

  /** Over a communicator. */
  public Distribution(CommunicatorPair pair) {
    this.pair = pair;
    mpi = pair.mpi();
    calls = mpi.collectives();
    engine = pair.engine();
    communicator = pair.messages();
    rank = pair.rank();
  }

  /** Cuts the root's block into one part per rank. */
  public void scatter(Block all, long[] bytes, Block part, int root) {
    engine.during(
        () -> {
          Displacements parts = Displacements.upTo(longest(root), bytes, root);
          if (mayBeShort(bytes, root)) {
            scatterShort(all, parts, part, root);
          }
          if (rank == root) {
            exchangeLong(all, parts, bytes, true);
            BlockMemory.copy(all.slice(parts.start(root), bytes[root]), part);
          } else if (isLong(bytes[rank], root)) {
            ReceiveOperation.ofCollective(pair, part, root).await();
          }
        });
  }

  /** For each rank the longest part that goes in the collective; only one's own matters here. */
  private IntToLongFunction longest(int root) {
    return rank == root ? this::longestShort : other -> longestShort(root);
  }

  private long longestShort(int peer) {
    return pair.isNeighbour(peer) ? Limits.SHARED_FROM - 1 : Limits.COLLECTIVE_PART;
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

  private void scatterShort(Block all, Displacements parts, Block part, int root) {
    int length = parts.length(rank);
    if (rank != root) {
      BounceBlock mine = BounceBlock.of(part, length);
      scatter(0, 0, 0, length == 0 ? 0 : mine.address(0), length, root);
      mine.store(0, length);
      mine.release();
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      long counts = parts.counts(arena).address();
      if (all.isDirect() && parts.fitInPlace()) {
        scatter(BlockMemory.address(all), counts, parts.placesInAll(arena).address(), 0, 0, root);
        return;
      }
      BounceBuffer packed = BounceBuffer.take(parts.total());
      parts.pack(BlockMemory.segment(all), packed.memory());
      scatter(packed.address(), counts, parts.placesSideBySide(arena).address(), 0, 0, root);
      packed.release();
    }
  }

  private void scatter(long all, long counts, long places, long part, int length, int root) {
    mpi.check(
        calls.scatter(
            all, counts, places, mpi.bytes(), part, length, mpi.bytes(), root, communicator));
  }

  /** Joins one part per rank at the root. */
  public void gather(Block part, Block all, long[] bytes, int root) {
    engine.during(
        () -> {
          if (rank != root) {
            boolean inMessage = isLong(part.bytes(), root);
            gatherShort(inMessage ? part.slice(0, 0) : part, root);
            if (inMessage) {
              SendOperation.ofCollective(pair, part, root).await();
            }
            return;
          }
          Displacements parts = Displacements.upTo(longest(root), bytes, root);
          gatherShortAtRoot(all, parts, root);
          exchangeLong(all, parts, bytes, false);
          BlockMemory.copy(part, all.slice(parts.start(root), bytes[root]));
        });
  }

  private void gatherShort(Block part, int root) {
    int length = (int) part.bytes();
    BounceBlock mine = BounceBlock.of(part, length);
    gather(length == 0 ? 0 : mine.load(0, length), length, 0, 0, 0, root);
    mine.release();
  }

  private void gatherShortAtRoot(Block all, Displacements parts, int root) {
    try (Arena arena = Arena.ofConfined()) {
      long counts = parts.counts(arena).address();
      if (all.isDirect() && parts.fitInPlace()) {
        gather(0, 0, BlockMemory.address(all), counts, parts.placesInAll(arena).address(), root);
        return;
      }
      BounceBuffer packed = BounceBuffer.take(parts.total());
      gather(0, 0, packed.address(), counts, parts.placesSideBySide(arena).address(), root);
      parts.unpack(packed.memory(), BlockMemory.segment(all));
      packed.release();
    }
  }

  private void gather(long part, int length, long all, long counts, long places, int root) {
    mpi.check(
        calls.gather(
            part, length, mpi.bytes(), all, counts, places, mpi.bytes(), root, communicator));
  }

  /** At the root: the parts that travel as messages, some at a time. */
  private void exchangeLong(Block all, Displacements parts, long[] bytes, boolean send) {
    Deque<Progressing> underWay = new ArrayDeque<>();
    for (int i = 0; i < bytes.length; i++) {
      if (i != rank && isLong(bytes[i], i)) {
        Block part = all.slice(parts.start(i), bytes[i]);
        underWay.add(
            send
                ? SendOperation.ofCollective(pair, part, i)
                : ReceiveOperation.ofCollective(pair, part, i));
      }
      if (underWay.size() == AT_ONCE) {
        Progressing.finish(underWay, AT_ONCE - 1);
      }
    }
    Progressing.finish(underWay, 0);
  }

  /** Joins one part per rank at every rank. */
  public void allgather(Block part, Block all, long[] bytes) {
    engine.during(
        () -> {
          long longest = 0;
          for (long length : bytes) {
            longest = Math.max(longest, length);
          }
          int slice = Math.max(Limits.ALLGATHER_ROUND / bytes.length, Limits.COLLECTIVE_PART);
          for (long start = 0; start < longest; start += slice) {
            allgatherRound(part, all, Displacements.slices(bytes, start, slice), start);
          }
        });
  }

  private void allgatherRound(Block part, Block all, Displacements parts, long start) {
    int length = parts.length(rank);
    BounceBlock mine = BounceBlock.of(part, length);
    long from = length == 0 ? 0 : mine.load(start, length);
    try (Arena arena = Arena.ofConfined()) {
      long counts = parts.counts(arena).address();
      if (all.isDirect() && parts.fitInPlace()) {
        long places = parts.placesInAll(arena).address();
        allgather(from, length, BlockMemory.address(all), counts, places);
      } else {
        BounceBuffer packed = BounceBuffer.take(parts.total());
        long places = parts.placesSideBySide(arena).address();
        allgather(from, length, packed.address(), counts, places);
        parts.unpack(packed.memory(), BlockMemory.segment(all));
        packed.release();
      }
    }
    mine.release();
  }

  private void allgather(long part, int length, long all, long counts, long places) {
    mpi.check(
        calls.allgather(part, length, mpi.bytes(), all, counts, places, mpi.bytes(), communicator));
  }
}
