package org.anam.mpi.suite;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.anam.registry.Registry;

/**
 * Compares two objects field by field, so that types without an {@code equals} can be compared, and
 * nothing that one forgets is overlooked.
 */
final class Likeness {

  private static final Set<String> PASSING = Set.of("arrivals", "cache", "codecs");

  private final List<String> differences = new ArrayList<>();

  private Likeness() {}

  /** Where the objects differ, one line each; empty when they are alike. */
  static List<String> differences(Object expected, Object actual) {
    Likeness likeness = new Likeness();
    likeness.compare("", expected, actual);
    return likeness.differences;
  }

  private void compare(String at, Object expected, Object actual) {
    if (expected == null || actual == null) {
      differ(at, expected, actual, expected == null && actual == null);
    } else if (expected instanceof Map<?, ?> map) {
      compareMaps(at, map, actual);
    } else if (expected instanceof Collection<?> items && !isMapped(expected)) {
      compareItems(at, items, actual);
    } else if (expected.getClass() != actual.getClass()) {
      differ(at, expected.getClass(), actual.getClass(), false);
    } else if (expected.getClass().isArray()) {
      compareArrays(at, expected, actual);
    } else if (isMapped(expected)) {
      compareFields(at, expected, actual);
    } else {
      differ(at, expected, actual, expected.equals(actual));
    }
  }

  private static boolean isMapped(Object object) {
    return Registry.standard().byType(object.getClass()).isPresent();
  }

  private void differ(String at, Object expected, Object actual, boolean same) {
    if (!same) {
      differences.add(at + ": expected " + text(expected) + ", found " + text(actual));
    }
  }

  private static String text(Object object) {
    String text = Objects.toString(object);
    return text.length() > 200 ? text.substring(0, 200) + "..." : text;
  }

  private void compareMaps(String at, Map<?, ?> expected, Object actual) {
    if (!(actual instanceof Map<?, ?> map) || map.size() != expected.size()) {
      differ(at, expected, actual, false);
      return;
    }
    compareItems(at + ".keys", expected.keySet(), map.keySet());
    compareItems(at + ".values", expected.values(), map.values());
  }

  private void compareItems(String at, Collection<?> expected, Object actual) {
    if (!(actual instanceof Collection<?> items) || items.size() != expected.size()) {
      differ(at, expected, actual, false);
      return;
    }
    Iterator<?> others = items.iterator();
    int i = 0;
    for (Object item : expected) {
      compare(at + "[" + i++ + "]", item, others.next());
    }
  }

  private void compareArrays(String at, Object expected, Object actual) {
    if (expected instanceof Object[] && Array.getLength(expected) == Array.getLength(actual)) {
      for (int i = 0; i < Array.getLength(expected); i++) {
        compare(at + "[" + i + "]", Array.get(expected, i), Array.get(actual, i));
      }
    } else {
      differ(at, expected, actual, Objects.deepEquals(expected, actual));
    }
  }

  private void compareFields(String at, Object expected, Object actual) {
    for (Class<?> type = expected.getClass(); isOurs(type); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !isPassing(field)) {
          try {
            field.setAccessible(true);
            compare(at + "." + field.getName(), field.get(expected), field.get(actual));
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("org.anam.");
  }

  /** What says something of one object, and is not carried. */
  private static boolean isPassing(Field field) {
    return PASSING.contains(field.getName());
  }
}
