package org.anam.storage.direct.read.data;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.filter.Deflate;
import org.anam.storage.direct.filter.Filters;
import org.anam.storage.direct.message.ChunkIndex;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.message.FilterPipeline;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;

/** Reads datasets that lie in chunks. */
public final class ChunkReader {

  private final Input input;
  private final Dataset dataset;
  private final DataLayout.Chunked layout;
  private final ChunkGrid grid;
  private final ChunkIndexReader index;
  private final boolean unfilteredEdges;

  /** Those of a dataset. */
  public ChunkReader(FileObjects objects, Dataset dataset, DataLayout.Chunked layout) {
    this.input = objects.input();
    this.dataset = dataset;
    this.layout = layout;
    this.grid = new ChunkGrid(dataset, layout);
    boolean filtered = !dataset.filters().filters().isEmpty();
    this.index = new ChunkIndexReader(input, grid, filtered, objects.ranks().chunks());
    this.unfilteredEdges = hasUnfilteredEdges(layout.index());
  }

  private static boolean hasUnfilteredEdges(ChunkIndex index) {
    return (index instanceof ChunkIndex.FixedArray fixed && fixed.unfilteredEdges())
        || (index instanceof ChunkIndex.ExtensibleArray extensible && extensible.unfilteredEdges())
        || (index instanceof ChunkIndex.Tree tree && tree.unfilteredEdges());
  }

  /** The bytes of all chunks in the file. */
  long storedBytes() {
    long[] sum = {0};
    forEach((scaled, address, size, mask) -> sum[0] += size);
    return sum[0];
  }

  /**
   * A chunk that is stored.
   *
   * @param place its place in the grid of chunks
   * @param size its bytes in the file
   * @param mask the filters that it has not passed through
   */
  public record Stored(long[] place, long address, long size, int mask) {}

  /** The bytes of a chunk, before filters. */
  public long chunkBytes() {
    return grid.chunkBytes();
  }

  /** All chunks within the dataset that are stored, in row-major order. */
  public List<Stored> stored() {
    List<Stored> chunks = new ArrayList<>();
    if (layout.index().address() == Widths.UNDEFINED) {
      return chunks;
    }
    forEach(
        (scaled, address, size, mask) -> {
          if (grid.has(scaled)) {
            int skipped =
                isPlain(scaled) ? (int) ((1L << dataset.filters().filters().size()) - 1) : mask;
            chunks.add(new Stored(scaled.clone(), address, size, skipped));
          }
        });
    chunks.sort((a, b) -> Arrays.compare(a.place(), b.place()));
    for (int i = 1; i < chunks.size(); i++) {
      if (Arrays.equals(chunks.get(i - 1).place(), chunks.get(i).place())) {
        throw new FormatException("a dataset has a chunk twice");
      }
    }
    return chunks;
  }

  /** The elements of a chunk that is stored. */
  public byte[] elements(Stored stored) {
    return chunk(stored.place(), stored.address(), stored.size(), stored.mask());
  }

  /** Whether a chunk has passed through no filter. */
  private boolean isPlain(long[] scaled) {
    return dataset.filters().filters().isEmpty()
        || (unfilteredEdges && grid.isEdge(scaled))
        || (layout.index() instanceof ChunkIndex.Single single && single.size() < 0);
  }

  /** Gives each chunk once, those that are stored beyond the dataset too. */
  private void forEach(ChunkVisitor visitor) {
    long[] sum = {0};
    index.forEach(
        layout.index(),
        (scaled, address, size, mask) -> {
          input.require(address, size, "chunk of a dataset");
          sum[0] += size;
          if (sum[0] > input.end()) {
            throw new FormatException("the chunks of a dataset are together larger than the file");
          }
          visitor.take(scaled, address, size, mask);
        });
  }

  /** Reads a part. */
  void read(Block block, ElementSink sink) {
    Set<Long> found = new HashSet<>();
    ChunkCopy copy = new ChunkCopy(grid, block);
    ChunkBatch batch =
        new ChunkBatch(input, chunk -> copy.copy(chunk.place(), elements(chunk), sink));
    forEach(
        (scaled, address, size, mask) -> {
          if (grid.has(scaled) && copy.isWithin(scaled)) {
            if (!found.add(grid.number(scaled))) {
              throw new FormatException("a dataset has a chunk twice");
            }
            batch.add(new Stored(scaled.clone(), address, size, mask));
          }
        });
    batch.readAll();
    fillTheRest(copy, found, sink);
  }

  private void fillTheRest(ChunkCopy copy, Set<Long> found, ElementSink sink) {
    if (copy.chunksWithin() == found.size()) {
      return;
    }
    byte[] pattern = null;
    long[] scaled = new long[grid.rank()];
    do {
      if (!found.contains(grid.number(scaled))) {
        if (pattern == null) {
          pattern = Elements.pattern(dataset, copy.longestRun());
        }
        copy.fill(scaled, pattern, sink);
      }
    } while (copy.next(scaled));
  }

  private byte[] chunk(long[] scaled, long address, long size, int mask) {
    FilterPipeline filters = dataset.filters();
    boolean plain = isPlain(scaled);
    if (!plain) {
      Filters.require(filters, mask);
    }
    int bytes = memory(plain, filters, size);
    byte[] stored = new byte[(int) size];
    input.read(address, ByteBuffer.wrap(stored));
    return plain ? stored : Filters.undo(filters, mask, stored, bytes);
  }

  /** The bytes of a chunk in memory, when the stored ones can stand for so many. */
  private int memory(boolean plain, FilterPipeline filters, long stored) {
    long bytes = grid.chunkBytes();
    if (plain && stored != bytes) {
      throw new FormatException("a chunk has " + stored + " bytes in place of " + bytes);
    }
    boolean deflated =
        filters.filters().stream().anyMatch(filter -> filter.id() == Filters.DEFLATE);
    boolean packed =
        filters.filters().stream().anyMatch(filter -> filter.id() == Filters.SCALE_OFFSET);
    long ratio = packed ? Integer.MAX_VALUE : deflated ? Deflate.GREATEST_RATIO : 264;
    if (stored > Integer.MAX_VALUE - 8
        || bytes > Integer.MAX_VALUE - 8
        || (!plain && bytes / ratio > stored)) {
      throw new FormatException("a chunk of " + stored + " bytes claims to be one of " + bytes);
    }
    return (int) bytes;
  }
}
