package org.anam.mapping.load;

import java.util.HashMap;
import java.util.Map;
import org.anam.array.StringArray;
import org.anam.error.CoreError;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Place;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredValue;

/** The name map that an object's group carries: which entry is which member. */
public final class NameMap {

  private static final NameMap NONE = new NameMap(Map.of(), Map.of());

  private final Map<String, String> memberOf;
  private final Map<String, String> entryOf;

  private NameMap(Map<String, String> memberOf, Map<String, String> entryOf) {
    this.memberOf = memberOf;
    this.entryOf = entryOf;
  }

  /** The map of a group; an empty one when it has none. Strings of either kind do. */
  public static NameMap read(StorageGroup group, LoadContext context, Place place) {
    StringArray rows;
    try (StoredAttribute value = group.openAttribute(Format.NAME_MAP)) {
      if (value == null) {
        return NONE;
      }
      long[] shape = value.shape();
      if (value.kind() != StoredValue.Kind.TEXT
          || value.isNull()
          || shape.length != 2
          || shape[1] != 2) {
        throw context
            .error(
                CoreError.MALFORMED,
                "Expected the attribute namemaps with rows of two names, found "
                    + Found.describe(value),
                place)
            .build();
      }
      rows = value.readStrings();
    }
    Map<String, String> memberOf = new HashMap<>();
    Map<String, String> entryOf = new HashMap<>();
    for (long i = 0; i < rows.size(); i += 2) {
      memberOf.put(rows.get(i), rows.get(i + 1));
      entryOf.put(rows.get(i + 1), rows.get(i));
    }
    return new NameMap(memberOf, entryOf);
  }

  /** The member's name for an entry: the entry's own where it is not mapped. */
  String memberOf(String entry) {
    return memberOf.getOrDefault(entry, entry);
  }

  /** The entry of a mapped member; null when the member is not mapped. */
  String entryOf(String member) {
    return entryOf.get(member);
  }

  /** Whether the entry is mapped, so that its own name is not that of a member. */
  boolean isMapped(String entry) {
    return memberOf.containsKey(entry);
  }
}
