package org.anam.mapping.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.StringArray;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredValue;

/**
 * The attribute in which a group remembers of which Java type an entry was that could be of any:
 * rows of an entry's name and the type's. The group itself has the name {@code "."}; an entry that
 * was null the type {@code "null"}.
 */
public final class RememberedTypes {

  /** The name that stands for the group itself, which no entry can have. */
  public static final String SELF = ".";

  /** Stands for the type of null. */
  public static final String NULL = "null";

  private static final RememberedTypes NONE = new RememberedTypes(Map.of());

  private final Map<String, String> typeOf;

  private RememberedTypes(Map<String, String> typeOf) {
    this.typeOf = typeOf;
  }

  /** What a group remembers; nothing when it has no such attribute, or one that others made. */
  public static RememberedTypes read(StorageGroup group) {
    try (StoredAttribute value = group.openAttribute(Format.JAVA_TYPES)) {
      if (value == null
          || value.isNull()
          || value.kind() != StoredValue.Kind.TEXT
          || value.shape().length != 2
          || value.shape()[1] != 2) {
        return NONE;
      }
      StringArray rows = value.readStrings();
      Map<String, String> typeOf = new HashMap<>();
      for (long i = 0; i < rows.size(); i += 2) {
        typeOf.put(rows.get(i), rows.get(i + 1));
      }
      return new RememberedTypes(typeOf);
    }
  }

  /** The type of an entry; null when nothing is remembered of it. */
  public String of(String entry) {
    return typeOf.get(entry);
  }

  /** The entries that were null. */
  public List<String> nulls() {
    List<String> nulls = new ArrayList<>();
    typeOf.forEach(
        (entry, type) -> {
          if (type.equals(NULL)) {
            nulls.add(entry);
          }
        });
    nulls.sort(null);
    return nulls;
  }

  /** Collects what a group is to remember. */
  public static final class Writer {

    private final List<String[]> rows = new ArrayList<>();

    /** Of nothing yet. */
    public Writer() {}

    /** Remembers the type of an entry, or {@link #NULL}. */
    public void add(String entry, String type) {
      rows.add(new String[] {entry, type});
    }

    /** Writes the attribute, if there is anything to remember. */
    public void write(StorageGroup group) {
      if (!rows.isEmpty()) {
        group.writeNameMap(Format.JAVA_TYPES, rows.toArray(String[][]::new));
      }
    }
  }
}
