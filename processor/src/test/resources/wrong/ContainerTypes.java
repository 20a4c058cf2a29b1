package lab;

import java.util.*;
import org.anam.*;

class ContainerTypes {
  @Anam
  static class Names extends ArrayList<String> { // ERROR [ANAM040] The class Names is a collection or map, and its items would be lost. Keep the items in a member of type List, Set or Map instead of inheriting, or extend AnamCollection.
    @Hdf5Output String title;
  }

  @Anam
  static class Table extends TreeMap<String, Integer> {} // ERROR [ANAM040] The class Table is a collection or map, and its items would be lost. Keep the items in a member of type List, Set or Map instead of inheriting, or extend AnamCollection.

  static class Base extends HashSet<String> {}

  @Anam
  abstract static class Special extends Base {} // ERROR [ANAM040] The class Special is a collection or map, and its items would be lost. Keep the items in a member of type List, Set or Map instead of inheriting, or extend AnamCollection.

  @Anam
  static class Hidden extends AbstractList<String> { // ERROR [ANAM040] The class Hidden is a collection or map, and its items would be lost. Keep the items in a member of type List, Set or Map instead of inheriting, or extend AnamCollection.
    private final List<String> items = new ArrayList<>();

    @Override
    public String get(int index) {
      return items.get(index);
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
