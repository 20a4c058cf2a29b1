package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Widths;
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

  private static final Links NONE = new Links(Map.of(), null);

  private final Map<Name, LinkMessage> few;

  /** Null where there are few. */
  private final LinkTable many;

  private Links(Map<Name, LinkMessage> few, LinkTable many) {
    this.few = few;
    this.many = many;
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
        return new Links(null, dense(objects.input(), info));
      }
    }
    if (!header.has(MessageType.LINK)) {
      return NONE;
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
        throw twice();
      }
    }
    return new Links(byName, null);
  }

  private static FormatException twice() {
    return new FormatException("a group has two links of one name");
  }

  /** Reads the links of a heap, those in its blocks in the order in which they lie there. */
  private static LinkTable dense(Input input, LinkInfo info) {
    FractalHeap heap = new FractalHeap(input, info.heap());
    FractalHeap.Objects objects = heap.objects();
    new Tree(input, info.nameIndex(), NAME_INDEX)
        .forEach(
            record -> {
              record.skip(4);
              objects.add(record);
            });
    LinkTable links = new LinkTable(input.widths(), objects.count());
    objects.forEach(
        message -> {
          if (!links.add(message)) {
            throw twice();
          }
        });
    return links;
  }

  /** How many there are. */
  public int count() {
    return many == null ? few.size() : many.count();
  }

  /** The link of a name; null when there is none. */
  public LinkMessage find(byte[] name) {
    return many == null ? few.get(new Name(name)) : many.find(name);
  }

  /** All of them, in no order. */
  public Collection<LinkMessage> all() {
    return many == null ? few.values() : many.all();
  }
}
