package org.anam.storage.direct.read.data;

import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/** What the newer indexes have for each chunk: the address and, with filters, size and mask. */
final class ChunkEntries {

  /** From here on sizes have the width of the file's lengths. */
  private static final int WIDE_SIZES = 5;

  private final ChunkGrid grid;
  private final boolean isFiltered;
  private final int sizeWidth;
  private final int size;

  ChunkEntries(Input input, ChunkGrid grid, boolean isFiltered, int layoutVersion) {
    this.grid = grid;
    this.isFiltered = isFiltered;
    int log = 63 - Long.numberOfLeadingZeros(Math.max(1, grid.chunkBytes()));
    sizeWidth =
        layoutVersion >= WIDE_SIZES ? input.widths().length() : Math.min(8, 1 + (log + 8) / 8);
    size = input.widths().address() + (isFiltered ? sizeWidth + 4 : 0);
  }

  /** The bytes of an entry. */
  int size() {
    return size;
  }

  /** The number that the file has for indexes with filters, or without. */
  int client() {
    return isFiltered ? 1 : 0;
  }

  /** Gives an entry's chunk, if it is stored. */
  void take(Window entry, long[] scaled, ChunkVisitor visitor) {
    long address = entry.nextAddress();
    if (address == Widths.UNDEFINED) {
      entry.skip(size - entry.widths().address());
      return;
    }
    long bytes = isFiltered ? entry.unsigned(sizeWidth) : grid.chunkBytes();
    int mask = isFiltered ? entry.i32() : 0;
    visitor.take(scaled, address, bytes, mask);
  }
}
