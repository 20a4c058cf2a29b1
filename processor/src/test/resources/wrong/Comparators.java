package lab;

import java.util.*;
import org.anam.*;

@Anam
record Comparators(
    @SortedBy(Open.class) TreeSet<Comparators.Peak> unusable, // ERROR [ANAM047] Open cannot be instantiated: it is abstract. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call. // ERROR [ANAM046] The type TreeSet<Comparators.Peak> sorts by the natural order, which Comparators.Peak does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    @SortedBy(WithParameter.class) TreeSet<Comparators.Peak> parameter, // ERROR [ANAM047] WithParameter cannot be instantiated: it has no constructor without parameters that the package can call. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call. // ERROR [ANAM046] The type TreeSet<Comparators.Peak> sorts by the natural order, which Comparators.Peak does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    @SortedBy(ByMass.class) List<Comparators.Peak> unsorted, // ERROR [ANAM048] ByMass compares Comparators.Peak, and sorts nothing in unsorted, which is List<Comparators.Peak>. Remove it, or declare a sorted set, map or queue of what it compares.
    @SortedBy({ByMass.class, Backwards.class}) Map<String, TreeSet<Comparators.Peak>> half) { // ERROR [ANAM048] Backwards compares String, and sorts nothing in half, which is Map<String, TreeSet<Comparators.Peak>>. Remove it, or declare a sorted set, map or queue of what it compares.

  @Anam
  record Peak(int mass) {}

  abstract static class Open implements Comparator<Peak> {}

  static class WithParameter implements Comparator<Peak> {
    WithParameter(int x) {}

    @Override
    public int compare(Peak a, Peak b) {
      return 0;
    }
  }

  static class ByMass implements Comparator<Peak> {
    @Override
    public int compare(Peak a, Peak b) {
      return Integer.compare(a.mass(), b.mass());
    }
  }

  static class Backwards implements Comparator<String> {
    @Override
    public int compare(String a, String b) {
      return b.compareTo(a);
    }
  }
}
