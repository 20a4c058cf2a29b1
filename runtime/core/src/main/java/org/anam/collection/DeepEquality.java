package org.anam.collection;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Equality, hash code and text of values that go into arrays, also inside lists and maps. */
final class DeepEquality {

  /** Of a longer value, usually an array, only the beginning is shown. */
  private static final int LONGEST = 200;

  private DeepEquality() {}

  static boolean equal(Object a, Object b) {
    if (a instanceof Map<?, ?> first && b instanceof Map<?, ?> second) {
      return equalMaps(first, second);
    }
    List<?> first = items(a);
    List<?> second = items(b);
    if (first == null || second == null) {
      return Objects.deepEquals(a, b);
    }
    if (first.size() != second.size() || a instanceof Object[] != b instanceof Object[]) {
      return false;
    }
    Iterator<?> others = second.iterator();
    for (Object item : first) {
      if (!equal(item, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean equalMaps(Map<?, ?> a, Map<?, ?> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : a.entrySet()) {
      if (!b.containsKey(entry.getKey()) || !equal(entry.getValue(), b.get(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  static int hash(Object value) {
    if (value instanceof Map<?, ?> map) {
      int hash = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        hash += Objects.hashCode(entry.getKey()) ^ hash(entry.getValue());
      }
      return hash;
    }
    List<?> items = items(value);
    if (items == null) {
      return Arrays.deepHashCode(new Object[] {value});
    }
    int hash = 1;
    for (Object item : items) {
      hash = 31 * hash + hash(item);
    }
    return hash;
  }

  static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    List<?> items = items(value);
    if (items != null) {
      return items.stream().map(DeepEquality::text).collect(Collectors.joining(", ", "[", "]"));
    }
    String text = Arrays.deepToString(new Object[] {value});
    return text.length() > LONGEST + 2
        ? text.substring(1, LONGEST + 1) + "..."
        : text.substring(1, text.length() - 1);
  }

  private static List<?> items(Object value) {
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return value instanceof List<?> list ? list : null;
  }
}
