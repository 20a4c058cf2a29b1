package org.anam.storage.direct.read.data;

/** Takes the chunks of a dataset that are stored. */
@FunctionalInterface
interface ChunkVisitor {

  /**
   * A chunk.
   *
   * @param scaled its place in the grid of chunks, not to be kept
   * @param size its bytes in the file
   * @param mask the filters that it has not passed through
   */
  void take(long[] scaled, long address, long size, int mask);
}
