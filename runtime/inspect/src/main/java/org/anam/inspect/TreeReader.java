package org.anam.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anam.codec.CodecLookup;
import org.anam.codec.Depth;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.inspect.Node.Kind;
import org.anam.inspect.Node.Storage;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.format.Format;
import org.anam.mapping.load.EmptyArrayReader;
import org.anam.mapping.load.LoadContext;
import org.anam.mapping.load.NameMap;
import org.anam.mapping.load.ObjectEntries;
import org.anam.mapping.load.OldLists;
import org.anam.mapping.load.OtherLink;
import org.anam.mapping.load.PlaceReader;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;

/**
 * Describes what is in a file, by the rules of the format and without any class. Where a load would
 * end with an error, the node has a problem, and the description goes on beside it.
 */
final class TreeReader implements EntryReader {

  private final LoadContext context;
  private final TreeOptions options;
  private final ValueDescriber values;
  private final GroupCensus census;
  private final ContainerReader containers;

  /**
   * A reader of one file.
   *
   * @param file the path that problems name
   * @param length the file's length in bytes
   * @param none a lookup that knows no class, for it is never asked
   */
  TreeReader(Path file, long length, CodecLookup none, TreeOptions options) {
    context = new LoadContext(file, length, none, null, false, null);
    this.options = options;
    values = new ValueDescriber(options);
    census = new GroupCensus(length);
    containers = new ContainerReader(context, options, this);
  }

  /** Describes the root group, which is never an object. */
  Node root(StorageGroup root) {
    Node.Builder node = Node.at("/", Location.ROOT).is(Kind.GROUP, Storage.GROUP);
    census.enter(root, "/");
    try {
      describe(node, () -> plain(node, root, Location.ROOT, 0));
    } finally {
      census.leave();
    }
    return node.build();
  }

  /** Describes what a link leads to. */
  Node link(StorageGroup group, String entry, Location location) {
    return link(group, entry, entry, location, 0, Need.NONE);
  }

  /** Describes an attribute of a group. */
  Node attribute(StorageGroup group, String entry, Location location) {
    return attribute(group, entry, entry, location, Need.NONE);
  }

  /** Reads a part and turns an error into a problem. */
  private void describe(Node.Builder node, Runnable part) {
    try {
      part.run();
    } catch (AnamException e) {
      node.problem(options.problem(e, node.path()));
    }
  }

  @Override
  public Node link(
      StorageGroup group, String entry, String name, Location location, int depth, Need need) {
    Node.Builder node = Node.at(name, location).is(Kind.OTHER, Storage.LINK);
    options.listener().accept(node.path());
    describe(
        node,
        () -> {
          StorageGroup.Link link = group.link(entry);
          if (link == StorageGroup.Link.OTHER) {
            other(node, group, entry, need);
          } else if (link == StorageGroup.Link.DATASET) {
            try (StoredDataset value = group.openDataset(entry)) {
              values.describe(node, value, location, need);
            }
          } else {
            try (StorageGroup inner = group.openGroup(entry)) {
              group(node, inner, location, depth, need);
            }
          }
        });
    return node.build();
  }

  private static void other(Node.Builder node, StorageGroup group, String entry, Need need) {
    String target = group.linkTarget(entry);
    node.is(Kind.LINK, Storage.LINK).type(target == null ? "a named datatype" : target);
    OtherLink other = OtherLink.of(group, entry);
    need.add(
        node,
        new Problem(
            Problem.Severity.ERROR,
            CoreError.MALFORMED,
            node.path(),
            other.what(),
            other.remedy()));
  }

  @Override
  public Node attribute(
      StorageGroup group, String entry, String name, Location location, Need need) {
    Node.Builder node = Node.at(name, location).is(Kind.OTHER, Storage.ATTRIBUTE);
    options.listener().accept(node.path());
    describe(
        node,
        () -> {
          try (StoredAttribute value = group.openAttribute(entry)) {
            if (value != null) {
              values.describe(node, value, need);
            }
          }
        });
    return node.build();
  }

  private void group(
      Node.Builder node, StorageGroup group, Location location, int depth, Need need) {
    node.is(Kind.GROUP, Storage.GROUP);
    String before = census.enter(group, location.path());
    if (before != null) {
      node.is(Kind.LINK, Storage.GROUP).type(before);
      if (census.isOpen(before)) {
        Problem cycle =
            Problem.error(
                CoreError.TOO_DEEP, node.path(), "The group is " + before + ", in which it lies");
        node.problem(need == Need.NONE ? cycle.asWarning() : cycle);
      }
      return;
    }
    try {
      if (census.depth() > Depth.LIMIT) {
        throw AnamException.of(
                CoreError.TOO_DEEP, "Groups are nested more than " + Depth.LIMIT + " levels deep")
            .build();
      }
      classified(node, group, location, depth, need);
    } finally {
      census.leave();
    }
  }

