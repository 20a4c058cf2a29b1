package org.anam.storage.direct.write;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;

/**
 * A B-tree of version 2 that is built at once from records in order: all leaves are about equally
 * full, and none is emptier than the library would leave it.
 */
final class BTree {

  /** Objects of a fractal heap that lie outside its blocks. */
  static final int HUGE_OBJECTS = 1;

  /** Links by name. */
  static final int LINK_NAMES = 5;

  /** Links by the order of their creation. */
  static final int LINK_ORDER = 6;

  /** Attributes by name. */
  static final int ATTRIBUTE_NAMES = 8;

  /** Attributes by the order of their creation. */
  static final int ATTRIBUTE_ORDER = 9;

  private static final int NODE = 512;
  private static final int NODE_HEAD = 6;
  private static final int CHECKSUM = 4;
  private static final int SPLIT_PERCENT = 100;
  private static final int MERGE_PERCENT = 40;

  /** The records, in the order of the tree. */
  interface Records {
    /** Puts one record. */
    void put(int index, ByteBuilder record) throws IOException;
  }

  private final Output output;
  private final int type;
  private final Records records;
  private final Levels levels;
  private final ByteBuilder node = new ByteBuilder(NODE);

  private BTree(Output output, int type, Levels levels, Records records) {
    this.output = output;
    this.type = type;
    this.levels = levels;
    this.records = records;
  }

  /** What the nodes of each level can hold; level 0 are the leaves. */
  private static final class Levels {
    private final int leafRecords;
    private final long[] most = new long[64];
    private final int[] own = new int[64];
    private int depth;

    Levels(int recordBytes, long count) {
      leafRecords = (NODE - NODE_HEAD - CHECKSUM) / recordBytes;
      own[0] = leafRecords;
      most[0] = leafRecords;
      while (most[depth] < count) {
        depth++;
        int pointer = pointerBytes(depth);
        own[depth] = (NODE - NODE_HEAD - CHECKSUM - pointer) / (recordBytes + pointer);
        most[depth] = (own[depth] + 1) * most[depth - 1] + own[depth];
      }
    }

    /** The bytes for the number of a child's records, at all levels those that leaves need. */
    int countBytes() {
      return width(leafRecords);
    }

    /** The bytes for the number of all records below a child; none for leaves. */
    int totalBytes(int level) {
      return level > 1 ? width(most[level - 1]) : 0;
    }

    int pointerBytes(int level) {
      return 8 + countBytes() + totalBytes(level);
    }

    private static int width(long most) {
      return (63 - Long.numberOfLeadingZeros(most)) / 8 + 1;
    }
  }

  /** Writes a tree and returns the address of its header. */
  static long write(Output output, int type, int recordBytes, int count, Records records)
      throws IOException {
    Levels levels = new Levels(recordBytes, count);
    BTree tree = new BTree(output, type, levels, records);
    Child root =
        count == 0 ? new Child(Widths.UNDEFINED, 0, 0) : tree.write(0, count, levels.depth);
    ByteBuilder head = new ByteBuilder(38);
    head.ascii("BTHD").u8(0).u8(type).i32(NODE).u16(recordBytes).u16(levels.depth);
    head.u8(SPLIT_PERCENT).u8(MERGE_PERCENT);
    head.i64(root.address).u16(root.records).i64(count);
    return output.write(head.checksum(0));
  }

  private record Child(long address, int records, long total) {}

  private Child write(int from, int count, int level) throws IOException {
    return level == 0 ? writeLeaf(from, count) : writeInner(from, count, level);
  }

  private Child writeLeaf(int from, int count) throws IOException {
    node.cut(0);
    node.ascii("BTLF").u8(0).u8(type);
    for (int i = 0; i < count; i++) {
      records.put(from + i, node);
    }
    return new Child(writeNode(node), count, count);
  }

  /** As few children as can hold the records, all of them of about the same number. */
  private Child writeInner(int from, int count, int level) throws IOException {
    long below = levels.most[level - 1];
    int children = (int) Math.max(2, (count + 1L + below) / (below + 1));
    int own = children - 1;
    int inChildren = count - own;
    Child[] written = new Child[children];
    ByteBuilder inner = new ByteBuilder(NODE);
    inner.ascii("BTIN").u8(0).u8(type);
    int at = from;
    for (int i = 0; i < children; i++) {
      int size = (int) ((long) inChildren * (i + 1) / children - (long) inChildren * i / children);
      written[i] = write(at, size, level - 1);
      at += size;
      if (i < own) {
        records.put(at, inner);
        at++;
      }
    }
    for (Child child : written) {
      inner.i64(child.address).number(child.records, levels.countBytes());
      inner.number(child.total, levels.totalBytes(level));
    }
    return new Child(writeNode(inner), own, count);
  }

  private long writeNode(ByteBuilder bytes) throws IOException {
    bytes.checksum(0);
    bytes.zeros(NODE - bytes.size());
    return output.write(bytes);
  }
}
