package lab;

import java.util.*;
import java.util.concurrent.*;
import org.anam.*;

@Anam
record SortedContainers(
    TreeSet<Peak> peaks, // ERROR [ANAM046] The type TreeSet<SortedContainers.Peak> sorts by the natural order, which SortedContainers.Peak does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    List<SortedSet<Peak>> rows, // ERROR [ANAM046] The type SortedSet<SortedContainers.Peak> sorts by the natural order, which SortedContainers.Peak does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    NavigableMap<org.anam.array.Complex, String> map, // ERROR [ANAM046] The type NavigableMap<Complex, String> sorts by the natural order, which Complex does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    ConcurrentSkipListMap<Object, String> any, // ERROR [ANAM046] The type ConcurrentSkipListMap<Object, String> sorts by the natural order, which Object does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    PriorityQueue<Optional<String>> queue, // ERROR [ANAM046] The type PriorityQueue<Optional<String>> sorts by the natural order, which Optional<String> does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    PriorityBlockingQueue<? extends Peak> blocking, // ERROR [ANAM046] The type PriorityBlockingQueue<? extends SortedContainers.Peak> sorts by the natural order, which ? extends SortedContainers.Peak does not have. Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map.
    IdentityHashMap<String, String> identity, // ERROR [ANAM031] The type IdentityHashMap<String, String> goes by the identity of its keys, which loaded ones have not. Use Map or LinkedHashMap instead.
    WeakHashMap<String, String> weak) { // ERROR [ANAM031] The type WeakHashMap<String, String> goes by the identity of its keys, which loaded ones have not. Use Map or LinkedHashMap instead.

  @Anam
  record Peak(int mass) {}

}
