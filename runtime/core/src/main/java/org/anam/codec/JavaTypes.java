package org.anam.codec;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.anam.array.StringArray;
import org.anam.array.flat.JavaArrayForm;

/**
 * The names by which a file remembers of which Java type a value was where any type is allowed and
 * what is stored is that of another type: dates, for instance, are stored as texts. A closed list:
 * no name makes a reader load a class.
 */
public final class JavaTypes {

  /** The most dimensions that the virtual machine allows. */
  private static final int GREATEST_RANK = 255;

  private static final Map<String, ValueCodec<?>> BY_NAME = new HashMap<>();

  /** The classes of arrays of one dimension, by the names of their elements' types. */
  private static final Map<String, Class<?>> ROWS = new HashMap<>();

  static {
    for (Class<?> scalar : JavaTypeCodecs.SCALARS) {
      BY_NAME.put(scalar.getTypeName(), JavaTypeCodecs.of(scalar));
    }
    for (Class<?> row : JavaTypeCodecs.ROWS) {
      ROWS.put(row.componentType().getTypeName(), row);
    }
    BY_NAME.put(Set.class.getName(), Values.set(Values.ANY));
    BY_NAME.put(SortedSet.class.getName(), Values.sortedSet(Values.ANY));
    BY_NAME.put(SortedMap.class.getName(), Values.sortedMap(Values.ANY, Values.ANY));
    BY_NAME.put(StringArray.class.getName(), Values.STRING_ARRAY);
  }

  private JavaTypes() {}

  /** The name for the value's type; null when what is stored says it all. */
  public static String nameOf(Object value) {
    Class<?> type = value.getClass();
    if (JavaTypeCodecs.of(type) != null) {
      return type.getTypeName();
    }
    if (value instanceof Set<?>) {
      return (value instanceof SortedSet<?> ? SortedSet.class : Set.class).getName();
    }
    if (value instanceof SortedMap<?, ?>) {
      return SortedMap.class.getName();
    }
    return value instanceof StringArray strings && strings.rank() == 0
        ? StringArray.class.getName()
        : null;
  }

  /** The classes of single values in the list, in the order of their numbers in messages. */
  public static List<Class<?>> scalars() {
    return Collections.unmodifiableList(JavaTypeCodecs.SCALARS);
  }

  /** The classes of arrays of one dimension, in the order of their numbers in messages. */
  public static List<Class<?>> rows() {
    return Collections.unmodifiableList(JavaTypeCodecs.ROWS);
  }

  /** The codec of the values of a class: one of these, or arrays of rows; null for others. */
  public static ValueCodec<?> codec(Class<?> type) {
    return JavaTypeCodecs.of(type);
  }

  /** The codec that gives back values of the type of that name; null for a name that is none. */
  public static ValueCodec<?> codec(String name) {
    ValueCodec<?> known = BY_NAME.get(name);
    if (known != null || !name.endsWith("[]")) {
      return known;
    }
    int brackets = name.indexOf('[');
    int rank = (name.length() - brackets) / 2;
    if (rank > GREATEST_RANK || !name.substring(brackets).equals("[]".repeat(rank))) {
      return null;
    }
    Class<?> row = ROWS.get(name.substring(0, brackets));
    return row == null ? null : JavaTypeCodecs.of(JavaArrayForm.classOf(row, rank));
  }
}
