package org.anam.mpi.nativempi.transport.collective;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.function.IntToLongFunction;

/**
 * Counts and displacements of a collective that takes a part of another length from each rank:
 * those parts, or slices of parts, that it is to take, and where they lie.
 */
final class Displacements {

  private final long[] starts;
  private final long[] from;
  private final int[] lengths;
  private final long total;

  private Displacements(long[] starts, long[] from, int[] lengths, long total) {
    this.starts = starts;
    this.from = from;
    this.lengths = lengths;
    this.total = total;
  }

  /** The whole parts that are not longer than their rank's limit, without that of one rank. */
  static Displacements upTo(IntToLongFunction limit, long[] bytes, int without) {
    int[] lengths = new int[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      lengths[i] = i == without || bytes[i] > limit.applyAsLong(i) ? 0 : (int) bytes[i];
    }
    return of(bytes, new long[bytes.length], lengths);
  }

  /** A slice of each part, as far as there is one. */
  static Displacements slices(long[] bytes, long start, long length) {
    int[] lengths = new int[bytes.length];
    long[] from = new long[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      from[i] = Math.min(start, bytes[i]);
      lengths[i] = (int) Math.min(length, bytes[i] - from[i]);
    }
    return of(bytes, from, lengths);
  }

  private static Displacements of(long[] bytes, long[] from, int[] lengths) {
    long[] starts = starts(bytes);
    long total = 0;
    for (int i = 0; i < bytes.length; i++) {
      from[i] += starts[i];
      total += lengths[i];
    }
    return new Displacements(starts, from, lengths, total);
  }

  private static long[] starts(long[] bytes) {
    long[] starts = new long[bytes.length + 1];
    for (int i = 0; i < bytes.length; i++) {
      starts[i + 1] = starts[i] + bytes[i];
    }
    return starts;
  }

  /** How many bytes the collective moves. */
  long total() {
    return total;
  }

  /** How many bytes all parts have, the left out ones too. */
  long all() {
    return starts[starts.length - 1];
  }

  /** Where a rank's part begins in the block of all. */
  long start(int rank) {
    return starts[rank];
  }

  int length(int rank) {
    return lengths[rank];
  }

  /** The lengths as MPI wants them. */
  MemorySegment counts(Arena arena) {
    return arena.allocateFrom(JAVA_INT, lengths);
  }

  /** Whether every displacement in the block of all is an {@code int}. */
  boolean fitInPlace() {
    return all() <= Integer.MAX_VALUE;
  }

  /** Where the parts begin in the block of all. */
  MemorySegment placesInAll(Arena arena) {
    int[] places = new int[lengths.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = (int) from[i];
    }
    return arena.allocateFrom(JAVA_INT, places);
  }

  /** Where the parts begin when they lie side by side. */
  MemorySegment placesSideBySide(Arena arena) {
    int[] places = new int[lengths.length];
    int place = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = place;
      place += lengths[i];
    }
    return arena.allocateFrom(JAVA_INT, places);
  }

  /** Copies the parts out of the block of all, side by side. */
  void pack(MemorySegment all, MemorySegment packed) {
    long place = 0;
    for (int i = 0; i < lengths.length; i++) {
      MemorySegment.copy(all, from[i], packed, place, lengths[i]);
      place += lengths[i];
    }
  }

  /** Copies the parts to where they belong in the block of all. */
  void unpack(MemorySegment packed, MemorySegment all) {
    long place = 0;
    for (int i = 0; i < lengths.length; i++) {
      MemorySegment.copy(packed, place, all, from[i], lengths[i]);
      place += lengths[i];
    }
  }
}
