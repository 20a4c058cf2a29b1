package org.anam.law;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.PriorityBlockingQueue;
import org.anam.collection.Store;

/**
 * Whether one value came back as another: of the same class where it is no container, with the same
 * items in the same order where there is one, and sorted by the same comparator.
 */
final class Equivalence {

  private Equivalence() {}

  /** Where the two differ; null when they do not. */
  static String difference(Object saved, Object loaded) {
    return difference(saved, loaded, "");
  }

  private static String difference(Object saved, Object loaded, String path) {
    if (saved == null || loaded == null) {
      return saved == null && loaded == null ? null : say(path, saved, loaded);
    }
    if (saved instanceof Map<?, ?> first && loaded instanceof Map<?, ?> second) {
      return maps(first, second, path);
    }
    if (saved instanceof Collection<?> first && loaded instanceof Collection<?> second) {
      return collections(first, second, path);
    }
    if (saved.getClass() != loaded.getClass()) {
      return say(path, saved, loaded);
    }
    if (saved.getClass().isArray()) {
      return arrays(saved, loaded, path);
    }
    if (saved instanceof Optional<?> first && loaded instanceof Optional<?> second) {
      return difference(first.orElse(null), second.orElse(null), path + ".get()");
    }
    if (saved instanceof Store first && loaded instanceof Store second) {
      return maps(first.extraData(), second.extraData(), path);
    }
    if (saved.getClass().getName().startsWith("lab.") && !(saved instanceof Enum<?>)) {
      return objects(saved, loaded, path);
    }
    return saved.equals(loaded) ? null : say(path, saved, loaded);
  }

  private static String say(String path, Object saved, Object loaded) {
    return path + ": saved " + show(saved) + ", loaded " + show(loaded);
  }

  private static String show(Object value) {
    String text = String.valueOf(value);
    return (value == null ? "" : value.getClass().getName() + " ")
        + (text.length() > 300 ? text.substring(0, 300) + "..." : text);
  }

  private static String arrays(Object saved, Object loaded, String path) {
    int length = Array.getLength(saved);
    if (length != Array.getLength(loaded)) {
      return say(path + ".length", length, Array.getLength(loaded));
    }
    for (int i = 0; i < length; i++) {
      String found = difference(Array.get(saved, i), Array.get(loaded, i), path + "[" + i + "]");
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String objects(Object saved, Object loaded, String path) {
    for (Class<?> type = saved.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        try {
          field.setAccessible(true);
          String found =
              difference(field.get(saved), field.get(loaded), path + "." + field.getName());
          if (found != null) {
            return found;
          }
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
      if (type.isRecord()) {
        return null;
      }
    }
    return null;
  }

  private static String maps(Map<?, ?> saved, Map<?, ?> loaded, String path) {
    String found =
        saved.size() != loaded.size()
            ? say(path + ".size()", saved, loaded)
            : orders(saved, loaded, path);
    if (found != null) {
      return found;
    }
    if (saved instanceof SortedMap<?, ?>) {
      found = sequence(new ArrayList<>(saved.keySet()), new ArrayList<>(loaded.keySet()), path);
      return found != null
          ? found
          : sequence(new ArrayList<>(saved.values()), new ArrayList<>(loaded.values()), path);
    }
    return unordered(pairs(saved), pairs(loaded), path);
  }

  private static List<Object> pairs(Map<?, ?> map) {
    List<Object> pairs = new ArrayList<>();
    map.forEach((key, value) -> pairs.add(new Object[] {key, value}));
    return pairs;
  }

  private static String collections(Collection<?> saved, Collection<?> loaded, String path) {
    if (saved.size() != loaded.size() || saved instanceof Set<?> != loaded instanceof Set<?>) {
      return say(path, saved, loaded);
    }
    String found = orders(saved, loaded, path);
    if (found != null) {
      return found;
    }
    List<Object> first = new ArrayList<>(saved);
    List<Object> second = new ArrayList<>(loaded);
    return saved instanceof Set<?> && !(saved instanceof SortedSet<?>)
        ? unordered(first, second, path)
        : sequence(first, second, path);
  }

  private static String sequence(List<?> saved, List<?> loaded, String path) {
    for (int i = 0; i < saved.size(); i++) {
      String found = difference(saved.get(i), loaded.get(i), path + "[" + i + "]");
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String unordered(List<Object> saved, List<Object> loaded, String path) {
    List<Object> rest = new ArrayList<>(loaded);
    for (Object item : saved) {
      if (!rest.removeIf(first(item))) {
        return path
            + ": lost "
            + show(item instanceof Object[] pair ? java.util.Arrays.asList(pair) : item)
            + ", loaded "
            + show(loaded);
      }
    }
    return null;
  }

  /** Takes the first equal item, and no further one. */
  private static java.util.function.Predicate<Object> first(Object item) {
    boolean[] found = new boolean[1];
    return other -> !found[0] && (found[0] = difference(item, other) == null);
  }

  private static String orders(Object saved, Object loaded, String path) {
    String first = order(saved);
    String second = order(loaded);
    // A set in natural order may come back as one in the order of the file, which is the same.
    return Objects.equals(first, second) || (first.equals("natural") && second.equals("none"))
        ? null
        : say(path + ".comparator()", first, second);
  }

  private static String order(Object container) {
    Comparator<?> comparator;
    if (container instanceof SortedSet<?> set) {
      comparator = set.comparator();
    } else if (container instanceof SortedMap<?, ?> map) {
      comparator = map.comparator();
    } else if (container instanceof PriorityQueue<?> queue) {
      comparator = queue.comparator();
    } else if (container instanceof PriorityBlockingQueue<?> queue) {
      comparator = queue.comparator();
    } else {
      return "none";
    }
    return comparator == null ? "natural" : comparator.getClass().getName();
  }
}
