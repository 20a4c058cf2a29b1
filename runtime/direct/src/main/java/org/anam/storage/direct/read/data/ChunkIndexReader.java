package org.anam.storage.direct.read.data;

import java.util.Arrays;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.ChunkIndex;
import org.anam.storage.direct.read.block.OldTree;
import org.anam.storage.direct.read.block.Tree;

/** Finds the chunks of a dataset by whatever index it has. */
final class ChunkIndexReader {

  private final Input input;
  private final ChunkGrid grid;
  private final boolean isFiltered;
  private final int treeRank;

  ChunkIndexReader(Input input, ChunkGrid grid, boolean isFiltered, int treeRank) {
    this.input = input;
    this.grid = grid;
    this.isFiltered = isFiltered;
    this.treeRank = treeRank;
  }

  /** Gives all chunks that are stored, within the dataset or beyond. */
  void forEach(ChunkIndex index, ChunkVisitor visitor) {
    if (index instanceof ChunkIndex.OldTree) {
      oldTree(index.address(), visitor);
    } else if (index instanceof ChunkIndex.Single single) {
      boolean filtered = single.size() >= 0;
      visitor.take(
          new long[grid.rank()],
          single.address(),
          filtered ? single.size() : grid.chunkBytes(),
          single.mask());
    } else if (index instanceof ChunkIndex.Implicit) {
      implicit(index.address(), visitor);
    } else if (index instanceof ChunkIndex.FixedArray array) {
      new FixedArray(input, entries(array.layoutVersion()), grid).forEach(index.address(), visitor);
    } else if (index instanceof ChunkIndex.ExtensibleArray array) {
      new ExtensibleArray(input, entries(array.layoutVersion()), grid)
          .forEach(index.address(), visitor);
    } else {
      tree((ChunkIndex.Tree) index, visitor);
    }
  }

  private ChunkEntries entries(int layoutVersion) {
    return new ChunkEntries(input, grid, isFiltered, layoutVersion);
  }

  private void oldTree(long root, ChunkVisitor visitor) {
    int rank = grid.rank();
    long[] scaled = new long[rank];
    long[] before = new long[rank];
    boolean[] isFirst = {true};
    new OldTree(input, OldTree.CHUNKS, 8 + 8 * (rank + 1), treeRank)
        .forEach(
            root,
            (key, next, address) -> {
              long size = key.u32();
              int mask = key.i32();
              for (int i = 0; i < rank; i++) {
                long offset = key.i64();
                if (offset < 0 || offset % grid.chunk(i) != 0) {
                  throw key.damaged("is not where a chunk begins");
                }
                scaled[i] = offset / grid.chunk(i);
              }
              if (!isFirst[0] && Arrays.compare(before, scaled) >= 0) {
                throw OldTree.unordered();
              }
              isFirst[0] = false;
              System.arraycopy(scaled, 0, before, 0, rank);
              visitor.take(scaled, address, size, mask);
            });
  }

  private void implicit(long address, ChunkVisitor visitor) {
    long total = grid.totalMost();
    if (total < 0 || grid.chunkBytes() == 0 || total > input.end() / grid.chunkBytes()) {
      throw new FormatException("a dataset claims more chunks than the file has room for");
    }
    long[] scaled = new long[grid.rank()];
    for (long i = 0; i < total; i++) {
      input.steps().take();
      grid.place(i, grid.mostSizes(), scaled);
      visitor.take(scaled, address + i * grid.chunkBytes(), grid.chunkBytes(), 0);
    }
  }

  private void tree(ChunkIndex.Tree index, ChunkVisitor visitor) {
    int rank = grid.rank();
    Tree tree = new Tree(input, index.address(), isFiltered ? 11 : 10);
    ChunkEntries entries = entries(index.layoutVersion());
    if (tree.recordSize() != entries.size() + 8 * rank) {
      throw new FormatException("a B-tree of chunks has records of " + tree.recordSize());
    }
    long[] scaled = new long[rank];
    tree.forEach(
        record -> {
          Window entry = record.window(entries.size(), "chunk in a B-tree");
          for (int i = 0; i < rank; i++) {
            scaled[i] = record.unsigned(8);
          }
          entries.take(entry, scaled, visitor);
        });
  }

  /** Whether an address is one at all. */
  static boolean isStored(long address) {
    return address != Widths.UNDEFINED;
  }
}
