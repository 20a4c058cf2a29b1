package org.anam.inspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anam.error.CoreError;
import org.anam.inspect.Node.Kind;
import org.anam.inspect.Node.Storage;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.RememberedTypes;
import org.anam.mapping.load.ItemsReader;
import org.anam.mapping.load.LoadContext;
import org.anam.mapping.load.PlaceReader;
import org.anam.storage.StorageGroup;

/** Describes lists and dictionaries: their items by number, and what else lies in their groups. */
final class ContainerReader {

  private final LoadContext context;
  private final TreeOptions options;
  private final EntryReader entries;

  /**
   * A reader of one file.
   *
   * @param entries describes the items
   */
  ContainerReader(LoadContext context, TreeOptions options, EntryReader entries) {
    this.context = context;
    this.options = options;
    this.entries = entries;
  }

  /** Describes a list. */
  void list(Node.Builder node, StorageGroup group, Location location, int depth) {
    node.is(Kind.LIST, Storage.GROUP);
    PlaceReader place = new PlaceReader(context, null, group, null);
    place.toEntry(Format.COUNT);
    int count = (int) context.count(group, Format.COUNT, place);
    Items items = items(group, count, location, depth);
    node.children(items.nodes, count - items.nodes.size()).extras(items.extras);
  }

  private static final class Items {
    final List<Node> nodes = new ArrayList<>();
    final List<Node> extras = new ArrayList<>();
  }

  private Items items(StorageGroup group, int count, Location location, int depth) {
    Items items = new Items();
    if (options.isBelow(depth)) {
      return items;
    }
    Set<String> attributes = new HashSet<>(group.attributeNames());
    Set<String> links = new HashSet<>(group.linkNames());
    Set<String> read = new HashSet<>();
    for (int n = 0; n < count && n < options.children(); n++) {
      String entry = Format.ITEM + n;
      String name = Integer.toString(n);
      if (attributes.remove(entry)) {
        read.add(entry);
        items.nodes.add(
            entries.attribute(group, entry, name, location.attribute(entry), Need.READ));
      } else if (links.remove(entry)) {
        items.nodes.add(
            entries.link(group, entry, name, location.link(entry), depth + 1, Need.READ));
      } else {
        items.nodes.add(Node.at(name, location.link(entry)).is(Kind.ABSENT, Storage.NONE).build());
      }
    }
    // Items beyond those that were asked for are no extras, unless an item of that name was read.
    for (String entry : group.attributeNames()) {
      if (attributes.contains(entry)
          && !entry.equals(Format.CLASS)
          && !entry.equals(Format.COUNT)
          && !entry.equals(Format.JAVA_TYPES)
          && !isItem(entry, count)) {
        items.extras.add(
            entries.attribute(group, entry, entry, location.attribute(entry), Need.NONE));
      }
    }
    for (String entry : group.linkNames()) {
      if (links.contains(entry) && (!isItem(entry, count) || read.contains(entry))) {
        items.extras.add(
            entries.link(group, entry, entry, location.link(entry), depth + 1, Need.NONE));
      }
    }
    return items;
  }

  private static boolean isItem(String entry, int count) {
    if (!entry.matches(Format.ITEM + "(0|[1-9][0-9]{0,9})")) {
      return false;
    }
    return Long.parseLong(entry.substring(Format.ITEM.length())) < count;
  }

  /** Describes a dictionary: a node for each entry, with its key. */
  void dictionary(Node.Builder node, StorageGroup group, Location location, int depth) {
    node.is(Kind.DICTIONARY, Storage.GROUP);
    PlaceReader place = new PlaceReader(context, null, group, null);
    place.toEntry(Format.COUNT);
    int count = (int) context.count(group, Format.COUNT, place);
    List<Node> keys = part(group, Format.KEYS, count, location, depth);
    List<Node> data = part(group, Format.DATA, count, location, depth);
    List<Node> children = new ArrayList<>();
    RememberedTypes types = keyTypes(group);
    Map<Object, Integer> seen = new HashMap<>();
    for (int n = 0; n < keys.size() && n < data.size(); n++) {
      Node key = keys.get(n);
      children.add(data.get(n).withKey(key));
      Object text = key.value().orElse(key.kind() == Kind.ABSENT ? Kind.ABSENT : null);
      if (text != null
          && key.kind() != Kind.ARRAY
          && seen.putIfAbsent(List.of(text, "" + types.of(Format.ITEM + n)), n) != null) {
        node.problem(
            Problem.error(
                CoreError.MALFORMED,
                node.path(),
                "The dictionary has the key of entry " + n + " twice"));
      }
    }
    List<Node> extras = new ArrayList<>();
    if (!options.isBelow(depth)) {
      others(group, location, depth, Set.of(Format.CLASS, Format.COUNT, Format.JAVA_TYPES), extras);
    }
    node.children(children, count - children.size()).extras(extras);
  }

  /** Of which Java types the keys are: those of two types differ, though the file has one text. */
  private static RememberedTypes keyTypes(StorageGroup group) {
    try (StorageGroup keys = group.openGroup(Format.KEYS)) {
      return RememberedTypes.read(keys);
    }
  }

  private void others(
      StorageGroup group, Location location, int depth, Set<String> known, List<Node> extras) {
    for (String entry : group.attributeNames()) {
      if (!known.contains(entry)) {
        extras.add(entries.attribute(group, entry, entry, location.attribute(entry), Need.NONE));
      }
    }
    for (String entry : group.linkNames()) {
      if (!entry.equals(Format.KEYS) && !entry.equals(Format.DATA)) {
        extras.add(entries.link(group, entry, entry, location.link(entry), depth + 1, Need.NONE));
      }
    }
  }

  private List<Node> part(
      StorageGroup group, String name, int count, Location location, int depth) {
    PlaceReader place = new PlaceReader(context, null, group, null);
    place.toEntry(name);
    try (StorageGroup part = ItemsReader.part(group, name, count, place)) {
      return items(part, count, location.link(name), depth).nodes;
    }
  }
}
