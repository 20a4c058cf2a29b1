package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.Arrays;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.checksum.Lookup3;

/**
 * Many links of a group, or attributes of an object: their messages in a heap, and of each its hash
 * and place in memory, some 20 bytes, until the index by name is built at the end.
 */
final class DenseEntries {

  /** How much of a long attribute is read for its name, which has at most 64 KiB. */
  private static final int MOST_HEAD = 1 << 17;

  private static final int NO_ORDER = 0xffff;
  private static final int SIZE_BITS = 16;
  private static final int MARK = 1 << 15;
  private static final int SIZE = MARK - 1;

  private final Output output;
  private final EntryKind kind;
  private final FractalHeapBuilder heap;
  private final EntryOrder order;
  private int[] hashes = new int[64];

  /** Offset, mark and size; of what lies outside the heap's blocks its number, and no size. */
  private long[] places = new long[64];

  /** By hash the number of an entry plus 1, and 0 where there is none. */
  private int[] slots = new int[128];

  private int count;

  DenseEntries(Output output, EntryKind kind, EntryOrder order) throws IOException {
    this.output = output;
    this.kind = kind;
    this.order = order;
    this.heap = new FractalHeapBuilder(output, kind.heap());
  }

  int count() {
    return count;
  }

  boolean mark(int index) {
    return (places[index] & MARK) != 0;
  }

  /** The body of a message, or its beginning where it is long. */
  byte[] body(int index) throws IOException {
    int size = (int) places[index] & SIZE;
    long place = places[index] >>> SIZE_BITS;
    return size == 0
        ? heap.readHuge(place, kind == EntryKind.LINKS ? Integer.MAX_VALUE - 8 : MOST_HEAD)
        : heap.read(place, size);
  }

  int find(byte[] name) throws IOException {
    int hash = Lookup3.of(name);
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      int index = slots[slot] - 1;
      if (hashes[index] == hash && Arrays.equals(kind.name(body(index)), name)) {
        return index;
      }
    }
    return -1;
  }

  void add(byte[] name, byte[] body, boolean mark) throws IOException {
    if (FractalHeapBuilder.isHuge(body.length)) {
      long address = output.address();
      output.write(body, 0, body.length);
      addHuge(name, address, body.length, mark);
      return;
    }
    long offset = heap.add(body, 0, body.length);
    put(Lookup3.of(name), offset << SIZE_BITS | (mark ? MARK : 0) | body.length);
  }

  void addHuge(byte[] name, long address, long size, boolean mark) {
    put(Lookup3.of(name), heap.addHuge(address, size) << SIZE_BITS | (mark ? MARK : 0));
  }

  private void put(int hash, long place) {
    if (count == hashes.length) {
      int more = count + Math.max(64, count / 8); // memory matters more than copying 12 bytes
      hashes = Arrays.copyOf(hashes, more);
      places = Arrays.copyOf(places, more);
    }
    hashes[count] = hash;
    places[count] = place;
    count++;
    if (count > slots.length / 4 * 3) {
      slots = new int[2 * slots.length];
      for (int i = 0; i < count; i++) {
        putSlot(i);
      }
    } else {
      putSlot(count - 1);
    }
  }

  private void putSlot(int index) {
    int mask = slots.length - 1;
    int slot = hashes[index] & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = index + 1;
  }

  /** Writes what is left of the heap, and the indexes, and returns the addresses of all. */
  long[] finish() throws IOException {
    slots = null; // makes room for what sorting takes
    int[] byName = inOrder();
    long heapAddress = heap.finish();
    long tree =
        BTree.write(
            output,
            kind.tree(),
            kind.recordBytes(),
            count,
            (index, record) -> putRecord(byName[index], record));
    long orderTree =
        !order.isIndexed()
            ? Widths.UNDEFINED
            : BTree.write(
                output, kind.orderTree(), kind.orderRecordBytes(), count, this::putOrderRecord);
    return new long[] {heapAddress, tree, orderTree};
  }

  private void putRecord(int index, ByteBuilder record) {
    if (kind == EntryKind.LINKS) {
      record.i32(hashes[index]);
      putId(index, record);
    } else {
      putId(index, record);
      record.u8(0).i32(order.isKept() ? index : NO_ORDER).i32(hashes[index]); // not shared
    }
  }

  /** Entries are added in the order of their creation. */
  private void putOrderRecord(int index, ByteBuilder record) {
    if (kind == EntryKind.LINKS) {
      record.i64(index);
      putId(index, record);
    } else {
      putId(index, record);
      record.u8(0).i32(index);
    }
  }

  private void putId(int index, ByteBuilder record) {
    int size = (int) places[index] & SIZE;
    long place = places[index] >>> SIZE_BITS;
    if (size == 0) {
      heap.putHugeId(record, place);
    } else {
      heap.putId(record, place, size);
    }
  }

  /** By hashes without sign, and equal ones by the bytes of the names, as the library looks. */
  private int[] inOrder() throws IOException {
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (long) (hashes[i] ^ Integer.MIN_VALUE) << 32 | i;
    }
    Arrays.sort(keys);
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = (int) keys[i];
    }
    for (int from = 0; from < count; ) {
      int to = from + 1;
      while (to < count && keys[to] >> 32 == keys[from] >> 32) {
        to++;
      }
      if (to - from > 1) {
        sortByName(order, from, to);
      }
      from = to;
    }
    return order;
  }

  private void sortByName(int[] order, int from, int to) throws IOException {
    record Named(byte[] name, int index) {}
    Named[] named = new Named[to - from];
    for (int i = from; i < to; i++) {
      named[i - from] = new Named(kind.name(body(order[i])), order[i]);
    }
    Arrays.sort(named, (a, b) -> Arrays.compareUnsigned(a.name, b.name));
    for (int i = from; i < to; i++) {
      order[i] = named[i - from].index;
    }
  }
}
