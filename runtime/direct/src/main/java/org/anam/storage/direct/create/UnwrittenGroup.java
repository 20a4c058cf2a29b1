package org.anam.storage.direct.create;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.write.AttributeLimits;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.direct.write.ReservedHeader;
import org.anam.storage.engine.ErrorPlace;

/**
 * A group of a new file that has not been written yet. It is written when its last user closes it
 * and no group in it is in use; its parent gets the link then. A group without attributes, as those
 * on the way to objects are, waits for its parent instead, because more may come into it.
 */
final class UnwrittenGroup {

  private final FileContent file;
  private final UnwrittenGroup parent;
  private final ErrorPlace place;
  private final String name;
  private final byte[] nameBytes;
  private final ReservedHeader header;

  /** The names that lead to a group without a parent. */
  private final List<String> path;

  private Map<String, UnwrittenGroup> children = Map.of();
  private int users = 1;

  /** What the group has; null while it is like one that was written before. */
  private GroupBuilder builder;

  private GroupDraft draft;

  /** The attributes that the builder got; null when no template is to be made of them. */
  private List<GroupTemplate.Step> steps;

  /** The root group, in use. */
  UnwrittenGroup(FileContent file, ErrorPlace place, GroupBuilder builder) {
    this.file = file;
    this.parent = null;
    this.place = place;
    this.name = "";
    this.nameBytes = null;
    this.header = null;
    this.builder = builder;
    this.path = List.of();
  }

  /** A new group in another, in use. */
  UnwrittenGroup(UnwrittenGroup parent, ErrorPlace place, String name, byte[] nameBytes) {
    this.file = parent.file;
    this.parent = parent;
    this.place = place;
    this.name = name;
    this.nameBytes = nameBytes;
    this.header = null;
    this.path = List.of();
    this.draft = file.templates().begin();
    if (draft == null) {
      begin();
    }
    if (parent.children.isEmpty()) {
      parent.children = new LinkedHashMap<>(4);
    }
    parent.children.put(name, this);
  }

  private void begin() {
    builder = new GroupBuilder(file.output(), AttributeLimits.OBJECTS);
    steps = file.templates().takesMore() ? new ArrayList<>() : null;
  }

  /**
   * A new group, in use, whose place is kept already. It is written when its last user closes it;
   * who makes it adds the link to it.
   *
   * @param parent null for the root group
   */
  UnwrittenGroup(
      FileContent file,
      UnwrittenGroup parent,
      ErrorPlace place,
      GroupBuilder builder,
      ReservedHeader header) {
    this.file = file;
    this.parent = parent;
    this.place = place;
    this.name = "";
    this.nameBytes = null;
    this.builder = builder;
    this.header = header;
    this.path = List.of();
  }

  /**
   * What a group that is there already gets, in use. It is never written: who makes it takes what
   * its builder has.
   *
   * @param path the names that lead to it
   */
  UnwrittenGroup(FileContent file, ErrorPlace place, List<String> path, GroupBuilder builder) {
    this.file = file;
    this.parent = null;
    this.place = place;
    this.name = "";
    this.nameBytes = null;
    this.builder = builder;
    this.header = null;
    this.path = path;
  }

  /** The names of the groups that lead from the root to this one, its own last. */
  List<String> names() {
    Deque<String> names = new ArrayDeque<>();
    UnwrittenGroup group = this;
    for (; group.parent != null; group = group.parent) {
      names.push(group.name);
    }
    List<String> all = new ArrayList<>(group.path);
    all.addAll(names);
    return all;
  }

  /** Where its header will be; it must have a place already. */
  long address() {
    return header.address();
  }

  /** How many links its header, which must have a place already, is to speak of. */
  void setLinks(int links) {
    header.setLinks(links);
  }

  FileContent file() {
    return file;
  }

  ErrorPlace place() {
    return place;
  }

  /** What it has, for who wants to see or add something. */
  GroupBuilder builder() {
    if (draft != null) {
      begin();
      try {
        draft.giveTo(builder);
      } catch (IOException e) {
        throw place.cannotWrite(e);
      }
      if (steps != null) {
        draft.stepsTo(steps);
      }
      draft = null;
    }
    return builder;
  }

  /**
   * Makes room for an attribute's value, which is to be put next, where this group goes on being
   * like one that was written before.
   *
   * @return null where it does not
   */
  ByteBuilder next(String attribute, byte[] type, byte[] space, int bytes) {
    return draft == null ? null : draft.next(attribute, type, space, bytes);
  }

  /** Notes an attribute that the builder got. */
  void note(String attribute, byte[] attributeBytes, byte[] type, byte[] space, int bytes) {
    if (steps != null) {
      steps.add(new GroupTemplate.Step(attribute, attributeBytes, type, space, bytes));
    }
  }

  /** A group in this one that has not been written; null when there is none of the name. */
  UnwrittenGroup child(String childName) {
    return children.get(childName);
  }

  /** The names of the groups in this one that have not been written. */
  Set<String> children() {
    return children.keySet();
  }

  boolean hasLink(String entry, byte[] bytes) throws IOException {
    return children.containsKey(entry) || (draft == null && builder.has(EntryKind.LINKS, bytes));
  }

  /** Gives this one more user. */
  void use() {
    users++;
  }

  /** Takes a user away. */
  void release() throws IOException {
    users--;
    if (header != null) {
      if (parent != null && users == 0) {
        writeAll();
      }
      return;
    }
    UnwrittenGroup group = this;
    // What only waited for its last group to be closed follows it.
    while (group.parent != null && group.header == null && group.isIdle() && !group.waits()) {
      group.writeAll();
      group = group.parent;
    }
  }

  private boolean isIdle() {
    if (users > 0) {
      return false;
    }
    for (UnwrittenGroup child : children.values()) {
      if (!child.isIdle()) {
        return false;
      }
    }
    return true;
  }

  private boolean waits() {
    return (draft == null ? builder.count(EntryKind.ATTRIBUTES) : draft.count()) == 0;
  }

  /** Writes this group after all that are in it, in use or not, and returns its address. */
  long writeAll() throws IOException {
    writeChildren();
    return write();
  }

  /** Writes all that are in this group, in use or not. */
  void writeChildren() throws IOException {
    // Not by recursion: groups can lie deeper in each other than the stack is.
    Deque<UnwrittenGroup> open = new ArrayDeque<>();
    open.push(this);
    while (!open.isEmpty()) {
      UnwrittenGroup last = open.peek();
      if (!last.children.isEmpty()) {
        open.push(last.children.values().iterator().next());
      } else {
        open.pop();
        if (last != this) {
          last.write();
        }
      }
    }
  }

  private long write() throws IOException {
    if (header != null) {
      builder.write(header);
      return header.address();
    }
    long address = draft != null && draft.isComplete() ? draft.write(file.output()) : writeHeader();
    if (parent != null) {
      parent.children.remove(name);
      parent.builder().addLink(nameBytes, NewNames.isAscii(nameBytes), address, true);
    }
    return address;
  }

  private long writeHeader() throws IOException {
    long address = builder().write();
    if (steps != null
        && !steps.isEmpty()
        && builder.count(EntryKind.LINKS) == 0
        && builder.count(EntryKind.ATTRIBUTES) == steps.size()) {
      byte[] written = new byte[(int) (file.output().address() - address)];
      file.output().read(address, written, 0, written.length);
      GroupTemplate template = GroupTemplate.of(written, steps);
      if (template != null) {
        file.templates().add(template);
      }
    }
    return address;
  }
}
