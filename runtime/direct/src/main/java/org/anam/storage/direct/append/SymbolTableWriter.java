package org.anam.storage.direct.append;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.TreeRanks;

/**
 * Writes all links of a group as versions of the library before 1.8 have them: names in a local
 * heap, entries in nodes of a symbol table in the order of the names, a B-tree of version 1 over
 * these. All nodes of a level are about equally full.
 */
final class SymbolTableWriter {

  private static final int HEAP_HEAD = 32;
  private static final int NO_FREE_SPACE = 1;
  private static final int ENTRY = 40;
  private static final int SCRATCH = 16;
  private static final int SOFT = 2;

  private final Output output;
  private final TreeRanks ranks;
  private final ByteBuilder names = new ByteBuilder(512);

  /** A node that has been written, and the place of its greatest name in the heap. */
  private record Node(long address, long greatest) {}

  private SymbolTableWriter(Output output, TreeRanks ranks) {
    this.output = output;
    this.ranks = ranks;
  }

  /** Writes them, and returns the body of the message that says where they are. */
  static byte[] write(Output output, TreeRanks ranks, List<LinkMessage> links) throws IOException {
    List<LinkMessage> sorted = new ArrayList<>(links);
    sorted.sort((a, b) -> Arrays.compareUnsigned(a.name(), b.name()));
    SymbolTableWriter writer = new SymbolTableWriter(output, ranks);
    writer.names.zeros(8); // the empty name, which is before all others
    List<Node> level = writer.writeEntries(sorted);
    int height = 0;
    do {
      level = writer.writeLevel(level, height);
      height++;
    } while (level.size() > 1);
    long heap = writer.writeHeap();
    return new ByteBuilder(16).i64(level.get(0).address()).i64(heap).toArray();
  }

  /** Where a share of a number of things begins, when all shares are about equal. */
  private static int share(int count, int shares, int index) {
    return (int) ((long) count * index / shares);
  }

  private static int shares(int count, int most) {
    return (count + most - 1) / most;
  }

  private List<Node> writeEntries(List<LinkMessage> links) throws IOException {
    int most = 2 * ranks.groupLeaves();
    int count = shares(links.size(), most);
    List<Node> nodes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int from = share(links.size(), count, i);
      int to = share(links.size(), count, i + 1);
      ByteBuilder node = new ByteBuilder(8 + most * ENTRY);
      node.ascii("SNOD").u8(1).u8(0).u16(to - from);
      long greatest = 0;
      for (LinkMessage link : links.subList(from, to)) {
        greatest = putName(link.name());
        putEntry(node, greatest, link);
      }
      node.zeros((most - (to - from)) * ENTRY);
      nodes.add(new Node(output.write(node), greatest));
    }
    return nodes;
  }

  private void putEntry(ByteBuilder node, long name, LinkMessage link) throws IOException {
    if (link.type() == LinkMessage.SOFT) {
      long target = putName(link.target());
      node.i64(name).i64(Widths.UNDEFINED).i32(SOFT).i32(0);
      node.i32((int) target).zeros(SCRATCH - 4);
    } else {
      node.i64(name).i64(link.address()).i32(0).i32(0).zeros(SCRATCH);
    }
  }

  private long putName(byte[] name) throws IOException {
    long at = names.size();
    if (at + name.length > Integer.MAX_VALUE - 64) {
      throw new IOException("the names of a group of the first version take 2 GiB at most");
    }
    names.bytes(name).u8(0).zeros(-(name.length + 1) & 7);
    return at;
  }

  private List<Node> writeLevel(List<Node> children, int height) throws IOException {
    int most = 2 * ranks.groups();
    int size = 24 + (most + 1) * 8 + most * 8;
    int count = shares(children.size(), most);
    List<Node> nodes = new ArrayList<>(count);
    long first = output.address();
    long before = 0;
    for (int i = 0; i < count; i++) {
      int from = share(children.size(), count, i);
      int to = share(children.size(), count, i + 1);
      ByteBuilder node = new ByteBuilder(size);
      node.ascii("TREE").u8(0).u8(height).u16(to - from);
      node.i64(i == 0 ? Widths.UNDEFINED : first + (long) (i - 1) * size);
      node.i64(i == count - 1 ? Widths.UNDEFINED : first + (long) (i + 1) * size);
      node.i64(before);
      for (Node child : children.subList(from, to)) {
        before = child.greatest();
        node.i64(child.address()).i64(before);
      }
      node.zeros(size - node.size());
      nodes.add(new Node(output.write(node), before));
    }
    return nodes;
  }

  private long writeHeap() throws IOException {
    long address = output.address();
    ByteBuilder head = new ByteBuilder(HEAP_HEAD);
    head.ascii("HEAP").i32(0).i64(names.size()).i64(NO_FREE_SPACE).i64(address + HEAP_HEAD);
    output.write(head);
    output.write(names);
    return address;
  }
}
