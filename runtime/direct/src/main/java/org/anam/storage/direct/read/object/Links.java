package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.message.LinkInfo;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.message.SymbolTable;
import org.anam.storage.direct.read.block.ObjectHeader;

/** The links of a group, all of which are read when one is asked for, but of a distant file. */
public final class Links {

  private static final Links NONE = new Links(Map.of(), null);

  private final Map<Name, LinkMessage> few;

  /** Null where there are few. */
  private final LinkTable many;

  /** Null where the links have been read. */
  private final SearchedLinks searched;

  private Links(Map<Name, LinkMessage> few, LinkTable many) {
    this.few = few;
    this.many = many;
    this.searched = null;
  }

  private Links(LinkIndex index) {
    this.few = null;
    this.many = null;
    this.searched = new SearchedLinks(index);
  }

  /** The links of the group that has this header. */
  public static Links of(FileObjects objects, ObjectHeader header) {
    ObjectHeader.Message table = header.find(MessageType.SYMBOL_TABLE);
    if (table != null) {
      return indexed(objects, new SymbolTableLinks(objects, SymbolTable.decode(table.window())));
    }
    ObjectHeader.Message message = header.find(MessageType.LINK_INFO);
    if (message != null) {
      LinkInfo info = LinkInfo.decode(message.window());
      if (info.heap() != Widths.UNDEFINED) {
        return indexed(objects, new DenseLinks(objects.input(), info));
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

  private static Links indexed(FileObjects objects, LinkIndex index) {
    return objects.input().isDistant() ? new Links(index) : index.all();
  }

  /** Links that have been read. */
  static Links named(List<LinkMessage> links) {
    Map<Name, LinkMessage> byName = new HashMap<>(2 * links.size());
    for (LinkMessage link : links) {
      if (byName.put(new Name(link.name()), link) != null) {
        throw twice();
      }
    }
    return new Links(byName, null);
  }

  /** Many links that have been read. */
  static Links of(LinkTable many) {
    return new Links(null, many);
  }

  static FormatException twice() {
    return new FormatException("a group has two links of one name");
  }

  /** How many there are. */
  public int count() {
    if (searched != null) {
      return searched.count();
    }
    return many == null ? few.size() : many.count();
  }

  /** The link of a name; null when there is none. */
  public LinkMessage find(byte[] name) {
    if (searched != null) {
      return searched.find(name);
    }
    return many == null ? few.get(new Name(name)) : many.find(name);
  }

  /** All of them, in no order. */
  public Collection<LinkMessage> all() {
    if (searched != null) {
      return searched.all().all();
    }
    return many == null ? few.values() : many.all();
  }
}
