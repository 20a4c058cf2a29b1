package org.anam.law;

import static org.anam.law.Sort.Trait.COMPARABLE;
import static org.anam.law.Sort.Trait.KEY;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anam.collection.Store;
import org.anam.law.Sort.Making;

/** The types that every program has, for the random ones to be made of. */
final class Fixed {

  static final String SOURCE =
      """
      package lab;

      import java.util.*;
      import org.anam.*;

      public final class Fixed {
        public enum Color { RED, GREEN { public String toString() { return "green"; } }, BLUE }

        @Anam public record Peak(int mass, double height) {}

        @Anam public record Named(String name, long rank) implements Comparable<Named> {
          public int compareTo(Named other) {
            return Long.compare(rank, other.rank);
          }
        }

        @Anam public record Pair<A, B>(A first, B second) {}

        @Anam public sealed interface Figure permits Circle, Square {}
        @Anam public record Circle(double radius) implements Figure {}
        @Anam public record Square(float side, Figure inside) implements Figure {}

        @Anam public interface Thing {}
        @Anam public record Tool(String use, Thing part) implements Thing {}

        @Anam public static class Bean {
          @Hdf5Output public Integer count;
          @Hdf5Output public List<String> labels = new ArrayList<>();
        }

        @Anam public static class Special extends Bean implements Thing {
          @Hdf5Output public Object extra;
        }

        public record Wrapped(String text) {}

        public static final class WrappedConverter implements Converter<Wrapped, String> {
          public String toStored(Wrapped value) { return "<" + value.text() + ">"; }
          public Wrapped fromStored(String stored) {
            return new Wrapped(stored.substring(1, stored.length() - 1));
          }
        }

        /** Makes one of two that differ in case, and so belongs to sets only. */
        public record Blurred(String text) {}

        public static final class BlurringConverter implements Converter<Blurred, String> {
          public String toStored(Blurred value) { return value.text().substring(0, 1); }
          public Blurred fromStored(String stored) { return new Blurred(stored); }
        }

        public static final class ByMass implements Comparator<Peak> {
          public int compare(Peak a, Peak b) { return Integer.compare(a.mass(), b.mass()); }
        }

        public static final class Backwards implements Comparator<String> {
          public int compare(String a, String b) { return b.compareTo(a); }
        }
      }
      """;

  private static final Sort TEXT = Sort.of("String", Scalars::text, KEY, COMPARABLE);
  private static final Sort LABELS =
      Sort.of("", m -> Containers.collection(m, TEXT, ArrayList::new));
  private static final Sort FIGURE = Sort.of("lab.Fixed.Figure", Fixed::figure);
  private static final Sort THING = Sort.of("lab.Fixed.Thing", Fixed::thing);

  /** The reverse order of the lab, by its own comparator. */
  static final Sort ANY = Sort.of("Object", Fixed::any, KEY);

  static final Sort PEAK =
      Sort.of(
          "lab.Fixed.Peak",
          m -> m.program().make("Fixed$Peak", (int) Scalars.number(m), Scalars.real(m)));

  static final List<Sort> ALL =
      List.of(
          ANY,
          PEAK,
          FIGURE,
          THING,
          Sort.of(
              "lab.Fixed.Color",
              m -> m.any(m.program().type("Fixed$Color").getEnumConstants()),
              KEY,
              COMPARABLE),
          Sort.of(
              "lab.Fixed.Named",
              m -> m.program().make("Fixed$Named", m.orNull(TEXT), Scalars.number(m)),
              COMPARABLE),
          Sort.of(
              "lab.Fixed.Wrapped", m -> m.program().make("Fixed$Wrapped", Scalars.text(m)), KEY),
          Sort.of("lab.Fixed.Bean", m -> m.chance(2) ? bean(m) : special(m)),
          Sort.of("org.anam.collection.Store", m -> store(m)));

  private Fixed() {}

  private static Object figure(Making m) {
    return m.chance(2) || m.depth() > Making.DEEPEST
        ? m.program().make("Fixed$Circle", Scalars.real(m))
        : m.program().make("Fixed$Square", (float) Scalars.real(m), m.deeper().orNull(FIGURE));
  }

  private static Object thing(Making m) {
    return m.chance(2) || m.depth() > Making.DEEPEST
        ? special(m)
        : m.program().make("Fixed$Tool", m.orNull(TEXT), m.deeper().orNull(THING));
  }

  private static Object bean(Making m) {
    return fill(m.program().make("Fixed$Bean"), m);
  }

  private static Object fill(Object bean, Making m) {
    m.program().set(bean, "count", m.any(null, 1, -2));
    m.program().set(bean, "labels", m.orNull(LABELS));
    return bean;
  }

  private static Object special(Making m) {
    Object special = fill(m.program().make("Fixed$Special"), m);
    m.program().set(special, "extra", m.depth() > Making.DEEPEST ? null : m.deeper().orNull(ANY));
    return special;
  }

  private static Store store(Making m) {
    Store store = new Store();
    for (int i = m.size(); i > 0; i--) {
      store.put("entry" + m.random().nextInt(9), m.deeper().orNull(ANY));
    }
    return store;
  }

  /** Values for places of any type, those included that no load could give back. */
  static Object any(Making m) {
    if (m.depth() > Making.DEEPEST) {
      return m.any("end", 1, 'c');
    }
    return switch (m.random().nextInt(16)) {
      case 0, 1, 2, 3, 4 -> m.value(Scalars.ALL.get(m.random().nextInt(Scalars.ALL.size())));
      case 5 -> m.value(ArraySorts.any(m.random()));
      case 6 -> m.value(ArraySorts.ANAM.get(m.random().nextInt(3)));
      case 7, 8 -> m.value(ALL.get(1 + m.random().nextInt(ALL.size() - 1)));
      case 9 -> Containers.collection(m, ANY, ArrayList::new);
      case 10 -> Containers.collection(m, ANY, LinkedHashSet::new);
      case 11 -> Containers.map(m, ANY, ANY, LinkedHashMap::new);
      case 12 ->
          m.any(
              alike(),
              Containers.map(m, ANY, ANY, IdentityHashMap::new),
              Containers.map(m, ANY, ANY, HashMap::new));
      case 13 ->
          m.chance(3) ? Optional.of(m.value(TEXT)) : Containers.collection(m, ANY, ArrayDeque::new);
      case 14 -> Containers.collection(m, TEXT, TreeSet::new);
      default -> Containers.map(m, TEXT, ANY, TreeMap::new);
    };
  }

  /** Items that differ in Java, and that one might take for equal in a file. */
  private static Object alike() {
    return new LinkedHashSet<Object>(
        List.of(
            'a',
            "a",
            1,
            1L,
            "1",
            java.math.BigInteger.ONE,
            1.0,
            1.0f,
            0.0,
            -0.0,
            (byte) 1,
            true,
            "true"));
  }
}
