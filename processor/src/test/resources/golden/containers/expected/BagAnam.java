package lab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Bag}.
 *
 * <pre>
 * class         lab.Bag
 * list          List&lt;String&gt;                                  group, list
 * collection    Collection&lt;Integer&gt;                           group, list
 * set           Set&lt;Double&gt;                                   group, list
 * sortedSet     SortedSet&lt;String&gt;                             group, list
 * navigableSet  NavigableSet&lt;String&gt;                          group, list
 * queue         Queue&lt;String&gt;                                 group, list
 * deque         Deque&lt;String&gt;                                 group, list
 * map           Map&lt;String, Integer&gt;                          group, dictionary
 * sortedMap     SortedMap&lt;Integer, String&gt;                    group, dictionary
 * navigableMap  NavigableMap&lt;Long, String&gt;                    group, dictionary
 * arrayList     ArrayList&lt;String&gt;                             group, list
 * treeSet       TreeSet&lt;Integer&gt;                              group, list
 * arrayDeque    ArrayDeque&lt;Integer&gt;                           group, list
 * copyOnWrite   CopyOnWriteArrayList&lt;String&gt;                  group, list
 * arraysByName  LinkedHashMap&lt;String, List&lt;double[]&gt;&gt;         group, dictionary
 * concurrent    ConcurrentHashMap&lt;String, String&gt;             group, dictionary
 * byColor       EnumMap&lt;Bag.Color, Integer&gt;                   group, dictionary
 * colors        EnumSet&lt;Bag.Color&gt;                            group, list
 * words         Bag.Words                                     group, list
 * nested        List&lt;List&lt;Optional&lt;String&gt;&gt;&gt;                  group, list
 * maps          Map&lt;Boolean, Map&lt;String, Object&gt;&gt;             group, dictionary
 * anything      List&lt;?&gt;                                       group, list
 * lower         List&lt;? super Integer&gt;                         group, list
 * bounded       List&lt;? extends Collection&lt;? extends String&gt;&gt;  group, list
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Bag.class)
public final class BagAnam extends Codec<Bag> {
  /** The codec; it has no state and serves all threads. */
  public static final BagAnam INSTANCE = new BagAnam();

  /** Of {@code collection}. */
  private static final ValueCodec<Collection<Integer>> COLLECTION = Values.collection(Values.INTEGER, ArrayList::new);

  /** Of {@code set}. */
  private static final ValueCodec<Set<Double>> SET = Values.set(Values.DOUBLE);

  /** Of {@code sortedSet}. */
  private static final ValueCodec<SortedSet<String>> SORTED_SET = Values.sortedSet(Values.STRING);

  /** Of {@code navigableSet}. */
  private static final ValueCodec<NavigableSet<String>> NAVIGABLE_SET = Values.collection(Values.STRING, TreeSet::new);

  /** Of {@code queue}. */
  private static final ValueCodec<Queue<String>> QUEUE = Values.collection(Values.STRING, LinkedList::new);

  /** Of {@code deque}. */
  private static final ValueCodec<Deque<String>> DEQUE = Values.collection(Values.STRING, LinkedList::new);

  /** Of {@code sortedMap}. */
  private static final ValueCodec<SortedMap<Integer, String>> SORTED_MAP = Values.sortedMap(Values.INTEGER, Values.STRING);

  /** Of {@code navigableMap}. */
  private static final ValueCodec<NavigableMap<Long, String>> NAVIGABLE_MAP = Values.map(Values.LONG, Values.STRING, TreeMap::new);

  /** Of {@code arrayList}. */
  private static final ValueCodec<ArrayList<String>> ARRAY_LIST = Values.collection(Values.STRING, ArrayList::new);

  /** Of {@code treeSet}. */
  private static final ValueCodec<TreeSet<Integer>> TREE_SET = Values.collection(Values.INTEGER, TreeSet::new);

  /** Of {@code arrayDeque}. */
  private static final ValueCodec<ArrayDeque<Integer>> ARRAY_DEQUE = Values.collection(Values.INTEGER, ArrayDeque::new);

  /** Of {@code copyOnWrite}. */
  private static final ValueCodec<CopyOnWriteArrayList<String>> COPY_ON_WRITE = Values.collection(Values.STRING, CopyOnWriteArrayList::new);

  /** Of {@code arraysByName}. */
  private static final ValueCodec<LinkedHashMap<String, List<double[]>>> ARRAYS_BY_NAME = Values.map(Values.STRING, Values.list(Values.DOUBLES), LinkedHashMap::new);

  /** Of {@code concurrent}. */
  private static final ValueCodec<ConcurrentHashMap<String, String>> CONCURRENT = Values.map(Values.STRING, Values.STRING, ConcurrentHashMap::new);

