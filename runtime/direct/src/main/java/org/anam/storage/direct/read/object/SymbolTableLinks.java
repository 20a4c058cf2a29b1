package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.SymbolTable;
import org.anam.storage.direct.read.block.LocalHeap;
import org.anam.storage.direct.read.block.OldTree;

/** The links of a group of the first version. */
final class SymbolTableLinks implements LinkIndex {

  private static final int SOFT = 2;
  private static final int SCRATCH = 16;

  private final Input input;
  private final long root;
  private final OldTree tree;
  private final LocalHeap heap;
  private final int mostEntries;

  SymbolTableLinks(FileObjects objects, SymbolTable table) {
    input = objects.input();
    root = table.tree();
    tree = new OldTree(input, OldTree.GROUP, input.widths().length(), objects.ranks().groups());
    heap = new LocalHeap(input, table.heap());
    mostEntries = 2 * objects.ranks().groupLeaves();
  }

  @Override
  public long count() {
    return -1;
  }

  @Override
  public Links all() {
    List<LinkMessage> links = new ArrayList<>();
    tree.forEach(root, (key, next, node) -> node(node, links));
    return Links.named(links);
  }

  /** A key is the greatest name before it. */
  @Override
  public LinkMessage find(byte[] name) {
    List<LinkMessage> near = new ArrayList<>();
    tree.find(
        root,
        (key, next) ->
            Arrays.compareUnsigned(heap.text(key.length()), name) < 0
                && Arrays.compareUnsigned(name, heap.text(next.length())) <= 0,
        (key, next, node) -> node(node, near));
    for (LinkMessage link : near) {
      if (Arrays.equals(link.name(), name)) {
        return link;
      }
    }
    return null;
  }

  private void node(long address, List<LinkMessage> links) {
    long entrySize = input.widths().length() + input.widths().address() + 8L + SCRATCH;
    Window head = input.window(address, 8, "symbol table node");
    head.require("SNOD");
    int version = head.u8();
    head.skip(1);
    int count = head.u16();
    if (version != 1 || count > mostEntries) {
      throw head.damaged("has the version " + version + " and " + count + " entries");
    }
    Window entries = input.window(address + 8, count * entrySize, "symbol table node");
    for (int i = 0; i < count; i++) {
      input.steps().take();
      byte[] name = heap.text(entries.length());
      long object = entries.nextAddress();
      int type = entries.i32();
      entries.skip(4);
      Window scratch = entries.window(SCRATCH, "entry of a symbol table");
      if (name.length == 0) {
        throw scratch.damaged("has no name");
      }
      links.add(
          type == SOFT
              ? LinkMessage.soft(name, heap.text(scratch.u32()))
              : LinkMessage.hard(name, object));
    }
  }
}
