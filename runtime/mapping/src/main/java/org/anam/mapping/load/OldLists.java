package org.anam.mapping.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.anam.error.CoreError;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Place;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredValue;

/**
 * The old-style lists of an object: sub-groups {@code LIST_<name>0}, {@code LIST_<name>1} and on.
 */
public final class OldLists {

  private static final OldLists NONE = new OldLists(Map.of());

  private final Map<String, Integer> counts;

  private OldLists(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /** Reads which lists of the old style an object's group has. */
  public static OldLists read(StorageGroup group, LoadContext context, Place place) {
    String[] names;
    try (StoredAttribute value = group.openAttribute(Format.OLD_LISTS)) {
      if (value == null) {
        return NONE;
      }
      if (value.kind() != StoredValue.Kind.TEXT || value.isNull()) {
        throw context
            .error(
                CoreError.MALFORMED,
                "Expected the attribute LISTS with names, found " + Found.describe(value),
                place)
            .build();
      }
      names = value.readStrings().toArray();
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String name : names) {
      counts.put(name, (int) context.count(group, Format.OLD_LIST + name + "_count", place));
    }
    return new OldLists(counts);
  }

  /** Whether a member is such a list. */
  public boolean has(String name) {
    return counts.containsKey(name);
  }

  /** The number of items of such a list. */
  public int count(String name) {
    return counts.get(name);
  }

  /** The members that are such lists. */
  public Set<String> names() {
    return counts.keySet();
  }
}
