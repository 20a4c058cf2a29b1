package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.LinkInfo;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.message.SymbolTable;
import org.anam.storage.direct.read.block.FractalHeap;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.block.Tree;

/** The links of a group, all of which are read when one is asked for. */
public final class Links {

  private static final int NAME_INDEX = 5;

  private final Map<Name, LinkMessage> byName;

  private Links(Map<Name, LinkMessage> byName) {
    this.byName = byName;
  }

  /** The links of the group that has this header. */
  public static Links of(FileObjects objects, ObjectHeader header) {
    ObjectHeader.Message table = header.find(MessageType.SYMBOL_TABLE);
    if (table != null) {
      return named(new SymbolTableLinks(objects).read(SymbolTable.decode(table.window())));
    }
    ObjectHeader.Message message = header.find(MessageType.LINK_INFO);
    if (message != null) {
      LinkInfo info = LinkInfo.decode(message.window());
      if (info.heap() != Widths.UNDEFINED) {
        return named(dense(objects.input(), info));
      }
    }
    List<LinkMessage> links = new ArrayList<>();
    for (ObjectHeader.Message one : header.messages()) {
      if (one.type() == MessageType.LINK) {
        links.add(LinkMessage.decode(one.window()));
      }
    }
    return named(links);
  }

  private static Links named(List<LinkMessage> links) {
    Map<Name, LinkMessage> byName = new HashMap<>(2 * links.size());
    for (LinkMessage link : links) {
      if (byName.put(new Name(link.name()), link) != null) {
        throw new FormatException("a group has two links of one name");
      }
    }
    return new Links(byName);
  }

  private static List<LinkMessage> dense(Input input, LinkInfo info) {
    FractalHeap heap = new FractalHeap(input, info.heap());
    List<Entry> entries = new ArrayList<>();
    Tree tree = new Tree(input, info.nameIndex(), NAME_INDEX);
    tree.forEach(
        record -> {
          record.skip(4);
          byte[] id = record.bytes(heap.idSize());
          Window window = Window.of(id, input.widths(), "identifier of a link");
          entries.add(new Entry(heap.place(window), id));
        });
    entries.sort(Comparator.comparingLong(Entry::place));
    List<LinkMessage> links = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Window id = Window.of(entry.id(), input.widths(), "identifier of a link");
      links.add(LinkMessage.decode(heap.object(id)));
    }
    return links;
  }

  /** A link that is still to be taken from the heap. */
  private record Entry(long place, byte[] id) {}

  /** How many there are. */
  public int count() {
    return byName.size();
  }

  /** The link of a name; null when there is none. */
  public LinkMessage find(byte[] name) {
    return byName.get(new Name(name));
  }

  /** All of them, in no order. */
  public Collection<LinkMessage> all() {
    return byName.values();
  }
}
