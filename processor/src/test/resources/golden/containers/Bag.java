package lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anam.Anam;

@Anam
public record Bag(
    List<String> list,
    Collection<Integer> collection,
    Set<Double> set,
    SortedSet<String> sortedSet,
    NavigableSet<String> navigableSet,
    Queue<String> queue,
    Deque<String> deque,
    Map<String, Integer> map,
    SortedMap<Integer, String> sortedMap,
    NavigableMap<Long, String> navigableMap,
    ArrayList<String> arrayList,
    TreeSet<Integer> treeSet,
    ArrayDeque<Integer> arrayDeque,
    CopyOnWriteArrayList<String> copyOnWrite,
    LinkedHashMap<String, List<double[]>> arraysByName,
    ConcurrentHashMap<String, String> concurrent,
    EnumMap<Color, Integer> byColor,
    EnumSet<Color> colors,
    Words words,
    List<List<Optional<String>>> nested,
    Map<Boolean, Map<String, Object>> maps,
    List<?> anything,
    List<? super Integer> lower,
    List<? extends Collection<? extends String>> bounded) {

  /** A list of one's own. */
  public static final class Words extends ArrayList<String> {
    private static final long serialVersionUID = 1L;
  }

  enum Color {
    RED,
    GREEN
  }
}
