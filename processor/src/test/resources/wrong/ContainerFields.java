package lab;

import java.util.*;
import org.anam.*;

@Anam
record ContainerFields(
    Named named, // ERROR [ANAM055] The type ContainerFields.Named is stored as its items alone, and Named has a field title beside them. Hold the items and the field in a class with @Anam, as members of it, or name a converter by @Convert; a field that is only a cache, or the store of the items, may be transient.
    Map<String, Below> below, // ERROR [ANAM055] The type ContainerFields.Below is stored as its items alone, and Named has a field title beside them. Hold the items and the field in a class with @Anam, as members of it, or name a converter by @Convert; a field that is only a cache, or the store of the items, may be transient.
    List<Bag<String>> bags, // ERROR [ANAM055] The type ContainerFields.Bag<String> is stored as its items alone, and Bag has a field items beside them. Hold the items and the field in a class with @Anam, as members of it, or name a converter by @Convert; a field that is only a cache, or the store of the items, may be transient.
    Cached cached) {

  static class Named extends ArrayList<String> {
    String title;
  }

  static class Below extends Named {}

  static class Bag<E> extends AbstractCollection<E> {
    private final List<E> items = new ArrayList<>();

    @Override
    public Iterator<E> iterator() {
      return items.iterator();
    }

    @Override
    public int size() {
      return items.size();
    }

    @Override
    public boolean add(E item) {
      return items.add(item);
    }
  }

  static class Cached extends TreeMap<String, Integer> {
    static int count;
    transient int hash;
  }
}
