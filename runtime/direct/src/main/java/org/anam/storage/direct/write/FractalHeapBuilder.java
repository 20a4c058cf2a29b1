package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.Arrays;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.checksum.Lookup3;

/**
 * A fractal heap that is filled from its beginning to its end, as the heap of a large group's links
 * or attributes is. A block is written when it is full; what leads to the blocks, when the heap
 * ends. Objects of more than {@link #MOST_MANAGED} bytes lie outside the blocks, by themselves.
 */
final class FractalHeapBuilder {

  /** The most bytes of an object that lies in a block. */
  static final int MOST_MANAGED = 4096;

  private static final int HEADER = 146;
  private static final int CHECKSUMMED_BLOCKS = 2;
  private static final int HUGE_ID = 1 << 4;
  private static final int LENGTH_BYTES = 2;

  /** What libhdf5 has for the links of a group. */
  static final Form LINKS = new Form(512, 32);

  /** What libhdf5 has for the attributes of an object. */
  static final Form ATTRIBUTES = new Form(1024, 40);

  /**
   * The sizes of a heap.
   *
   * @param startBlock the size of the first blocks
   * @param offsetBits the bits of an offset in the heap
   */
  record Form(int startBlock, int offsetBits) {
    int offsetBytes() {
      return offsetBits / 8;
    }

    /** How many bytes name an object. */
    int idBytes() {
      return 1 + offsetBytes() + LENGTH_BYTES;
    }

    /** How many bytes of a block come before its objects. */
    int blockHead() {
      return 4 + 1 + 8 + offsetBytes() + 4;
    }
  }

  private final Output output;
  private final Form form;
  private final DoublingTable table;
  private final long header;
  private final ByteBuilder block = new ByteBuilder(512);
  private long blockOffset;
  private int blockSize;
  private long[] offsets = new long[4];
  private long[] addresses = new long[4];
  private int blocks;
  private long allocated;
  private long objects;
  private final HugeObjects huge = new HugeObjects();

  /** Begins a heap, with its header. */
  FractalHeapBuilder(Output output, Form form) throws IOException {
    this.output = output;
    this.form = form;
    table = new DoublingTable(form.startBlock());
    header = output.reserve(HEADER);
  }

  /** Whether an object of this size lies outside the blocks. */
  static boolean isHuge(long size) {
    return size > MOST_MANAGED;
  }

  /** Adds an object that lies in a block, and returns its offset in the heap. */
  long add(byte[] bytes, int from, int size) throws IOException {
    if (blockSize - block.size() < size) {
      nextBlock(size);
    }
    long offset = blockOffset + block.size();
    block.bytes(bytes, from, size);
    objects++;
    return offset;
  }

  /** Adds an object that has been written elsewhere, and returns its number. */
  long addHuge(long address, long size) {
    return huge.add(address, size);
  }

  private void nextBlock(int size) throws IOException {
    long next = blockOffset + blockSize;
    if (blockSize > 0) {
      writeBlock();
    }
    while (table.directBlockAt(next) - form.blockHead() < size) {
      next += table.directBlockAt(next);
    }
    if (next >>> form.offsetBits() != 0) {
      throw new IOException("a group's index cannot have more than its greatest size");
    }
    blockOffset = next;
    blockSize = table.directBlockAt(next);
    block.cut(0);
    block.ascii("FHDB").u8(0).i64(header).number(next, form.offsetBytes()).i32(0);
  }

  private void writeBlock() throws IOException {
    block.zeros(blockSize - block.size());
    block.setI32(form.blockHead() - 4, Lookup3.of(block.array(), 0, blockSize));
    if (blocks == offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * blocks);
      addresses = Arrays.copyOf(addresses, 2 * blocks);
    }
    offsets[blocks] = blockOffset;
    addresses[blocks] = output.write(block);
    blocks++;
    allocated += blockSize;
  }

  /** Reads an object back that lies in a block. */
  byte[] read(long offset, int size) throws IOException {
    byte[] bytes = new byte[size];
    if (offset >= blockOffset && blockSize > 0) {
      System.arraycopy(block.array(), (int) (offset - blockOffset), bytes, 0, size);
      return bytes;
    }
    int found = Arrays.binarySearch(offsets, 0, blocks, offset);
    int at = found >= 0 ? found : -found - 2;
    output.read(addresses[at] + (offset - offsets[at]), bytes, 0, size);
    return bytes;
  }

  /** Reads the beginning of an object back that lies outside the blocks. */
  byte[] readHuge(long number, int most) throws IOException {
    return huge.read(output, number, most);
  }

  /** Puts the name of an object that lies in a block. */
  void putId(ByteBuilder target, long offset, int size) {
    target.u8(0).number(offset, form.offsetBytes()).u16(size);
  }

  /** Puts the name of an object that lies outside the blocks. */
  void putHugeId(ByteBuilder target, long number) {
    target.u8(HUGE_ID).number(number, form.idBytes() - 1);
  }

  /** Ends the heap and returns its address. */
  long finish() throws IOException {
    if (blockSize > 0) {
      writeBlock();
    }
    long end = blockOffset + blockSize;
    blockSize = 0;
    boolean one = blocks == 1 && offsets[0] == 0 && end == form.startBlock();
    int rows = blocks == 0 || one ? 0 : table.row(end - 1) + 1;
    long root = blocks == 0 ? Widths.UNDEFINED : one ? addresses[0] : writeTable(0, rows);
    long managed = rows == 0 ? end : table.rowStart(rows);
    long hugeIndex = huge.write(output);
    ByteBuilder head = new ByteBuilder(HEADER);
    head.ascii("FRHP").u8(0).u16(form.idBytes()).u16(0).u8(CHECKSUMMED_BLOCKS).i32(MOST_MANAGED);
    head.i64(huge.count()).i64(hugeIndex);
    head.i64(0).i64(Widths.UNDEFINED); // no free space is known
    head.i64(managed).i64(allocated).i64(end).i64(objects);
    head.i64(huge.bytes()).i64(huge.count());
    head.i64(0).i64(0); // no objects lie in their names
    head.u16(DoublingTable.WIDTH).i64(form.startBlock()).i64(DoublingTable.MOST_BLOCK);
    head.u16(form.offsetBits()).u16(1).i64(root).u16(rows);
    output.patch(header, head.checksum(0));
    return header;
  }

  /** Writes the table of blocks from an offset on, after those that it leads to. */
  private long writeTable(long from, int rows) throws IOException {
    ByteBuilder node = new ByteBuilder(32 + 8 * DoublingTable.WIDTH * rows);
    node.ascii("FHIB").u8(0).i64(header).number(from, form.offsetBytes());
    for (int row = 0; row < rows; row++) {
      long size = table.blockSize(row);
      for (int i = 0; i < DoublingTable.WIDTH; i++) {
        node.i64(writeChild(from + table.rowStart(row) + i * size, size, table.isDirect(row)));
      }
    }
    return output.write(node.checksum(0));
  }

  private long writeChild(long from, long size, boolean direct) throws IOException {
    int found = Arrays.binarySearch(offsets, 0, blocks, from);
    int first = found >= 0 ? found : -found - 1;
    if (first == blocks || offsets[first] >= from + size) {
      return Widths.UNDEFINED; // passed over, because the next object was too large for it
    }
    return direct ? addresses[first] : writeTable(from, table.rowsOf(size));
  }
}
