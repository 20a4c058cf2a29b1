package org.anam.storage.direct.read.data;

import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/**
 * An index for chunks that grows along one dimension: the first entries lie in an index block, the
 * next in data blocks that it names, all others in data blocks of super blocks, which become larger
 * and larger.
 */
final class ExtensibleArray {

  private final Input input;
  private final ChunkEntries entries;
  private final long[] scaled;
  private final int[] order;
  private final long[] sizes;

  private long address;
  private int client;
  private int offsetWidth;
  private int inIndex;
  private long leastBlock;
  private int leastPointers;
  private long page;
  private long count;
  private ChunkVisitor visitor;

  ExtensibleArray(Input input, ChunkEntries entries, ChunkGrid grid) {
    this.input = input;
    this.entries = entries;
    int rank = grid.rank();
    scaled = new long[rank];
    order = new int[rank];
    sizes = new long[rank];
    int unlimited = 0;
    while (unlimited < rank && grid.most(unlimited) != Widths.UNDEFINED) {
      unlimited++;
    }
    if (unlimited == rank) {
      throw new FormatException("an extensible array is in a dataset that cannot grow");
    }
    // The dimension without a limit comes first, the others as they are.
    order[0] = unlimited;
    for (int i = 0, next = 1; i < rank; i++) {
      if (i != unlimited) {
        order[next++] = i;
      }
      sizes[i] = i == unlimited ? Long.MAX_VALUE : Math.max(1, grid.most(i));
      if (i != unlimited && grid.most(i) == Widths.UNDEFINED) {
        throw new FormatException("an extensible array is in a dataset that grows in two ways");
      }
    }
  }

  void forEach(long at, ChunkVisitor chunks) {
    address = at;
    visitor = chunks;
    int pointer = input.widths().address();
    int length = input.widths().length();
    Window head =
        ArrayBlocks.verified(
            input.window(at, 16L + 6L * length + pointer, "extensible array"), "EAHD");
    client = head.u8();
    int entrySize = head.u8();
    int bits = head.u8();
    inIndex = head.u8();
    leastBlock = head.u8();
    leastPointers = head.u8();
    int pageBits = head.u8();
    head.skip(4 * length); // statistics of blocks
    count = head.length();
    head.skip(length);
    long index = head.nextAddress();
    boolean isPower =
        Long.bitCount(leastBlock) == 1 && Integer.bitCount(leastPointers) == 1 && leastPointers > 1;
    if (client != entries.client()
        || entrySize != entries.size()
        || bits < 1
        || bits > 62
        || pageBits > 30
        || !isPower) {
      throw head.damaged("does not fit its dataset");
    }
    offsetWidth = (bits + 7) / 8;
    page = 1L << pageBits;
    if (index != Widths.UNDEFINED) {
      index(index, superBlocks(bits));
    }
  }

  /** How many super blocks the array can have. */
  private int superBlocks(int bits) {
    return 1 + bits - log2(leastBlock);
  }

  private static int log2(long power) {
    return 63 - Long.numberOfLeadingZeros(power);
  }

  private static long blocksOf(int superBlock) {
    return 1L << (superBlock / 2);
  }

  private long blockSize(int superBlock) {
    return leastBlock << ((superBlock + 1) / 2);
  }

  private void index(long at, int superBlocks) {
    int pointer = input.widths().address();
    int direct = 2 * log2(leastPointers); // so many super blocks have no block of their own
    long pointers = 2L * (leastPointers - 1);
    int further = Math.max(0, superBlocks - direct);
    long size = 6L + pointer + (long) inIndex * entries.size() + (pointers + further) * pointer + 4;
    Window block =
        ArrayBlocks.verified(input.window(at, size, "index of an extensible array"), "EAIB");
    checkOwner(block);
    take(block, 0, inIndex);
    long first = inIndex;
    long blocksBefore = 0;
    for (int i = 0; i < direct; i++) {
      long before = first - inIndex;
      for (long j = 0; j < blocksOf(i); j++) {
        long data = block.nextAddress();
        if (data != Widths.UNDEFINED) {
          // The library counts these blocks from the first of all, not from the first of their
          // size.
          dataBlock(data, first, before + blocksBefore * blockSize(i), blockSize(i), null, 0);
        }
        first += blockSize(i);
        blocksBefore++;
      }
    }
    for (int i = direct; i < superBlocks; i++) {
      long data = block.nextAddress();
      if (data != Widths.UNDEFINED) {
        superBlock(data, i, first);
      }
      first = Math.addExact(first, Math.multiplyExact(blocksOf(i), blockSize(i)));
    }
  }

  private void checkOwner(Window block) {
    if (block.u8() != client || block.nextAddress() != address) {
      throw block.damaged("belongs to another array");
    }
  }

  private void superBlock(long at, int number, long from) {
    int pointer = input.widths().address();
    long blocks = blocksOf(number);
    long blockSize = blockSize(number);
    long pages = blockSize > page ? blockSize / page : 0;
    long bitmap = pages / 8 + (pages % 8 == 0 ? 0 : 1);
    if (blocks > input.end()) {
      throw new FormatException("an extensible array has more blocks than the file");
    }
    long size = 6L + pointer + offsetWidth + blocks * (bitmap + pointer) + 4;
    Window block =
        ArrayBlocks.verified(input.window(at, size, "super block of an extensible array"), "EASB");
    checkOwner(block);
    checkPlace(block, from - inIndex);
    byte[] set = block.bytes((int) (blocks * bitmap));
    long first = from;
    for (long i = 0; i < blocks; i++) {
      long data = block.nextAddress();
      if (data != Widths.UNDEFINED) {
        dataBlock(data, first, first - inIndex, blockSize, pages == 0 ? null : set, i * bitmap * 8);
      }
      first += blockSize;
    }
  }

  private void checkPlace(Window block, long place) {
    if (block.unsigned(offsetWidth) != place) {
      throw block.damaged("is in another place of its array");
    }
  }

  /**
   * A data block.
   *
   * @param first the number of its first entry
   * @param place what it says of its place
   * @param set which of its pages there are; null when it has none
   * @param bit the bit of its first page
   */
  private void dataBlock(long at, long first, long place, long size, byte[] set, long bit) {
    int prefix = 6 + input.widths().address() + offsetWidth;
    boolean paged = set != null;
    long bytes = prefix + (paged ? 0 : Math.multiplyExact(size, (long) entries.size())) + 4;
    Window block =
        ArrayBlocks.verified(input.window(at, bytes, "block of an extensible array"), "EADB");
    checkOwner(block);
    checkPlace(block, place);
    if (!paged) {
      take(block, first, size);
      return;
    }
    long pageBytes = page * entries.size() + 4;
    for (long i = 0; i < size / page; i++) {
      if (ArrayBlocks.isSet(set, bit + i)) {
        Window window =
            input.window(at + bytes + i * pageBytes, pageBytes, "page of an extensible array");
        take(ArrayBlocks.verified(window, ""), first + i * page, page);
      }
    }
  }

  private void take(Window window, long first, long some) {
    for (long i = first; i < first + some; i++) {
      input.steps().take();
      long rest = i;
      for (int j = order.length - 1; j >= 0; j--) {
        scaled[order[j]] = rest % sizes[order[j]];
        rest /= sizes[order[j]];
      }
      if (i < count) {
        entries.take(window, scaled, visitor);
      } else {
        window.skip(entries.size());
      }
    }
  }
}
