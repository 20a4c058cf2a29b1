package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;

/** What the ranks tell each other before their lists are joined: three longs each. */
final class ListDigests {

  private static final int LONGS = 3;

  private final ByteBuffer bytes;
  private final int size;

  ListDigests(ByteBuffer bytes, int size) {
    this.bytes = bytes;
    this.size = size;
  }

  private long get(int rank, int place) {
    return bytes.getLong((rank * LONGS + place) * Long.BYTES);
  }

  /** The lowest rank that cannot take part; -1 when all can. */
  int failed() {
    for (int rank = 0; rank < size; rank++) {
      if (get(rank, 0) == -1) {
        return rank;
      }
    }
    return -1;
  }

  /** Whether the parts travel one by one. */
  boolean isApart(int limit) {
    long sum = 0;
    for (int rank = 0; rank < size; rank++) {
      if (get(rank, 0) < 0) {
        return true;
      }
      sum += get(rank, 0);
    }
    return sum > limit;
  }

  long bytes() {
    long sum = 0;
    for (long length : lengths()) {
      sum += length;
    }
    return sum;
  }

  long[] lengths() {
    long[] lengths = new long[size];
    for (int rank = 0; rank < size; rank++) {
      lengths[rank] = get(rank, 0);
    }
    return lengths;
  }

  /** How many ranks want the joined list. */
  int wanting() {
    int count = 0;
    for (int rank = 0; rank < size; rank++) {
      count += (int) (get(rank, 1) & 1);
    }
    return count;
  }

  int firstWanting() {
    int rank = 0;
    while ((get(rank, 1) & 1) == 0) {
      rank++;
    }
    return rank;
  }

  /** Every rank judges the same numbers, and comes to the same error. */
  void requireTotals() {
    long items = 0;
    for (int rank = 0; rank < size; rank++) {
      items += get(rank, 1) >> 1;
    }
    for (int rank = 0; rank < size; rank++) {
      long total = get(rank, 2);
      if (total != -1 && total != items) {
        throw AnamException.of(
                MpiError.WRONG_TOTAL,
                "Rank " + rank + " says " + total + " items, and the ranks' lists have " + items)
            .build();
      }
    }
  }
}
