package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.anam.Converter;
import org.anam.array.NdArray;
import org.anam.array.StructuredArray;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves of what no load would give back, and what the errors advise instead. */
class RefusedSavesTest {

  /** Makes one of two texts that differ in case. */
  private static final Converter<String, String> SMALL =
      new Converter<>() {
        @Override
        public String toStored(String value) {
          return value.toLowerCase(Locale.ROOT);
        }

        @Override
        public String fromStored(String stored) {
          return stored;
        }
      };

  /** The order that members name in these tests. */
  private static final class Backwards implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      return b.compareTo(a);
    }
  }

  /** An order that differs from object to object. */
  private record ByLetter(int index) implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      return Character.compare(a.charAt(index), b.charAt(index));
    }

    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return index;
    }
  }

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("file.hdf5");
  }

  private <V> Object throughFile(V value, ValueCodec<V> codec) {
    Hdf5.save(file(), new Holder(value), Holder.of(codec));
    return Hdf5.load(file(), Holder.of(codec)).v();
  }

  private <V> void assertRefused(ErrorCode code, V value, ValueCodec<V> codec, String... parts) {
    Hdf5.save(file(), new Holder(1), Holder.of(Values.INTEGER));
    byte[] before = read();
    assertError(code, () -> throughFile(value, codec), parts);
    assertThat(read()).isEqualTo(before);
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file());
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  @DisplayName("collections are refused where another sort of collection would be loaded")
  void otherCollections() {
    ValueCodec<Collection<String>> items = Values.collection(Values.STRING, ArrayList::new);
    assertRefused(CoreError.WOULD_CHANGE, new HashSet<>(Set.of("a")), items, "HashSet", "Holder.v");
    assertRefused(CoreError.WOULD_CHANGE, new PriorityQueue<>(List.of("b")), items, "Priority");
    assertThat(throughFile(new ArrayList<>(List.of("a")), items)).isEqualTo(List.of("a"));
  }

  @Test
  @DisplayName(
      "a comparator is refused unless it is the one of the member, and then keeps its order")
  void comparators() {
    SortedSet<String> reversed = new TreeSet<>(Comparator.reverseOrder());
    reversed.addAll(List.of("a", "b"));
    assertRefused(
        CoreError.OTHER_ORDER, reversed, Values.sortedSet(Values.STRING), "Reverse", "@SortedBy");
    assertRefused(
        CoreError.OTHER_ORDER, new HashSetHolder(reversed).set(), Values.set(Values.STRING), "Rev");
    ValueCodec<SortedSet<String>> named =
        Values.collection(Values.STRING, () -> new TreeSet<>(new Backwards()));
    assertRefused(CoreError.OTHER_ORDER, new TreeSet<>(Set.of("a")), named, "natural order");
    SortedSet<String> right = new TreeSet<>(new Backwards());
    right.addAll(reversed);
    Object back = throughFile(right, named);
    assertThat(((SortedSet<?>) back).comparator()).isInstanceOf(Backwards.class);
    assertThat(List.copyOf((SortedSet<?>) back)).isEqualTo(List.of("b", "a"));
    SortedSet<String> copy = new TreeSet<>(List.copyOf(reversed));
    assertThat(throughFile(copy, Values.sortedSet(Values.STRING))).isEqualTo(copy);
  }

  /** Declares the set as one without order. */
  private record HashSetHolder(Set<String> set) {}

  @Test
  @DisplayName("a comparator of the same class that sorts otherwise is refused")
  void comparatorsThatHoldSomething() {
    SortedSet<String> bySecond = new TreeSet<>(new ByLetter(1));
    bySecond.addAll(List.of("ab", "ba"));
    assertRefused(
        CoreError.OTHER_ORDER,
        bySecond,
        Values.collection(Values.STRING, () -> new TreeSet<>(new ByLetter(0))),
        "item 0");
  }

  @Test
  @DisplayName("a sorted map is refused where an unsorted one would be loaded")
  void lostOrder() {
    ConcurrentMap<String, Integer> sorted = new ConcurrentSkipListMap<>(Map.of("a", 1));
    assertRefused(
        CoreError.OTHER_ORDER,
        sorted,
        Values.map(Values.STRING, Values.INTEGER, ConcurrentHashMap::new),
        "ConcurrentHashMap");
    Map<String, Integer> natural = new TreeMap<>(sorted);
    assertThat(throughFile(natural, Values.map(Values.STRING, Values.INTEGER))).isEqualTo(natural);
  }

  @Test
  @DisplayName("items and keys of which a converter makes one are refused, and kept in a list")
  void merged() {
    ValueCodec<String> small = Values.converted(SMALL, Values.STRING);
    Set<String> set = new LinkedHashSet<>(List.of("a", "B", "b"));
    assertRefused(CoreError.WOULD_MERGE, set, Values.set(small), "item 2", "List");
    ValueCodec<Set<Collection<String>>> queues =
        Values.set(Values.collection(Values.STRING, ArrayList::new));
    Set<Collection<String>> twoEmpty = new HashSet<>();
    twoEmpty.add(new ArrayDeque<>());
    twoEmpty.add(new ArrayDeque<>());
    assertRefused(CoreError.WOULD_MERGE, twoEmpty, queues, "item 1");
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("x", 1);
    map.put("X", 2);
    assertRefused(CoreError.WOULD_MERGE, map, Values.map(small, Values.INTEGER), "entry 1");
    assertThat(throughFile(List.copyOf(set), Values.list(small))).isEqualTo(List.of("a", "b", "b"));
  }

  @Test
  @DisplayName("a null Optional and one of an empty one are refused, an empty one is kept")
  void optionals() {
    ValueCodec<Optional<String>> one = Values.optional(Values.STRING);
    assertRefused(CoreError.WOULD_CHANGE, null, one, "null Optional");
    assertRefused(
        CoreError.WOULD_CHANGE, Arrays.asList(Optional.of("a"), null), Values.list(one), "[1]");
    assertRefused(
        CoreError.WOULD_CHANGE, Optional.of(Optional.empty()), Values.optional(one), "come back");
    assertThat(throughFile(Optional.empty(), one)).isEqualTo(Optional.empty());
  }

  @Test
  @DisplayName("values whose text is not read again are refused, others are kept at their ends")
  void texts() {
    BigDecimal huge = BigDecimal.valueOf(1, Integer.MIN_VALUE);
    try {
      new BigDecimal(huge.toString());
      assertThat(throughFile(huge, Values.BIG_DECIMAL)).isEqualTo(huge);
    } catch (NumberFormatException e) { // so on Java 17
      assertRefused(CoreError.WOULD_CHANGE, huge, Values.BIG_DECIMAL, "1E+2147483648");
      assertRefused(CoreError.WOULD_CHANGE, huge, Values.ANY, "1E+2147483648");
    }
    ZonedDateTime far = java.time.LocalDateTime.MAX.atZone(ZoneOffset.ofHours(-1));
    assertThat(throughFile(far, Values.ZONED_DATE_TIME)).isEqualTo(far);
  }

  @Test
  @DisplayName("structures that a file takes for complex numbers are refused")
  void structures() {
    Map<String, NdArray> fields = new LinkedHashMap<>();
    fields.put("r", NdArray.of(new double[] {1}));
    fields.put("i", NdArray.of(new double[] {2}));
    assertRefused(
        CoreError.WOULD_CHANGE,
        StructuredArray.of(fields),
        Values.STRUCTURED_ARRAY,
        "complex numbers",
        "otherwise");
    fields.put("more", NdArray.of(new int[] {3}));
    StructuredArray three = StructuredArray.of(fields);
    assertThat(throughFile(three, Values.STRUCTURED_ARRAY)).isEqualTo(three);
  }

  @Test
  @DisplayName("permitting nothing permits no object, and a list all the same")
  void nothingPermitted() {
    Hdf5.save(file(), "b", new Bag(1), TestTypes.SAVE);
    LoadOptions none = LoadOptions.defaults().registry(Registry.of(Bag.CODEC)).permit();
    assertError(
        MappingError.CLASS_NOT_PERMITTED,
        () -> Hdf5.load(file(), "b", none),
        "No class is permitted");
    assertThat(Hdf5.load(file(), "b", none.permit("golden_classes."))).isEqualTo(new Bag(1));
    Hdf5.save(file(), "l", List.of(1));
    assertThat(Hdf5.load(file(), "l", none)).isEqualTo(List.of(1));
  }

  @Test
  @DisplayName("what the errors advise works")
  void remedies() {
    ValueCodec<Optional<String>> name = Values.optional(Values.STRING);
    Remedy.of(CoreError.WOULD_CHANGE, () -> throughFile(null, name), "empty Optional");
    assertThat(throughFile(Optional.empty(), name)).isEqualTo(Optional.empty());

    ValueCodec<String> small = Values.converted(SMALL, Values.STRING);
    Remedy.of(
        CoreError.WOULD_MERGE, () -> throughFile(Set.of("a", "A"), Values.set(small)), "List");
    assertThat(throughFile(List.of("a", "A"), Values.list(small))).isEqualTo(List.of("a", "a"));

    SortedSet<String> set = new TreeSet<>(new Backwards());
    set.add("a");
    Remedy.of(
        CoreError.OTHER_ORDER,
        () -> throughFile(set, Values.sortedSet(Values.STRING)),
        "@SortedBy",
        "copy the items");
    assertThat(
            throughFile(
                set, Values.collection(Values.STRING, () -> new TreeSet<>(new Backwards()))))
        .isEqualTo(set);
    SortedSet<String> copy = new TreeSet<>(List.copyOf(set));
    assertThat(throughFile(copy, Values.sortedSet(Values.STRING))).isEqualTo(copy);
  }
}
