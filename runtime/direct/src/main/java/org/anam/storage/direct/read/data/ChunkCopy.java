package org.anam.storage.direct.read.data;

/** Takes out of chunks what a part of a dataset has of them. */
final class ChunkCopy {

  private final ChunkGrid grid;
  private final Block block;
  private final int rank;

  /** How many elements of the part lie between neighbours along each dimension. */
  private final long[] strides;

  ChunkCopy(ChunkGrid grid, Block block) {
    this.grid = grid;
    this.block = block;
    this.rank = grid.rank();
    strides = new long[rank];
    long stride = 1;
    for (int i = rank - 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= block.count()[i];
    }
  }

  /** Whether the part has elements of a chunk. */
  boolean isWithin(long[] scaled) {
    for (int i = 0; i < rank; i++) {
      if (scaled[i] * grid.chunk(i) >= block.count()[i]) {
        return false;
      }
    }
    return true;
  }

  private long chunks(int dimension) {
    return (block.count()[dimension] - 1) / grid.chunk(dimension) + 1;
  }

  /** Of how many chunks the part has elements. */
  long chunksWithin() {
    long chunks = 1;
    for (int i = 0; i < rank; i++) {
      chunks *= chunks(i);
    }
    return chunks;
  }

  /** Goes on to the next chunk of the part; false behind the last one. */
  boolean next(long[] scaled) {
    for (int i = rank - 1; i >= 0; i--) {
      if (++scaled[i] < chunks(i)) {
        return true;
      }
      scaled[i] = 0;
    }
    return false;
  }

  /** How many elements of a chunk lie one beside the other, at most. */
  long longestRun() {
    return rank == 0 ? 1 : Math.min(grid.chunk(rank - 1), block.count()[rank - 1]);
  }

  /** Gives what the part has of a chunk. */
  void copy(long[] scaled, byte[] chunk, ElementSink sink) {
    runs(scaled, chunk, false, sink);
  }

  /** Gives fill values in place of a chunk. */
  void fill(long[] scaled, byte[] pattern, ElementSink sink) {
    runs(scaled, pattern, true, sink);
  }

  private void runs(long[] scaled, byte[] bytes, boolean isPattern, ElementSink sink) {
    int size = grid.elementSize();
    long[] inside = new long[rank];
    int last = rank - 1;
    long run = rank == 0 ? 1 : extent(scaled, last);
    int most = isPattern ? bytes.length / size : Integer.MAX_VALUE;
    while (true) {
      long from = 0;
      long to = 0;
      for (int i = 0; i < rank; i++) {
        from = from * grid.chunk(i) + inside[i];
        to += (scaled[i] * grid.chunk(i) + inside[i]) * strides[i];
      }
      for (long done = 0; done < run; ) {
        int some = (int) Math.min(most, run - done);
        int offset = isPattern ? 0 : (int) ((from + done) * size);
        sink.take(bytes, offset, (int) (to + done), some);
        done += some;
      }
      int i = last - 1;
      while (i >= 0 && ++inside[i] == extent(scaled, i)) {
        inside[i--] = 0;
      }
      if (i < 0) {
        return;
      }
    }
  }

  /** How many elements of a chunk are in the part along a dimension. */
  private long extent(long[] scaled, int dimension) {
    long start = scaled[dimension] * grid.chunk(dimension);
    return Math.min(grid.chunk(dimension), block.count()[dimension] - start);
  }
}
