package org.anam.storage.direct.read.data;

import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.read.object.Dataset;

/** How the chunks of a dataset lie beside each other. */
final class ChunkGrid {

  private final long[] shape;
  private final long[] chunk;
  private final long[] chunks;
  private final long[] most;
  private final int elementSize;
  private final long chunkBytes;

  /** The grid of a dataset. */
  ChunkGrid(Dataset dataset, DataLayout.Chunked layout) {
    shape = dataset.space().shape();
    chunk = layout.chunk();
    elementSize = dataset.type().size();
    if (chunk.length != shape.length || layout.elementSize() != elementSize) {
      throw new FormatException(
          "chunks of "
              + chunk.length
              + " dimensions and elements of "
              + layout.elementSize()
              + " bytes are in a dataset of "
              + shape.length
              + " and "
              + elementSize);
    }
    chunks = new long[shape.length];
    most = new long[shape.length];
    long bytes = elementSize;
    for (int i = 0; i < shape.length; i++) {
      chunks[i] = count(shape[i], chunk[i]);
      long limit = dataset.space().limit(i);
      most[i] = limit == Widths.UNDEFINED ? limit : count(limit, chunk[i]);
      if (bytes > 0xffff_ffffL / chunk[i]) {
        throw new FormatException("the chunks of a dataset have more than 4 GiB");
      }
      bytes *= chunk[i];
    }
    chunkBytes = bytes;
  }

  private static long count(long size, long chunk) {
    return size / chunk + (size % chunk == 0 ? 0 : 1);
  }

  /** The number of dimensions. */
  int rank() {
    return shape.length;
  }

  /** The size of a chunk along a dimension. */
  long chunk(int dimension) {
    return chunk[dimension];
  }

  /** How many chunks there are along a dimension. */
  long chunks(int dimension) {
    return chunks[dimension];
  }

  /** How many there can be at most; {@link Widths#UNDEFINED} without a limit. */
  long most(int dimension) {
    return most[dimension];
  }

  /** How many chunks there are; -1 when they are more than a long holds. */
  long total() {
    return product(chunks);
  }

  /** How many there can be; -1 when they are more than a long holds. */
  long totalMost() {
    return product(most);
  }

  private static long product(long[] factors) {
    long product = 1;
    for (long n : factors) {
      if (n != 0 && product > Long.MAX_VALUE / n) {
        return -1;
      }
      product *= n;
    }
    return product;
  }

  /** The bytes of a chunk, before filters. */
  long chunkBytes() {
    return chunkBytes;
  }

  /** The bytes of an element. */
  int elementSize() {
    return elementSize;
  }

  /** Whether a place is one of the grid. */
  boolean has(long[] scaled) {
    for (int i = 0; i < scaled.length; i++) {
      if (scaled[i] < 0 || scaled[i] >= chunks[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether a chunk reaches beyond the dataset. */
  boolean isEdge(long[] scaled) {
    for (int i = 0; i < scaled.length; i++) {
      if (scaled[i] == chunks[i] - 1 && shape[i] % chunk[i] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of a place, in row-major order. */
  long number(long[] scaled) {
    long number = 0;
    for (int i = 0; i < scaled.length; i++) {
      number = number * chunks[i] + scaled[i];
    }
    return number;
  }

  /** The place of a number. */
  void place(long number, long[] sizes, long[] scaled) {
    long rest = number;
    for (int i = scaled.length - 1; i >= 0; i--) {
      scaled[i] = rest % sizes[i];
      rest /= sizes[i];
    }
  }

  /** The sizes of the grid. */
  long[] sizes() {
    return chunks;
  }

  /** The sizes of the greatest grid. */
  long[] mostSizes() {
    return most;
  }
}
