package org.anam.storage.direct.read.data;

import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/** An index for chunks whose greatest number is known. */
final class FixedArray {

  private final Input input;
  private final ChunkEntries entries;
  private final ChunkGrid grid;
  private final long[] scaled;

  FixedArray(Input input, ChunkEntries entries, ChunkGrid grid) {
    this.input = input;
    this.entries = entries;
    this.grid = grid;
    this.scaled = new long[grid.rank()];
  }

  void forEach(long address, ChunkVisitor visitor) {
    int pointer = input.widths().address();
    Window head =
        ArrayBlocks.verified(
            input.window(address, 12L + input.widths().length() + pointer, "fixed array"), "FAHD");
    int client = head.u8();
    int entrySize = head.u8();
    int pageBits = head.u8();
    long count = head.length();
    long data = head.nextAddress();
    if (client != entries.client()
        || entrySize != entries.size()
        || count != grid.totalMost()
        || pageBits > 30) {
      throw head.damaged("does not fit its dataset");
    }
    if (data == Widths.UNDEFINED) {
      return;
    }
    int page = 1 << pageBits;
    int prefix = 6 + pointer;
    input.require(data, 0, "fixed array");
    if (count <= page) {
      Window block = input.window(data, prefix + count * entrySize + 4, "block of a fixed array");
      ArrayBlocks.verified(block, "FADB");
      checkOwner(block, client, address);
      take(block, 0, count, visitor);
      return;
    }
    long pages = count / page + (count % page == 0 ? 0 : 1);
    long bitmap = pages / 8 + (pages % 8 == 0 ? 0 : 1);
    Window block = input.window(data, prefix + bitmap + 4, "block of a fixed array");
    ArrayBlocks.verified(block, "FADB");
    checkOwner(block, client, address);
    byte[] set = block.bytes((int) bitmap);
    long start = data + prefix + bitmap + 4;
    long pageBytes = (long) page * entrySize + 4;
    for (long i = 0; i < pages; i++) {
      long first = i * page;
      long some = Math.min(page, count - first);
      if (ArrayBlocks.isSet(set, i)) {
        Window window =
            input.window(start + i * pageBytes, some * entrySize + 4, "page of a fixed array");
        take(ArrayBlocks.verified(window, ""), first, some, visitor);
      }
    }
  }

  private static void checkOwner(Window block, int client, long address) {
    if (block.u8() != client || block.nextAddress() != address) {
      throw block.damaged("belongs to another array");
    }
  }

  private void take(Window window, long first, long count, ChunkVisitor visitor) {
    for (long i = first; i < first + count; i++) {
      input.steps().take();
      grid.place(i, grid.mostSizes(), scaled);
      entries.take(window, scaled, visitor);
    }
  }
}
