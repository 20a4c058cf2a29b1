package lab;

import java.util.*;
import org.anam.*;

class CollectionMembers {
  @Anam
  record Item(int x) {}

  @Anam
  static class Items extends org.anam.collection.AnamCollection<Item> {
    @Hdf5Output int members; // ERROR [ANAM023] The collection Items has a member "members" by itself. Rename one of them.
    @ExtraData Map<String, Object> more; // ERROR [ANAM062] The type Items has a second map for extra data: more. Keep one; a subclass uses that of its superclass.
  }

  @Anam
  static class Threads extends org.anam.collection.AnamCollection<Thread> {} // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.

  @Anam
  @SuppressWarnings("rawtypes")
  static class Raw extends org.anam.collection.AnamCollection {} // ERROR [ANAM032] Raw extends AnamCollection without type arguments. Name the type of its elements, such as AnamCollection<Result>.
}
