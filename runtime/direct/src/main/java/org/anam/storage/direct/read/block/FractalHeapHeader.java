package org.anam.storage.direct.read.block;

import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.FilterPipeline;

/**
 * What holds for all of a fractal heap. Its blocks form a table: rows of {@code width} blocks, of
 * the first size in the first two rows, and twice as large from row to row from then on.
 *
 * @param address where the header is
 * @param idSize the bytes of identifiers
 * @param isChecked whether blocks with objects have checksums
 * @param hugeTree the B-tree of huge objects
 * @param width how many blocks are in a row
 * @param startSize the size of the blocks of the first row
 * @param directSize the size of the largest blocks with objects; beyond are blocks of blocks
 * @param indexBits how many bits the offset of a block has
 * @param mostManaged the size of the largest objects in blocks
 * @param root the first block
 * @param rootRows how many rows it has, as a block of blocks; 0 for one with objects
 * @param filters the filters of blocks with objects and of huge objects; null when there are none
 * @param rootStored the bytes of the root in the file, if it is one with objects and filtered
 * @param rootMask the filters that it has not passed through, then
 */
record FractalHeapHeader(
    long address,
    int idSize,
    boolean isChecked,
    long hugeTree,
    int width,
    long startSize,
    long directSize,
    int indexBits,
    long mostManaged,
    long root,
    int rootRows,
    FilterPipeline filters,
    long rootStored,
    int rootMask) {

  private static final int CHECKED = 2;
  private static final int MOST_ID = 4096;

  /** Reads it. */
  static FractalHeapHeader read(Input input, long address) {
    int pointer = input.widths().address();
    int length = input.widths().length();
    long plain = 26L + 3L * pointer + 12L * length;
    Window start = input.window(address, 9, "fractal heap");
    start.require("FRHP");
    int version = start.u8();
    int idSize = start.u16();
    int filterBytes = start.u16();
    long size = plain + (filterBytes > 0 ? length + 4L + filterBytes : 0);
    Window head = Verified.whole(input.window(address, size, "fractal heap"));
    head.skip(9);
    int flags = head.u8();
    long mostManaged = head.u32();
    head.skip(length);
    long hugeTree = head.nextAddress();
    head.skip(length + pointer + 8 * length); // free space, and statistics
    int width = head.u16();
    long startSize = head.length();
    long directSize = head.length();
    int indexBits = head.u16();
    head.skip(2);
    long root = head.nextAddress();
    int rows = head.u16();
    FilterPipeline filters = null;
    long rootStored = 0;
    int rootMask = 0;
    if (filterBytes > 0) {
      rootStored = head.length();
      rootMask = head.i32();
      filters = FilterPipeline.decode(head.window(filterBytes, "filters of a heap"));
    }
    FractalHeapHeader header =
        new FractalHeapHeader(
            address,
            idSize,
            (flags & CHECKED) != 0,
            hugeTree,
            width,
            startSize,
            directSize,
            indexBits,
            mostManaged,
            root,
            rows,
            filters,
            rootStored,
            rootMask);
    if (version != 0 || !header.isSound()) {
      throw head.damaged("has sizes that do not fit each other");
    }
    return header;
  }

  private boolean isSound() {
    return width > 0
        && Integer.bitCount(width) == 1
        && startSize > 0
        && Long.bitCount(startSize) == 1
        && Long.bitCount(directSize) == 1
        && directSize >= startSize
        && directSize <= 1 << 30
        && indexBits > 0
        && indexBits <= 62
        && startSize * width < 1L << 40
        && rootRows <= rows(indexBits)
        && idSize > offsetWidth() + sizeWidth()
        && idSize <= MOST_ID;
  }

  private int rows(int bits) {
    return bits - log2(startSize * width) + 1;
  }

  static int log2(long power) {
    return 63 - Long.numberOfLeadingZeros(power);
  }

  /** The bytes of an offset. */
  int offsetWidth() {
    return (indexBits + 7) / 8;
  }

  /** The bytes of an object's size in its identifier. */
  int sizeWidth() {
    int forBlocks = (log2(directSize) + 7) / 8;
    int forObjects = mostManaged == 0 ? 1 : log2(mostManaged) / 8 + 1;
    return Math.min(forBlocks, forObjects);
  }

  /** How many rows are of blocks with objects. */
  int directRows() {
    return log2(directSize) - log2(startSize) + 2;
  }

  /** The row of an offset, counted from the beginning of its table. */
  int rowOf(long offset) {
    long first = startSize * width;
    return offset < first ? 0 : log2(offset) - log2(first) + 1;
  }

  /** Where a row begins. */
  long rowStart(int row) {
    return row == 0 ? 0 : (startSize * width) << (row - 1);
  }

  /** The size of the blocks of a row. */
  long blockSize(int row) {
    return row == 0 ? startSize : startSize << (row - 1);
  }

  /** How many rows a block of blocks has that takes so many bytes of the heap. */
  int rowsWithin(long size) {
    return log2(size) - log2(startSize * width) + 1;
  }
}
