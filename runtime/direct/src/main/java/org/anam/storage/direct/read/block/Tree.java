package org.anam.storage.direct.read.block;

import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;

/** A B-tree of version 2. */
public final class Tree {

  private static final int NODE_OVERHEAD = 10;
  private static final int MOST_LEVELS = 64;

  private final Input input;
  private final int type;
  private final int nodeSize;
  private final int recordSize;
  private final int depth;
  private final long root;
  private final int rootCount;
  private final long total;

  /** For each level, from the leaves up, the records that a node can have. */
  private final int[] most;

  /** For each level, how many bytes the number of all records below a child has. */
  private final int[] totalWidth;

  private final int countWidth;

  /**
   * A tree.
   *
   * @param types what it may be of, as the format numbers them
   */
  public Tree(Input input, long address, int... types) {
    this.input = input;
    int pointer = input.widths().address();
    int length = input.widths().length();
    Window head = Verified.whole(input.window(address, 22L + pointer + length, "head of a B-tree"));
    head.require("BTHD");
    int version = head.u8();
    type = head.u8();
    nodeSize = head.i32();
    recordSize = head.u16();
    depth = head.u16();
    head.skip(2); // when to split and merge nodes
    root = head.nextAddress();
    rootCount = head.u16();
    total = head.length();
    boolean fits = false;
    for (int one : types) {
      fits |= one == type;
    }
    if (version != 0 || !fits || depth > MOST_LEVELS || recordSize == 0) {
      throw head.damaged("is of version " + version + " and type " + type);
    }
    if (nodeSize < NODE_OVERHEAD + recordSize || nodeSize > input.end()) {
      throw head.damaged("has nodes of " + nodeSize + " bytes");
    }
    most = new int[depth + 1];
    totalWidth = new int[depth + 1];
    most[0] = (nodeSize - NODE_OVERHEAD) / recordSize;
    countWidth = width(most[0]);
    long below = most[0];
    for (int level = 1; level <= depth; level++) {
      int child = pointer + countWidth + totalWidth[level - 1];
      most[level] = (nodeSize - NODE_OVERHEAD - child) / (recordSize + child);
      if (most[level] < 1 || below > Long.MAX_VALUE / (most[level] + 2L)) {
        throw head.damaged("has nodes of " + nodeSize + " bytes in " + depth + " levels");
      }
      below = (most[level] + 1L) * below + most[level];
      totalWidth[level] = width(below);
    }
  }

  private static int width(long greatest) {
    return 1 + (63 - Long.numberOfLeadingZeros(greatest)) / 8;
  }

  /** What it is of. */
  public int type() {
    return type;
  }

  /** The bytes of a record. */
  public int recordSize() {
    return recordSize;
  }

  /** How many records it has, as its head says. */
  public long total() {
    return total;
  }

  /** Gives all records in their order. */
  public void forEach(Consumer<Window> records) {
    if (root != Widths.UNDEFINED) {
      long found = node(root, rootCount, depth, records);
      if (found != total) {
        throw new FormatException("a B-tree has " + found + " records in place of " + total);
      }
    } else if (total != 0) {
      throw new FormatException("a B-tree has lost its records");
    }
  }

  /**
   * Gives some records in their order, by the nodes on the way to them alone.
   *
   * @param order how a record stands to those that are sought: less than 0 before them, more behind
   */
  public void find(ToIntFunction<Window> order, Consumer<Window> records) {
    if (root != Widths.UNDEFINED) {
      find(root, rootCount, depth, order, records);
    }
  }

  private void find(
      long address, int count, int level, ToIntFunction<Window> order, Consumer<Window> records) {
    Window node = open(address, count, level);
    int first = node.position();
    int child = childSize(level);
    int before = -1; // how the record before a child stands to those that are sought
    for (int i = 0; i <= count; i++) {
      int behind = i == count ? 1 : order.applyAsInt(record(node, first, i));
      if (level > 0 && before <= 0 && behind >= 0) {
        node.position(first + count * recordSize + i * child);
        long below = node.nextAddress();
        find(below, (int) node.unsigned(countWidth), level - 1, order, records);
      }
      if (i < count && behind == 0) {
        records.accept(record(node, first, i));
      }
      before = behind;
    }
  }

  private Window record(Window node, int first, int i) {
    node.position(first + i * recordSize);
    input.steps().take();
    return node.window(recordSize, "record of a B-tree");
  }

  private int childSize(int level) {
    return level == 0 ? 0 : input.widths().address() + countWidth + totalWidth[level - 1];
  }

  private long node(long address, int count, int level, Consumer<Window> records) {
    Window node = open(address, count, level);
    int child = childSize(level);
    int first = node.position();
    if (level > 0 && input.isDistant()) {
      announceChildren(node, first + count * recordSize, count + 1, child);
    }
    long found = count;
    for (int i = 0; i <= count; i++) {
      if (level > 0) {
        node.position(first + count * recordSize + i * child);
        long below = node.nextAddress();
        int inside = (int) node.unsigned(countWidth);
        found += node(below, inside, level - 1, records);
      }
      if (i < count) {
        records.accept(record(node, first, i));
      }
    }
    return found;
  }

  /** A node, at its first record. */
  private Window open(long address, int count, int level) {
    Window node = input.window(address, nodeSize, "node of a B-tree");
    if (count > most[level]) {
      throw node.damaged("has " + count + " records");
    }
    int children = level == 0 ? 0 : (count + 1) * childSize(level);
    Verified.upTo(node, NODE_OVERHEAD - 4 + count * recordSize + children);
    node.require(level == 0 ? "BTLF" : "BTIN");
    if (node.u8() != 0 || node.u8() != type) {
      throw node.damaged("is of another type than its tree");
    }
    return node;
  }

  private void announceChildren(Window node, int first, int count, int child) {
    long[] addresses = new long[count];
    long[] sizes = new long[count];
    for (int i = 0; i < count; i++) {
      node.position(first + i * child);
      addresses[i] = node.nextAddress();
      sizes[i] = nodeSize;
    }
    input.announce(addresses, sizes);
  }
}
