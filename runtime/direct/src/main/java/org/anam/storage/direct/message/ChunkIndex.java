package org.anam.storage.direct.message;

/** Where the chunks of a dataset are. */
public sealed interface ChunkIndex {

  /** The address of the index, or of the only chunk; undefined when nothing was written. */
  long address();

  /** A B-tree of version 1. */
  record OldTree(long address) implements ChunkIndex {}

  /**
   * There is one chunk.
   *
   * @param size its bytes in the file; -1 when it has passed through no filter
   * @param mask the filters that it has not passed through
   */
  record Single(long address, long size, int mask) implements ChunkIndex {}

  /** The chunks lie one behind the other, all of them. */
  record Implicit(long address) implements ChunkIndex {}

  /**
   * An array of fixed size.
   *
   * @param layoutVersion that of the message, which says how wide the sizes are
   * @param unfilteredEdges whether chunks beyond the edge pass through no filter
   */
  record FixedArray(long address, int layoutVersion, boolean unfilteredEdges)
      implements ChunkIndex {}

  /**
   * An array that grows along one dimension.
   *
   * @param layoutVersion that of the message, which says how wide the sizes are
   * @param unfilteredEdges whether chunks beyond the edge pass through no filter
   */
  record ExtensibleArray(long address, int layoutVersion, boolean unfilteredEdges)
      implements ChunkIndex {}

  /**
   * A B-tree of version 2.
   *
   * @param layoutVersion that of the message, which says how wide the sizes are
   * @param unfilteredEdges whether chunks beyond the edge pass through no filter
   */
  record Tree(long address, int layoutVersion, boolean unfilteredEdges) implements ChunkIndex {}
}