  private void classified(
      Node.Builder node, StorageGroup group, Location location, int depth, Need need) {
    PlaceReader place = place(group);
    place.toEntry(Format.CLASS);
    boolean hasClass;
    try (StoredAttribute value = group.openAttribute(Format.CLASS)) {
      hasClass = value != null;
    }
    if (!hasClass) {
      plain(node, group, location, depth);
      need.add(
          node,
          Problem.error(
              MappingError.NOT_AN_OBJECT,
              node.path(),
              "The group is not an object: it has no attribute class"));
      return;
    }
    String className;
    try {
      className = context.className(group, place);
    } catch (AnamException e) {
      node.problem(options.problem(e, node.path()));
      plain(node, group, location, depth);
      return;
    }
    node.type(className);
    switch (className) {
      case Format.LIST_CLASS -> containers.list(node.type(""), group, location, depth);
      case Format.DICT_CLASS -> containers.dictionary(node.type(""), group, location, depth);
      case Format.EMPTY_ARRAY_CLASS -> emptyArray(node.type(""), group, location);
      default -> {
        // Every member of a store is read, those of other classes that their types have.
        Need members = className.equals(Format.STORE_CLASS) ? Need.READ : Need.MEMBER;
        object(node, group, location, depth, members);
      }
    }
    if (need == Need.NONE) {
      census.check(node);
    }
  }

  private PlaceReader place(StorageGroup group) {
    return new PlaceReader(context, null, group, null);
  }

  // Groups without a class.

  private void plain(Node.Builder node, StorageGroup group, Location location, int depth) {
    List<String> attributes = group.attributeNames();
    List<String> links = group.linkNames();
    List<Node> children = new ArrayList<>();
    long all = (long) attributes.size() + links.size();
    if (!options.isBelow(depth)) {
      for (String entry : attributes) {
        if (children.size() < options.children()) {
          children.add(attribute(group, entry, entry, location.attribute(entry), Need.NONE));
        }
      }
      for (String entry : links) {
        if (children.size() < options.children()) {
          children.add(link(group, entry, entry, location.link(entry), depth + 1, Need.NONE));
        }
      }
    }
    node.is(Kind.GROUP, Storage.GROUP).children(children, all - children.size());
  }

  // Objects.

  private void object(
      Node.Builder node, StorageGroup group, Location location, int depth, Need need) {
    node.is(Kind.OBJECT, Storage.GROUP);
    PlaceReader place = place(group);
    place.toEntry(Format.NAME_MAP);
    NameMap names = NameMap.read(group, context, place);
    place.toEntry(Format.OLD_LISTS);
    OldLists oldLists = OldLists.read(group, context, place);
    ObjectEntries entries = ObjectEntries.of(group, names, oldLists);
    List<Node> children = new ArrayList<>();
    List<Node> extras = new ArrayList<>();
    if (!options.isBelow(depth)) {
      for (ObjectEntries.Entry entry : entries.members()) {
        if (children.size() < options.children()) {
          children.add(member(group, entry, location, depth, need));
        }
      }
      for (ObjectEntries.Entry entry : entries.others()) {
        extras.add(member(group, entry, location, depth, Need.NONE));
      }
      for (String list : oldLists.names()) {
        if (children.size() < options.children()) {
          children.add(oldList(group, list, oldLists.count(list), location, depth + 1));
        }
      }
    }
    long all = (long) entries.members().size() + oldLists.names().size();
    node.children(children, all - children.size()).extras(extras);
  }

  private Node member(
      StorageGroup group, ObjectEntries.Entry entry, Location location, int depth, Need need) {
    return entry.attribute()
        ? attribute(group, entry.name(), entry.member(), location.attribute(entry.name()), need)
        : link(group, entry.name(), entry.member(), location.link(entry.name()), depth + 1, need);
  }

  private Node oldList(StorageGroup group, String name, int count, Location location, int depth) {
    String prefix = Format.OLD_LIST + name;
    Node.Builder node = Node.at(name, location.link(prefix)).is(Kind.LIST, Storage.OLD_LIST);
    List<Node> children = new ArrayList<>();
    for (int n = 0;
        n < count && !options.isBelow(depth) && children.size() < options.children();
        n++) {
      String entry = prefix + n;
      Location at = location.link(entry);
      if (group.link(entry) == StorageGroup.Link.NONE) {
        node.problem(
            Problem.error(
                CoreError.MALFORMED, at.path(), "The item of an old-style list is missing"));
        break;
      }
      children.add(link(group, entry, Integer.toString(n), at, depth + 1, Need.READ));
    }
    return node.children(children, count - children.size()).build();
  }

  private void emptyArray(Node.Builder node, StorageGroup group, Location location) {
    node.is(Kind.ARRAY, Storage.GROUP);
    PlaceReader place = place(group);
    place.toEntry(Format.DTYPE);
    values.empty(node, EmptyArrayReader.read(group, context, place));
    List<Node> extras = new ArrayList<>();
    Set<String> known = Set.of(Format.SHAPE, Format.DTYPE, Format.VALUE);
    for (String entry : group.attributeNames()) {
      if (!entry.equals(Format.CLASS)) {
        extras.add(attribute(group, entry, entry, location.attribute(entry), Need.NONE));
      }
    }
    for (String entry : group.linkNames()) {
      if (!known.contains(entry)) {
        extras.add(link(group, entry, entry, location.link(entry), 1, Need.NONE));
      }
    }
    node.extras(extras);
  }
}
