package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.List;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.SymbolTable;
import org.anam.storage.direct.read.block.LocalHeap;
import org.anam.storage.direct.read.block.OldTree;

/** The links of a group of the first version. */
final class SymbolTableLinks {

  private static final int SOFT = 2;
  private static final int SCRATCH = 16;

  private final Input input;
  private final int groupRank;
  private final int mostEntries;

  SymbolTableLinks(FileObjects objects) {
    input = objects.input();
    groupRank = objects.ranks().groups();
    mostEntries = 2 * objects.ranks().groupLeaves();
  }

  /** Reads all. */
  List<LinkMessage> read(SymbolTable table) {
    LocalHeap heap = new LocalHeap(input, table.heap());
    List<LinkMessage> links = new ArrayList<>();
    new OldTree(input, OldTree.GROUP, input.widths().length(), groupRank)
        .forEach(table.tree(), (key, next, node) -> node(node, heap, links));
    return links;
  }

  private void node(long address, LocalHeap heap, List<LinkMessage> links) {
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
