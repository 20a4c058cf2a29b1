package org.anam.law;

import static org.anam.law.Sort.Trait.COMPARABLE;
import static org.anam.law.Sort.Trait.KEY;
import static org.anam.law.Sort.Trait.OPTIONAL;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Vector;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.function.Supplier;
import org.anam.law.Sort.Making;
import org.anam.law.Sort.Trait;

/** Containers of other sorts, in all the classes in which a program may hold them. */
@SuppressWarnings({"JdkObsolete", "UnnecessaryLambda"}) // programs hold old classes too
final class Containers {

  private static final Supplier<Object> REVERSED_SET = () -> new TreeSet<Object>(reverse());
  private static final Supplier<Object> IDENTITY_SET =
      () -> Collections.newSetFromMap(new IdentityHashMap<>());

  /** A declared type and the classes of its values. */
  private record Holder(String type, boolean sorted, List<Supplier<Object>> classes) {

    @SafeVarargs
    @SuppressWarnings("varargs") // the array goes no further than List.of
    static Holder of(String type, Supplier<Object>... classes) {
      return new Holder(type, false, List.of(classes));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static Holder sorted(String type, Supplier<Object>... classes) {
      return new Holder(type, true, List.of(classes));
    }
  }

  private static final List<Holder> COLLECTIONS =
      List.of(
          Holder.of(
              "java.util.List",
              ArrayList::new,
              LinkedList::new,
              Vector::new,
              CopyOnWriteArrayList::new),
          Holder.of("java.util.List", ArrayList::new),
          Holder.of(
              "java.util.Collection",
              ArrayList::new,
              ArrayDeque::new,
              HashSet::new,
              PriorityQueue::new),
          Holder.of("java.util.ArrayList", ArrayList::new),
          Holder.of("java.util.LinkedList", LinkedList::new),
          Holder.of("java.util.concurrent.CopyOnWriteArrayList", CopyOnWriteArrayList::new),
          Holder.of("java.util.Queue", LinkedList::new, ArrayDeque::new, PriorityQueue::new),
          Holder.of(
              "java.util.Deque", LinkedList::new, ArrayDeque::new, ConcurrentLinkedDeque::new),
          Holder.of("java.util.ArrayDeque", ArrayDeque::new),
          Holder.of(
              "java.util.Set",
              HashSet::new,
              LinkedHashSet::new,
              TreeSet::new,
              REVERSED_SET,
              IDENTITY_SET),
          Holder.of("java.util.Set", LinkedHashSet::new),
          Holder.of("java.util.HashSet", HashSet::new, LinkedHashSet::new),
          Holder.of("java.util.LinkedHashSet", LinkedHashSet::new),
          Holder.sorted(
              "java.util.SortedSet", TreeSet::new, ConcurrentSkipListSet::new, REVERSED_SET),
          Holder.sorted("java.util.NavigableSet", TreeSet::new, ConcurrentSkipListSet::new),
          Holder.sorted("java.util.TreeSet", TreeSet::new, REVERSED_SET),
          Holder.sorted("java.util.concurrent.ConcurrentSkipListSet", ConcurrentSkipListSet::new),
          Holder.sorted(
              "java.util.PriorityQueue",
              PriorityQueue::new,
              () -> new PriorityQueue<Object>(reverse())),
          Holder.sorted("java.util.concurrent.PriorityBlockingQueue", PriorityBlockingQueue::new));

