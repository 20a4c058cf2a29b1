package org.anam.storage.direct.read.block;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.checksum.Lookup3;
import org.anam.storage.direct.filter.Deflate;
import org.anam.storage.direct.filter.Filters;

/** The blocks of a fractal heap, each verified once. */
final class FractalHeapBlocks {

  private static final int CHECKSUM = 4;

  /** The blocks that are kept are together no larger. */
  private static final long MOST_KEPT = 16L << 20;

  private final Input input;
  private final FractalHeapHeader header;
  private final Map<Long, Window> verified = new HashMap<>();
  private long kept;
  private boolean announces;

  /** The block in which the last object was, and where it begins in the heap. */
  private Window last;

  private long lastStart;

  FractalHeapBlocks(Input input, FractalHeapHeader header) {
    this.input = input;
    this.header = header;
  }

  /** The object at an offset of the heap. */
  Window object(long offset, long size) {
    if (last != null && offset >= lastStart && offset - lastStart < last.size()) {
      input.steps().take();
      return object(last, offset - lastStart, size);
    }
    long start = 0;
    Window block;
    if (header.rootRows() == 0) {
      block = direct(header.root(), 0, header.startSize(), header.rootStored(), header.rootMask());
    } else {
      long address = header.root();
      int rows = header.rootRows();
      while (true) {
        Window table = indirect(address, start, rows);
        int row = header.rowOf(offset - start);
        if (row >= rows) {
          throw table.damaged("does not have the object at " + offset);
        }
        long blockSize = header.blockSize(row);
        int column = (int) ((offset - start - header.rowStart(row)) / blockSize);
        boolean isDirect = row < header.directRows();
        position(table, row, column);
        address = table.nextAddress();
        start += header.rowStart(row) + column * blockSize;
        if (isDirect) {
          boolean filtered = header.filters() != null;
          long stored = filtered ? table.length() : 0;
          block = direct(address, start, blockSize, stored, filtered ? table.i32() : 0);
          break;
        }
        rows = header.rowsWithin(blockSize);
      }
    }
    last = block;
    lastStart = start;
    return object(block, offset - start, size);
  }

  private Window object(Window block, long inside, long size) {
    if (inside < directHead() || size <= 0 || inside > block.size() - size) {
      throw block.damaged("does not have an object of " + size + " bytes at its byte " + inside);
    }
    block.position((int) inside);
    return block.window((int) size, "object in a heap");
  }

  /** Tells a distant source that all blocks are going to be read. */
  void announceAll() {
    announces = input.isDistant() && header.filters() == null;
  }

  /** Tells of the blocks with objects that a block of blocks has. */
  private void announce(Window table, int rows) {
    int count = Math.min(rows, header.directRows()) * header.width();
    long[] addresses = new long[count];
    long[] sizes = new long[count];
    int found = 0;
    for (int i = 0; i < count; i++) {
      int row = i / header.width();
      position(table, row, i % header.width());
      long address = table.nextAddress();
      if (address != Widths.UNDEFINED) {
        addresses[found] = address;
        sizes[found++] = header.blockSize(row);
      }
    }
    input.announce(Arrays.copyOf(addresses, found), Arrays.copyOf(sizes, found));
  }

  private int head() {
    return 5 + input.widths().address() + header.offsetWidth();
  }

  private int directHead() {
    return head() + (header.isChecked() ? CHECKSUM : 0);
  }

  private int entrySize() {
    return input.widths().address() + (header.filters() == null ? 0 : input.widths().length() + 4);
  }

  private void position(Window table, int row, int column) {
    int direct = Math.min(row, header.directRows()) * header.width();
    int index = row * header.width() + column;
    table.position(
        head()
            + (row < header.directRows()
                ? index * entrySize()
                : direct * entrySize() + (index - direct) * input.widths().address()));
  }

  private Window indirect(long address, long start, int rows) {
    Window table = verified.get(address);
    if (table == null) {
      long direct = (long) Math.min(rows, header.directRows()) * header.width();
      long others = (long) rows * header.width() - direct;
      long size = head() + direct * entrySize() + others * input.widths().address() + CHECKSUM;
      table = Verified.whole(input.window(address, size, "block of blocks of a heap"));
      check(table, "FHIB", start);
      keep(address, table);
      if (announces) {
        announce(table, rows);
      }
    }
    input.steps().take();
    return table;
  }

  private Window direct(long address, long start, long size, long stored, int mask) {
    Window block = verified.get(address);
    if (block == null || block.size() != size) {
      block =
          header.filters() == null
              ? input.window(address, size, "block of a heap")
              : unfiltered(input.window(address, stored, "block of a heap"), mask, size);
      check(block, "FHDB", start);
      if (header.isChecked()) {
        checkSum(block);
      }
      keep(address, block);
    }
    input.steps().take();
    return block;
  }

  private void check(Window block, String signature, long start) {
    block.require(signature);
    if (block.u8() != 0
        || block.nextAddress() != header.address()
        || block.unsigned(header.offsetWidth()) != start) {
      throw block.damaged("belongs to another heap or place");
    }
  }

  /** The checksum of a block with objects is in its head, and counts as zeros itself. */
  private void checkSum(Window block) {
    block.position(0);
    byte[] bytes = block.bytes(block.size());
    block.position(head());
    int sum = block.i32();
    Arrays.fill(bytes, head(), head() + CHECKSUM, (byte) 0);
    if (Lookup3.of(bytes) != sum) {
      throw block.damaged("has a wrong checksum");
    }
  }

  private void keep(long address, Window block) {
    kept += block.size();
    if (kept > MOST_KEPT) {
      verified.clear();
      kept = block.size();
    }
    verified.put(address, block);
  }

  /** What has passed through the heap's filters. */
  Window unfiltered(Window stored, int mask, long size) {
    Filters.require(header.filters(), mask);
    if (size > (long) stored.size() * Deflate.GREATEST_RATIO) {
      throw new FormatException("a block of a heap claims " + size + " bytes");
    }
    byte[] bytes =
        Filters.undo(header.filters(), mask, stored.bytes(stored.size()), Math.toIntExact(size));
    return Window.of(bytes, input.widths(), "block of a heap");
  }
}
