package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;

/**
 * What follows from the digests of all ranks.
 *
 * @param outcome whether they can go on
 * @param one a rank: that which failed, or one of two that disagree, or one that has rows
 * @param other the other of two ranks that disagree
 */
record Verdict(Outcome outcome, int one, int other) {

  static final int BYTES = 12;

  /** The cases. */
  enum Outcome {
    /** All parts go together. */
    FINE,
    /** They do, but some rank has no rows, and does not know what rows are like. */
    SHAPE_UNKNOWN,
    /** A rank has an error. */
    FAILED,
    /** The parts of two ranks do not go together. */
    DISAGREED
  }

  /**
   * Judges digests.
   *
   * @param all the digests, in rank order
   * @param reader the rank that must know what rows are like; -1 for all
   */
  static Verdict of(Digest[] all, int reader) {
    int witness = 0;
    for (int rank = all.length - 1; rank >= 0; rank--) {
      if (all[rank].rows() < 0) {
        return new Verdict(Outcome.FAILED, lowestFailed(all), 0);
      }
      if (all[rank].rows() > 0) {
        witness = rank;
      }
    }
    Outcome outcome = Outcome.FINE;
    for (int rank = 0; rank < all.length; rank++) {
      if (!all[witness].goesWith(all[rank])) {
        return new Verdict(Outcome.DISAGREED, Math.min(witness, rank), Math.max(witness, rank));
      }
      if (all[rank].rowShape() != all[witness].rowShape() && (reader < 0 || reader == rank)) {
        outcome = Outcome.SHAPE_UNKNOWN;
      }
    }
    return new Verdict(outcome, witness, 0);
  }

  private static int lowestFailed(Digest[] all) {
    int rank = 0;
    while (all[rank].rows() >= 0) {
      rank++;
    }
    return rank;
  }

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  void put(ByteBuffer into) {
    into.putInt(0, outcome.ordinal()).putInt(4, one).putInt(8, other);
  }

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  static Verdict get(ByteBuffer from) {
    return new Verdict(Outcome.values()[from.getInt(0)], from.getInt(4), from.getInt(8));
  }
}