  private static final List<Holder> MAPS =
      List.of(
          Holder.of(
              "java.util.Map",
              HashMap::new,
              LinkedHashMap::new,
              TreeMap::new,
              () -> new TreeMap<Object, Object>(reverse()),
              IdentityHashMap::new),
          Holder.of("java.util.Map", LinkedHashMap::new),
          Holder.of("java.util.HashMap", HashMap::new, LinkedHashMap::new),
          Holder.of("java.util.LinkedHashMap", LinkedHashMap::new),
          Holder.of(
              "java.util.concurrent.ConcurrentMap",
              ConcurrentHashMap::new,
              ConcurrentSkipListMap::new),
          Holder.of("java.util.concurrent.ConcurrentHashMap", ConcurrentHashMap::new),
          Holder.sorted(
              "java.util.SortedMap", TreeMap::new, () -> new TreeMap<Object, Object>(reverse())),
          Holder.sorted("java.util.NavigableMap", TreeMap::new, ConcurrentSkipListMap::new),
          Holder.sorted("java.util.TreeMap", TreeMap::new),
          Holder.sorted("java.util.concurrent.ConcurrentSkipListMap", ConcurrentSkipListMap::new));

  private Containers() {}

  /** The reverse natural order, of whatever has one. */
  @SuppressWarnings("unchecked")
  private static Comparator<Object> reverse() {
    return (Comparator<Object>) (Comparator<?>) Comparator.reverseOrder();
  }

  /** A container of random other sorts. */
  static Sort any(Random random, Supplier<Sort> others) {
    int choice = random.nextInt(10);
    if (choice == 0) {
      return optional(fit(others, null, OPTIONAL));
    }
    if (choice < 6) {
      Holder holder = COLLECTIONS.get(random.nextInt(COLLECTIONS.size()));
      Sort item = holder.sorted() ? fit(others, COMPARABLE, null) : others.get();
      return Sort.of(holder.type() + "<" + item.source() + ">", m -> collection(m, holder, item));
    }
    Holder holder = MAPS.get(random.nextInt(MAPS.size()));
    Sort key = fit(others, KEY, null);
    while (holder.sorted() && !key.is(COMPARABLE)) {
      key = fit(others, KEY, null);
    }
    Sort chosen = key;
    Sort value = others.get();
    return Sort.of(
        holder.type() + "<" + key.source() + ", " + value.source() + ">",
        m -> map(m, holder, chosen, value));
  }

  /** The next sort that has the one trait and not the other. */
  private static Sort fit(Supplier<Sort> others, Trait wanted, Trait unwanted) {
    Sort sort = others.get();
    while ((wanted != null && !sort.is(wanted)) || (unwanted != null && sort.is(unwanted))) {
      sort = others.get();
    }
    return sort;
  }

  private static Sort optional(Sort content) {
    return Sort.of(
        "java.util.Optional<" + content.source() + ">",
        m -> m.chance(3) ? Optional.empty() : Optional.of(m.value(content)),
        OPTIONAL);
  }

  static Object collection(Making m, Sort item, Supplier<Object> empty) {
    return collection(m, Holder.of("", empty), item);
  }

  @SuppressWarnings("unchecked")
  private static Object collection(Making m, Holder holder, Sort item) {
    Collection<Object> result =
        (Collection<Object>) m.any(holder.classes().toArray(Supplier[]::new)).get();
    boolean isList = result instanceof List<?>;
    for (int i = m.size(); i > 0; i--) {
      try {
        result.add(isList || m.chance(20) ? m.deeper().orNull(item) : m.value(item));
      } catch (NullPointerException | ClassCastException e) {
        // the collection takes no such item, and no program has one that does
      }
    }
    if (holder.type().equals("java.util.List") && m.chance(4)) {
      return m.any(
          Collections.unmodifiableList((List<Object>) result), Arrays.asList(result.toArray()));
    }
    return result;
  }

  static Object map(Making m, Sort key, Sort value, Supplier<Object> empty) {
    return map(m, Holder.of("", empty), key, value);
  }

  @SuppressWarnings("unchecked")
  private static Object map(Making m, Holder holder, Sort key, Sort value) {
    Map<Object, Object> result =
        (Map<Object, Object>) m.any(holder.classes().toArray(Supplier[]::new)).get();
    for (int i = m.size(); i > 0; i--) {
      try {
        result.put(m.chance(20) ? m.deeper().orNull(key) : m.value(key), m.deeper().orNull(value));
      } catch (NullPointerException | ClassCastException e) {
        // as above
      }
    }
    return result;
  }
}
