package org.anam.storage.direct.write;

/**
 * Which blocks a fractal heap has: rows of {@link #WIDTH} blocks each, the size of which doubles
 * from row to row from the second on. Up to the greatest size blocks hold objects; larger ones are
 * tables of the same form again.
 *
 * @param startBlock the size of the first blocks, a power of two
 */
record DoublingTable(int startBlock) {

  /** Blocks of a row. */
  static final int WIDTH = 4;

  /** The greatest size of a block that holds objects. */
  static final int MOST_BLOCK = 1 << 16;

  /** The row in which an offset lies. */
  int row(long offset) {
    long rows = offset / ((long) startBlock * WIDTH);
    return rows == 0 ? 0 : 64 - Long.numberOfLeadingZeros(rows);
  }

  /** The size of a row's blocks. */
  long blockSize(int row) {
    return row == 0 ? startBlock : (long) startBlock << (row - 1);
  }

  /** The offset at which a row begins. */
  long rowStart(int row) {
    return row == 0 ? 0 : blockSize(row) * WIDTH;
  }

  /** Whether the blocks of a row hold objects. */
  boolean isDirect(int row) {
    return blockSize(row) <= MOST_BLOCK;
  }

  /** How many rows the table has that stands for a block of this size. */
  int rowsOf(long tableSize) {
    return row(tableSize - 1) + 1;
  }

  /** The size of the block with objects that begins at an offset. */
  int directBlockAt(long offset) {
    long inside = offset;
    while (true) {
      int row = row(inside);
      if (isDirect(row)) {
        return (int) blockSize(row);
      }
      inside = (inside - rowStart(row)) % blockSize(row);
    }
  }
}
