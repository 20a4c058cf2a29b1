package org.anam.codec;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.UnaryOperator;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;

/**
 * Looks before a container is stored whether a load would give back the same: fills what the load
 * would fill. What would not come back equal is refused while there is still time.
 */
final class Restored {

  /** Begins an error at the place of a container. */
  @FunctionalInterface
  interface Errors {
    /** Begins an error of this code that says what is wrong. */
    AnamException.Builder error(ErrorCode code, String what);
  }

  private Restored() {}

  /**
   * Refuses a collection that would come back as another.
   *
   * @param target an empty collection, as the load makes it; filled here
   * @param loading makes of an item what a load would make of it
   */
  static <E, C extends Collection<E>> void check(
      C value, C target, UnaryOperator<E> loading, Errors errors) {
    checkSort(value, target, errors);
    checkOrder(value, target, errors);
    if (!(target instanceof Set<?>) && !isOrdered(target)) {
      return;
    }
    int index = 0;
    for (E item : value) {
      if (item == null) {
        throw errors.error(CoreError.NULL_ELEMENT, "The set has a null").build();
      }
      if (!fill(target, afterLoading(item, loading), errors)) {
        throw merged("The item " + index + " of the set", errors);
      }
      index++;
    }
    if (isOrdered(value)) {
      checkSequence(value, target, loading, errors);
    }
  }

  /**
   * Refuses a map that would come back as another.
   *
   * @param target an empty map, as the load makes it; filled here
   * @param loading makes of a key what a load would make of it
   */
  static <K, V> void check(
      Map<K, V> value, Map<K, V> target, UnaryOperator<K> loading, Errors errors) {
    if (value instanceof IdentityHashMap<?, ?>) {
      throw changed(
              "An IdentityHashMap tells its keys apart by identity, which no load gives back",
              errors)
          .remedy("Use a HashMap or LinkedHashMap.")
          .build();
    }
    checkOrder(value, target, errors);
    int count = 0;
    for (Map.Entry<K, V> entry : value.entrySet()) {
      K key = afterLoading(entry.getKey(), loading);
      try {
        target.put(key, entry.getValue());
      } catch (NullPointerException | ClassCastException | UnsupportedOperationException e) {
        throw refused("The key " + count, target, e, errors);
      }
      if (target.size() != ++count) {
        throw merged("The key of entry " + (count - 1) + " of the map", errors);
      }
    }
    if (isOrdered(value)) {
      checkSequence(value.keySet(), target.keySet(), loading, errors);
    }
  }

  private static <E> boolean fill(Collection<E> target, E item, Errors errors) {
    try {
      return target.add(item);
    } catch (NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | IllegalStateException e) {
      throw refused("An item", target, e, errors);
    }
  }

  private static <E> E afterLoading(E item, UnaryOperator<E> loading) {
    return item == null ? null : loading.apply(item);
  }

  private static void checkSort(Collection<?> value, Collection<?> target, Errors errors) {
    boolean lost =
        value instanceof Set<?>
            ? !(target instanceof Set<?>)
            : isPriorityQueue(value) && !isPriorityQueue(target);
    if (lost) {
      throw changed(
              "A "
                  + value.getClass().getName()
                  + " would come back as a "
                  + target.getClass().getName(),
              errors)
          .remedy("Declare the member as the set or queue that it is, or put a List there.")
          .build();
    }
  }

  private static void checkOrder(Object value, Object target, Errors errors) {
    Comparator<?> own = comparator(value);
    Comparator<?> loaded = comparator(target);
    if (isOrdered(value) && isScattered(target)) {
      throw errors
          .error(
              CoreError.OTHER_ORDER,
              "The "
                  + value.getClass().getName()
                  + " is sorted, and a load would make a "
                  + target.getClass().getName()
                  + ", which is not")
          .remedy("Declare the member with a sorted type.")
          .build();
    }
    if (own == null ? loaded == null || !isOrdered(value) : areAlike(own, loaded)) {
      return;
    }
    throw errors
        .error(
            CoreError.OTHER_ORDER,
            "The "
                + value.getClass().getName()
                + " is sorted by "
                + name(own)
                + ", and a load would sort it by "
                + name(loaded))
        .build();
  }

  private static boolean isScattered(Object container) {
    return container instanceof ConcurrentHashMap<?, ?>
        || (container instanceof HashMap<?, ?> && !(container instanceof LinkedHashMap<?, ?>))
        || (container instanceof HashSet<?> && !(container instanceof LinkedHashSet<?>));
  }

  private static boolean areAlike(Comparator<?> own, Comparator<?> loaded) {
    return loaded != null && (own.equals(loaded) || own.getClass() == loaded.getClass());
  }

  private static String name(Comparator<?> comparator) {
    return comparator == null ? "the natural order" : comparator.getClass().getName();
  }

  /** Comparators of one class can differ by what they hold: then the sequence differs. */
  private static <E> void checkSequence(
      Collection<E> value, Collection<E> target, UnaryOperator<E> loading, Errors errors) {
    Iterator<E> loaded = target.iterator();
    int index = 0;
    for (E item : value) {
      if (!loaded.next().equals(afterLoading(item, loading))) {
        throw errors
            .error(
                CoreError.OTHER_ORDER,
                "From the item " + index + " on the order would be another after loading")
            .build();
      }
      index++;
    }
  }

  /** Whether the container keeps an order of its own, by a comparator or the natural one. */
  static boolean isOrdered(Object container) {
    return container instanceof SortedSet<?>
        || container instanceof SortedMap<?, ?>
        || isPriorityQueue(container);
  }

  private static boolean isPriorityQueue(Object container) {
    return container instanceof PriorityQueue<?> || container instanceof PriorityBlockingQueue<?>;
  }

  /** The comparator of a sorted container; null for the natural order and for other containers. */
  private static Comparator<?> comparator(Object container) {
    Comparator<?> comparator =
        container instanceof SortedSet<?> set
            ? set.comparator()
            : container instanceof SortedMap<?, ?> map
                ? map.comparator()
                : container instanceof PriorityQueue<?> queue
                    ? queue.comparator()
                    : container instanceof PriorityBlockingQueue<?> queue
                        ? queue.comparator()
                        : null;
    return Comparator.naturalOrder().equals(comparator) ? null : comparator;
  }

  /**
   * Refuses what an Optional holds if that is stored as nothing, as an empty Optional is.
   *
   * @param absent what stands for nothing, which may be null
   */
  static <T> void checkOptional(T value, T absent, Errors errors) {
    if (value.equals(absent)) {
      throw changed("An Optional of " + value + " would come back empty", errors)
          .remedy("Use one level of Optional.")
          .build();
    }
  }

  /** Begins the error for a value that would come back as another one. */
  static AnamException.Builder changed(String what, Errors errors) {
    return errors.error(CoreError.WOULD_CHANGE, what);
  }

  private static AnamException merged(String what, Errors errors) {
    return errors
        .error(CoreError.WOULD_MERGE, what + " would be equal to an earlier one after loading")
        .build();
  }

  private static AnamException refused(
      String what, Object target, RuntimeException cause, Errors errors) {
    return changed(
            what + " could not be loaded again: " + target.getClass().getName() + " refuses it",
            errors)
        .cause(cause)
        .build();
  }
}
