package org.anam.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anam.law.Sort.Making;

/**
 * A record with members of random types.
 *
 * @param name its simple name
 * @param members the types of its members
 * @param source its source
 */
record RandomType(String name, List<Sort> members, String source) {

  private static final int DEEPEST = 3;

  /** A type whose members may be of the types before it. */
  static RandomType of(String name, Random random, List<RandomType> earlier) {
    List<Sort> members = new ArrayList<>();
    List<String> components = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Sort member = random.nextInt(6) == 0 ? annotated(random) : any(random, earlier, 0);
      members.add(member);
      components.add(member.source() + " m" + components.size());
    }
    if (random.nextInt(4) == 0) {
      members.add(Sort.of("", RandomType::extraData));
      components.add("@ExtraData java.util.Map<String, Object> more");
    }
    String source =
        "package lab;\n\nimport org.anam.*;\n\n@Anam\n"
            + "@Convert({lab.Fixed.WrappedConverter.class, lab.Fixed.BlurringConverter.class})\n"
            + "public record "
            + name
            + "(\n    "
            + String.join(",\n    ", components)
            + ") {}\n";
    return new RandomType(name, members, source);
  }

  /** A random value of the type. */
  Object value(Making m) {
    Object[] arguments = members.stream().map(member -> m.deeper().orNull(member)).toArray();
    return m.program().make(name, arguments);
  }

  private static Sort any(Random random, List<RandomType> earlier, int depth) {
    int choice = random.nextInt(depth == 0 ? 14 : 12);
    if (choice >= 12) {
      return pick(Scalars.PRIMITIVES, random);
    }
    if (choice < 5 && depth < DEEPEST) {
      return Containers.any(random, () -> any(random, earlier, depth + 1));
    }
    return switch (random.nextInt(6)) {
      case 0 -> ArraySorts.any(random);
      case 1 -> pick(ArraySorts.ANAM, random);
      case 2 -> pick(Fixed.ALL, random);
      case 3 -> earlier.isEmpty() ? Fixed.ANY : earlier(pick(earlier, random));
      default -> pick(Scalars.ALL, random);
    };
  }

  private static Sort earlier(RandomType type) {
    return Sort.of("lab." + type.name(), type::value);
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  /** Members that say more than their type. */
  private static Sort annotated(Random random) {
    Sort text = Sort.of("String", Scalars::text);
    Sort peaks = Sort.of("", m -> sorted(m, Fixed.PEAK, "ByMass"));
    return switch (random.nextInt(12)) {
      case 0 ->
          Sort.of(
              "@StoredAs(StoredAs.Form.UNSIGNED) int",
              m -> (int) Scalars.number(m),
              Sort.Trait.PRIMITIVE);
      case 1 -> Sort.of("@StoredAs(StoredAs.Form.UNSIGNED) Long", Scalars::number);
      case 2 ->
          Sort.of(
              "@StoredAs(StoredAs.Form.UNSIGNED) byte[]",
              m -> ArraySorts.java(m, Scalars.PRIMITIVES.get(1), 1));
      case 3 ->
          Sort.of(
              "@StoredAs(StoredAs.Form.ATTRIBUTE) org.anam.array.NdArray",
              m -> m.value(ArraySorts.ANAM.get(0)));
      case 4 ->
          Sort.of(
              "@StoredAs(StoredAs.Form.ATTRIBUTE) double[][]",
              m -> ArraySorts.java(m, Scalars.PRIMITIVES.get(6), 2));
      case 5 ->
          Sort.of("@StoredAs(StoredAs.Form.DATASET) String[]", m -> ArraySorts.java(m, text, 1));
      case 6 -> Sort.of("@StoredAs(StoredAs.Form.ASCII) String", Scalars::text);
      case 7 -> Sort.of("@StoredAs(StoredAs.Form.FIXED_ASCII) String", Scalars::text);
      case 8 ->
          Sort.of(
              "@Dataset(deflate = 1, shuffle = true) int[][]",
              m -> ArraySorts.java(m, Scalars.PRIMITIVES.get(3), 2));
      case 9 ->
          Sort.of(
              "@SortedBy(lab.Fixed.ByMass.class) java.util.List<java.util.TreeSet<lab.Fixed.Peak>>",
              m -> Containers.collection(m, peaks, ArrayList::new));
      case 10 ->
          Sort.of(
              "@SortedBy(lab.Fixed.Backwards.class) java.util.SortedMap<String, Integer>",
              m -> backwards(m, text));
      default -> Sort.of("java.util.Set<lab.Fixed.Blurred>", RandomType::blurred);
    };
  }

  /** Sorted as the member says, or otherwise. */
  @SuppressWarnings("unchecked")
  private static Object sorted(Making m, Sort item, String order) {
    Comparator<Object> comparator = (Comparator<Object>) m.program().make("Fixed$" + order);
    return Containers.collection(
        m, item, () -> new TreeSet<>(m.chance(6) ? comparator.reversed() : comparator));
  }

  @SuppressWarnings("unchecked")
  private static Object backwards(Making m, Sort text) {
    Comparator<Object> comparator = (Comparator<Object>) m.program().make("Fixed$Backwards");
    Sort number = Sort.of("", x -> (int) Scalars.number(x));
    return Containers.map(
        m, text, number, () -> m.chance(6) ? new TreeMap<>() : new TreeMap<>(comparator));
  }

  /** Items that the converter leaves as they are, or two of which it makes one. */
  private static Object blurred(Making m) {
    Sort item = Sort.of("", x -> x.program().make("Fixed$Blurred", m.any("a", "b", "c", "d")));
    LinkedHashSet<Object> set =
        new LinkedHashSet<>(
            (java.util.Collection<?>) Containers.collection(m, item, LinkedHashSet::new));
    if (m.chance(3)) {
      set.add(m.program().make("Fixed$Blurred", "a"));
      set.add(m.program().make("Fixed$Blurred", "ab"));
    }
    return set;
  }

  private static Object extraData(Making m) {
    Map<String, Object> more = new HashMap<>();
    for (int i = m.size(); i > 0; i--) {
      more.put(
          m.chance(8) ? Scalars.text(m) : "x" + m.random().nextInt(9),
          m.deeper().orNull(Fixed.ANY));
    }
    return more;
  }
}
