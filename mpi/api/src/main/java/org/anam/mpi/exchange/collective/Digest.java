package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import org.anam.array.NdArray;

/**
 * What one rank tells the others about its part of a gather, in two longs: how many rows it has,
 * and what they are like.
 *
 * @param rows the number of rows; -1 when the rank cannot take part
 * @param rowType element type and number of dimensions
 * @param rowShape a hash of the sizes of all dimensions but the first
 */
record Digest(long rows, int rowType, int rowShape) {

  static final int BYTES = 16;
  static final Digest FAILED = new Digest(-1, 0, 0);

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  static Digest of(NdArray array) {
    long[] shape = array.shape();
    int hash = 1;
    for (int axis = 1; axis < shape.length; axis++) {
      hash = 31 * hash + Long.hashCode(shape[axis]);
      hash ^= hash >>> 15;
      hash *= 0x2c1b3c6d;
    }
    return new Digest(shape[0], array.type().ordinal() << 8 | array.rank(), hash);
  }

  void put(ByteBuffer into) {
    into.putLong(0, rows).putInt(8, rowType).putInt(12, rowShape);
  }

  static Digest get(ByteBuffer from, int rank) {
    int at = rank * BYTES;
    return new Digest(from.getLong(at), from.getInt(at + 8), from.getInt(at + 12));
  }

  /** Whether the rows can lie in one array; of no rows only type and dimensions count. */
  boolean goesWith(Digest other) {
    return rowType == other.rowType && (rowShape == other.rowShape || other.rows == 0);
  }
}