  /** Of {@code nested}. */
  private static final ValueCodec<List<List<Optional<String>>>> NESTED = Values.list(Values.list(Values.optional(Values.STRING)));

  /** Of {@code maps}. */
  private static final ValueCodec<Map<Boolean, Map<String, Object>>> MAPS = Values.map(Values.BOOLEAN, Values.map(Values.STRING, Values.ANY));

  /** Of {@code anything}. */
  @SuppressWarnings("unchecked")
  private static final ValueCodec<List<?>> ANYTHING = (ValueCodec<List<?>>) (ValueCodec<?>) Values.list(Values.ANY);

  /** Of {@code lower}. */
  @SuppressWarnings("unchecked")
  private static final ValueCodec<List<? super Integer>> LOWER = (ValueCodec<List<? super Integer>>) (ValueCodec<?>) Values.list(Values.ANY);

  /** Of {@code bounded}. */
  @SuppressWarnings("unchecked")
  private static final ValueCodec<List<? extends Collection<? extends String>>> BOUNDED = (ValueCodec<List<? extends Collection<? extends String>>>) (ValueCodec<?>) Values.list(Values.collection(Values.STRING, ArrayList::new));

  /** For {@link #INSTANCE} alone. */
  private BagAnam() {
    super(TypeDescriptor.of(Bag.class, "lab.Bag")
        .members("list", "collection", "set", "sortedSet", "navigableSet", "queue",
            "deque", "map", "sortedMap", "navigableMap", "arrayList", "treeSet",
            "arrayDeque", "copyOnWrite", "arraysByName", "concurrent", "byColor", "colors",
            "words", "nested", "maps", "anything", "lower", "bounded")
        .fingerprint(0xb3da2aa9bad290b3L)
        .build());
  }

  @Override
  public void put(Bag value, Sink out) {
    out.putList(value.list(), Values.STRING);
    out.put(value.collection(), COLLECTION);
    out.put(value.set(), SET);
    out.put(value.sortedSet(), SORTED_SET);
    out.put(value.navigableSet(), NAVIGABLE_SET);
    out.put(value.queue(), QUEUE);
    out.put(value.deque(), DEQUE);
    out.putMap(value.map(), Values.STRING, Values.INTEGER);
    out.put(value.sortedMap(), SORTED_MAP);
    out.put(value.navigableMap(), NAVIGABLE_MAP);
    out.put(value.arrayList(), ARRAY_LIST);
    out.put(value.treeSet(), TREE_SET);
    out.put(value.arrayDeque(), ARRAY_DEQUE);
    out.put(value.copyOnWrite(), COPY_ON_WRITE);
    out.put(value.arraysByName(), ARRAYS_BY_NAME);
    out.put(value.concurrent(), CONCURRENT);
    out.put(value.byColor(), Members.BY_COLOR);
    out.put(value.colors(), Members.COLORS);
    out.put(value.words(), Members.WORDS);
    out.put(value.nested(), NESTED);
    out.put(value.maps(), MAPS);
    out.put(value.anything(), ANYTHING);
    out.put(value.lower(), LOWER);
    out.put(value.bounded(), BOUNDED);
  }

  @Override
  public Bag get(Source in) {
    return new Bag(
        in.getList(Values.STRING),
        in.get(COLLECTION),
        in.get(SET),
        in.get(SORTED_SET),
        in.get(NAVIGABLE_SET),
        in.get(QUEUE),
        in.get(DEQUE),
        in.getMap(Values.STRING, Values.INTEGER),
        in.get(SORTED_MAP),
        in.get(NAVIGABLE_MAP),
        in.get(ARRAY_LIST),
        in.get(TREE_SET),
        in.get(ARRAY_DEQUE),
        in.get(COPY_ON_WRITE),
        in.get(ARRAYS_BY_NAME),
        in.get(CONCURRENT),
        in.get(Members.BY_COLOR),
        in.get(Members.COLORS),
        in.get(Members.WORDS),
        in.get(NESTED),
        in.get(MAPS),
        in.get(ANYTHING),
        in.get(LOWER),
        in.get(BOUNDED));
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code byColor}. */
    static final ValueCodec<EnumMap<Bag.Color, Integer>> BY_COLOR = Values.map(Values.enumeration(Bag.Color.class, Bag.Color.values()), Values.INTEGER, () -> new EnumMap<>(Bag.Color.class));

    /** Of {@code colors}. */
    static final ValueCodec<EnumSet<Bag.Color>> COLORS = Values.collection(Values.enumeration(Bag.Color.class, Bag.Color.values()), () -> EnumSet.noneOf(Bag.Color.class));

    /** Of {@code words}. */
    static final ValueCodec<Bag.Words> WORDS = Values.collection(Values.STRING, Bag.Words::new);

    /** No instances. */
    private Members() {
    }
  }
}
