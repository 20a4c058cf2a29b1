package org.anam.mapping.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.codec.ValueCodec;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mapping.format.Format;
import org.anam.storage.StorageGroup;

/** Reads lists and dictionaries, each item once, in the order of their numbers. */
public final class ItemsReader {

  private final LoadContext context;
  private final PlaceReader place;

  private ItemsReader(StorageGroup group, PlaceReader parent) {
    context = parent.context;
    place = new PlaceReader(context, parent, group, null);
  }

  static <E> List<E> readList(StorageGroup group, PlaceReader parent, ValueCodec<E> codec) {
    long count = parent.context.count(group, Format.COUNT, parent);
    announce(parent, count);
    // The count is the file's word: the list grows with the items that are really there.
    List<E> list = new ArrayList<>();
    ItemsReader reader = new ItemsReader(group, parent);
    for (int n = 0; n < count; n++) {
      list.add(reader.item(n, codec));
    }
    return list;
  }

  /** Reads a list whose items are sub-groups of the object itself. */
  static <E> List<E> readOld(
      StorageGroup group, String prefix, int count, PlaceReader parent, ValueCodec<E> codec) {
    announce(parent, count);
    List<E> list = new ArrayList<>();
    ItemsReader reader = new ItemsReader(group, parent);
    for (int n = 0; n < count; n++) {
      list.add(reader.oldItem(prefix, n, codec));
    }
    return list;
  }

  static <K, V> Map<K, V> readMap(
      StorageGroup group, PlaceReader parent, ValueCodec<K> keys, ValueCodec<V> values) {
    LoadContext context = parent.context;
    long count = context.count(group, Format.COUNT, parent);
    announce(parent, 2 * count);
    try (StorageGroup keyGroup = part(group, Format.KEYS, count, parent);
        StorageGroup dataGroup = part(group, Format.DATA, count, parent)) {
      ItemsReader keyReader = new ItemsReader(keyGroup, parent);
      ItemsReader dataReader = new ItemsReader(dataGroup, parent);
      Map<K, V> map = new LinkedHashMap<>();
      for (int n = 0; n < count; n++) {
        K key = keyReader.item(n, keys);
        V value = dataReader.item(n, values);
        map.put(key, value);
        if (map.size() != n + 1) {
          throw parent
              .error(CoreError.MALFORMED, "The dictionary has the key of entry " + n + " twice")
              .build();
        }
      }
      return map;
    }
  }

  /** Opens the keys or the values of a dictionary. */
  public static StorageGroup part(StorageGroup group, String name, long count, PlaceReader parent) {
    if (group.link(name) != StorageGroup.Link.GROUP) {
      throw parent.error(CoreError.MALFORMED, "The dictionary has no group " + name).build();
    }
    StorageGroup part = group.openGroup(name);
    boolean good = false;
    try {
      String className = parent.context.className(part, parent);
      long found = parent.context.count(part, Format.COUNT, parent);
      if (!className.equals(Format.LIST_CLASS) || found != count) {
        throw parent
            .error(
                CoreError.MALFORMED,
                "The dictionary has "
                    + count
                    + " entries and its "
                    + name
                    + " are "
                    + Found.describeGroup(className)
                    + " of "
                    + found)
            .build();
      }
      good = true;
      return part;
    } finally {
      if (!good) {
        part.close();
      }
    }
  }

  private static void announce(PlaceReader parent, long count) {
    if (parent.context.meter != null) {
      parent.context.meter.announce(count);
    }
  }

  private <E> E item(int n, ValueCodec<E> codec) {
    place.toItem(n);
    try {
      return place.openItem() ? codec.read(place) : codec.absent();
    } catch (AnamException e) {
      throw e.at(context.file, place.path(), place.label());
    } finally {
      place.release();
      done();
    }
  }

  private <E> E oldItem(String prefix, int n, ValueCodec<E> codec) {
    place.toItem(n);
    place.toEntry(prefix + n);
    try {
      if (!place.openLink()) {
        throw place.error(CoreError.MALFORMED, "The item of an old-style list is missing").build();
      }
      return codec.read(place);
    } catch (AnamException e) {
      throw e.at(context.file, place.path(), place.label());
    } finally {
      place.release();
      done();
    }
  }

  private void done() {
    if (context.meter != null) {
      context.meter.object(place);
    }
  }
}
