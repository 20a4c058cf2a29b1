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
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
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
public final class BagAnam implements Codec<Bag> {
  /** The codec; it has no state and serves all threads. */
  public static final BagAnam INSTANCE = new BagAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Bag> DESCRIPTOR = TypeDescriptor.of(Bag.class, "lab.Bag")
      .member("list")
      .member("collection")
      .member("set")
      .member("sortedSet")
      .member("navigableSet")
      .member("queue")
      .member("deque")
      .member("map")
      .member("sortedMap")
      .member("navigableMap")
      .member("arrayList")
      .member("treeSet")
      .member("arrayDeque")
      .member("copyOnWrite")
      .member("arraysByName")
      .member("concurrent")
      .member("byColor")
      .member("colors")
      .member("words")
      .member("nested")
      .member("maps")
      .member("anything")
      .member("lower")
      .member("bounded")
      .fingerprint(0xb3da2aa9bad290b3L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private BagAnam() {
  }

  @Override
  public TypeDescriptor<Bag> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Bag value, ObjectWriter out) {
    out.put("list", value.list(), Members.LIST);
    out.put("collection", value.collection(), Members.COLLECTION);
    out.put("set", value.set(), Members.SET);
    out.put("sortedSet", value.sortedSet(), Members.SORTED_SET);
    out.put("navigableSet", value.navigableSet(), Members.NAVIGABLE_SET);
    out.put("queue", value.queue(), Members.QUEUE);
    out.put("deque", value.deque(), Members.DEQUE);
    out.put("map", value.map(), Members.MAP);
    out.put("sortedMap", value.sortedMap(), Members.SORTED_MAP);
    out.put("navigableMap", value.navigableMap(), Members.NAVIGABLE_MAP);
    out.put("arrayList", value.arrayList(), Members.ARRAY_LIST);
    out.put("treeSet", value.treeSet(), Members.TREE_SET);
    out.put("arrayDeque", value.arrayDeque(), Members.ARRAY_DEQUE);
    out.put("copyOnWrite", value.copyOnWrite(), Members.COPY_ON_WRITE);
    out.put("arraysByName", value.arraysByName(), Members.ARRAYS_BY_NAME);
    out.put("concurrent", value.concurrent(), Members.CONCURRENT);
    out.put("byColor", value.byColor(), Members.BY_COLOR);
    out.put("colors", value.colors(), Members.COLORS);
    out.put("words", value.words(), Members.WORDS);
    out.put("nested", value.nested(), Members.NESTED);
    out.put("maps", value.maps(), Members.MAPS);
    out.put("anything", value.anything(), Members.ANYTHING);
    out.put("lower", value.lower(), Members.LOWER);
    out.put("bounded", value.bounded(), Members.BOUNDED);
  }

  @Override
  public Bag read(ObjectReader in) {
    List<String> list = in.get("list", Members.LIST);
    Collection<Integer> collection = in.get("collection", Members.COLLECTION);
    Set<Double> set = in.get("set", Members.SET);
    SortedSet<String> sortedSet = in.get("sortedSet", Members.SORTED_SET);
    NavigableSet<String> navigableSet = in.get("navigableSet", Members.NAVIGABLE_SET);
    Queue<String> queue = in.get("queue", Members.QUEUE);
    Deque<String> deque = in.get("deque", Members.DEQUE);
    Map<String, Integer> map = in.get("map", Members.MAP);
    SortedMap<Integer, String> sortedMap = in.get("sortedMap", Members.SORTED_MAP);
    NavigableMap<Long, String> navigableMap = in.get("navigableMap", Members.NAVIGABLE_MAP);
    ArrayList<String> arrayList = in.get("arrayList", Members.ARRAY_LIST);
    TreeSet<Integer> treeSet = in.get("treeSet", Members.TREE_SET);
    ArrayDeque<Integer> arrayDeque = in.get("arrayDeque", Members.ARRAY_DEQUE);
    CopyOnWriteArrayList<String> copyOnWrite = in.get("copyOnWrite", Members.COPY_ON_WRITE);
    LinkedHashMap<String, List<double[]>> arraysByName = in.get("arraysByName", Members.ARRAYS_BY_NAME);
    ConcurrentHashMap<String, String> concurrent = in.get("concurrent", Members.CONCURRENT);
    EnumMap<Bag.Color, Integer> byColor = in.get("byColor", Members.BY_COLOR);
    EnumSet<Bag.Color> colors = in.get("colors", Members.COLORS);
    Bag.Words words = in.get("words", Members.WORDS);
    List<List<Optional<String>>> nested = in.get("nested", Members.NESTED);
    Map<Boolean, Map<String, Object>> maps = in.get("maps", Members.MAPS);
    List<?> anything = in.get("anything", Members.ANYTHING);
    List<? super Integer> lower = in.get("lower", Members.LOWER);
    List<? extends Collection<? extends String>> bounded = in.get("bounded", Members.BOUNDED);
    try {
      return new Bag(list, collection, set, sortedSet, navigableSet, queue, deque, map, sortedMap, navigableMap, arrayList, treeSet, arrayDeque, copyOnWrite, arraysByName, concurrent, byColor, colors, words, nested, maps, anything, lower, bounded);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Bag value, Packer out) {
    out.put(value.list(), Members.LIST);
    out.put(value.collection(), Members.COLLECTION);
    out.put(value.set(), Members.SET);
    out.put(value.sortedSet(), Members.SORTED_SET);
    out.put(value.navigableSet(), Members.NAVIGABLE_SET);
    out.put(value.queue(), Members.QUEUE);
    out.put(value.deque(), Members.DEQUE);
    out.put(value.map(), Members.MAP);
    out.put(value.sortedMap(), Members.SORTED_MAP);
    out.put(value.navigableMap(), Members.NAVIGABLE_MAP);
    out.put(value.arrayList(), Members.ARRAY_LIST);
    out.put(value.treeSet(), Members.TREE_SET);
    out.put(value.arrayDeque(), Members.ARRAY_DEQUE);
    out.put(value.copyOnWrite(), Members.COPY_ON_WRITE);
    out.put(value.arraysByName(), Members.ARRAYS_BY_NAME);
    out.put(value.concurrent(), Members.CONCURRENT);
    out.put(value.byColor(), Members.BY_COLOR);
    out.put(value.colors(), Members.COLORS);
    out.put(value.words(), Members.WORDS);
    out.put(value.nested(), Members.NESTED);
    out.put(value.maps(), Members.MAPS);
    out.put(value.anything(), Members.ANYTHING);
    out.put(value.lower(), Members.LOWER);
    out.put(value.bounded(), Members.BOUNDED);
  }

  @Override
  public Bag unpack(Unpacker in) {
    List<String> list = in.get(Members.LIST);
    Collection<Integer> collection = in.get(Members.COLLECTION);
    Set<Double> set = in.get(Members.SET);
    SortedSet<String> sortedSet = in.get(Members.SORTED_SET);
    NavigableSet<String> navigableSet = in.get(Members.NAVIGABLE_SET);
    Queue<String> queue = in.get(Members.QUEUE);
    Deque<String> deque = in.get(Members.DEQUE);
    Map<String, Integer> map = in.get(Members.MAP);
    SortedMap<Integer, String> sortedMap = in.get(Members.SORTED_MAP);
    NavigableMap<Long, String> navigableMap = in.get(Members.NAVIGABLE_MAP);
    ArrayList<String> arrayList = in.get(Members.ARRAY_LIST);
    TreeSet<Integer> treeSet = in.get(Members.TREE_SET);
    ArrayDeque<Integer> arrayDeque = in.get(Members.ARRAY_DEQUE);
    CopyOnWriteArrayList<String> copyOnWrite = in.get(Members.COPY_ON_WRITE);
    LinkedHashMap<String, List<double[]>> arraysByName = in.get(Members.ARRAYS_BY_NAME);
    ConcurrentHashMap<String, String> concurrent = in.get(Members.CONCURRENT);
    EnumMap<Bag.Color, Integer> byColor = in.get(Members.BY_COLOR);
    EnumSet<Bag.Color> colors = in.get(Members.COLORS);
    Bag.Words words = in.get(Members.WORDS);
    List<List<Optional<String>>> nested = in.get(Members.NESTED);
    Map<Boolean, Map<String, Object>> maps = in.get(Members.MAPS);
    List<?> anything = in.get(Members.ANYTHING);
    List<? super Integer> lower = in.get(Members.LOWER);
    List<? extends Collection<? extends String>> bounded = in.get(Members.BOUNDED);
    try {
      return new Bag(list, collection, set, sortedSet, navigableSet, queue, deque, map, sortedMap, navigableMap, arrayList, treeSet, arrayDeque, copyOnWrite, arraysByName, concurrent, byColor, colors, words, nested, maps, anything, lower, bounded);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Bag value, String member) {
    return switch (member) {
      case "list" -> value.list();
      case "collection" -> value.collection();
      case "set" -> value.set();
      case "sortedSet" -> value.sortedSet();
      case "navigableSet" -> value.navigableSet();
      case "queue" -> value.queue();
      case "deque" -> value.deque();
      case "map" -> value.map();
      case "sortedMap" -> value.sortedMap();
      case "navigableMap" -> value.navigableMap();
      case "arrayList" -> value.arrayList();
      case "treeSet" -> value.treeSet();
      case "arrayDeque" -> value.arrayDeque();
      case "copyOnWrite" -> value.copyOnWrite();
      case "arraysByName" -> value.arraysByName();
      case "concurrent" -> value.concurrent();
      case "byColor" -> value.byColor();
      case "colors" -> value.colors();
      case "words" -> value.words();
      case "nested" -> value.nested();
      case "maps" -> value.maps();
      case "anything" -> value.anything();
      case "lower" -> value.lower();
      case "bounded" -> value.bounded();
      default -> throw new IllegalArgumentException("Bag has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code list}. */
    static final ValueCodec<List<String>> LIST = Values.list(Values.STRING);

    /** Of {@code collection}. */
    static final ValueCodec<Collection<Integer>> COLLECTION = Values.collection(Values.INTEGER, ArrayList::new);

    /** Of {@code set}. */
    static final ValueCodec<Set<Double>> SET = Values.set(Values.DOUBLE);

    /** Of {@code sortedSet}. */
    static final ValueCodec<SortedSet<String>> SORTED_SET = Values.sortedSet(Values.STRING);

    /** Of {@code navigableSet}. */
    static final ValueCodec<NavigableSet<String>> NAVIGABLE_SET = Values.collection(Values.STRING, TreeSet::new);

    /** Of {@code queue}. */
    static final ValueCodec<Queue<String>> QUEUE = Values.collection(Values.STRING, LinkedList::new);

    /** Of {@code deque}. */
    static final ValueCodec<Deque<String>> DEQUE = Values.collection(Values.STRING, LinkedList::new);

    /** Of {@code map}. */
    static final ValueCodec<Map<String, Integer>> MAP = Values.map(Values.STRING, Values.INTEGER);

    /** Of {@code sortedMap}. */
    static final ValueCodec<SortedMap<Integer, String>> SORTED_MAP = Values.sortedMap(Values.INTEGER, Values.STRING);

    /** Of {@code navigableMap}. */
    static final ValueCodec<NavigableMap<Long, String>> NAVIGABLE_MAP = Values.map(Values.LONG, Values.STRING, TreeMap::new);

    /** Of {@code arrayList}. */
    static final ValueCodec<ArrayList<String>> ARRAY_LIST = Values.collection(Values.STRING, ArrayList::new);

    /** Of {@code treeSet}. */
    static final ValueCodec<TreeSet<Integer>> TREE_SET = Values.collection(Values.INTEGER, TreeSet::new);

    /** Of {@code arrayDeque}. */
    static final ValueCodec<ArrayDeque<Integer>> ARRAY_DEQUE = Values.collection(Values.INTEGER, ArrayDeque::new);

    /** Of {@code copyOnWrite}. */
    static final ValueCodec<CopyOnWriteArrayList<String>> COPY_ON_WRITE = Values.collection(Values.STRING, CopyOnWriteArrayList::new);

    /** Of {@code arraysByName}. */
    static final ValueCodec<LinkedHashMap<String, List<double[]>>> ARRAYS_BY_NAME = Values.map(Values.STRING, Values.list(Values.DOUBLES), LinkedHashMap::new);

    /** Of {@code concurrent}. */
    static final ValueCodec<ConcurrentHashMap<String, String>> CONCURRENT = Values.map(Values.STRING, Values.STRING, ConcurrentHashMap::new);

    /** Of {@code byColor}. */
    static final ValueCodec<EnumMap<Bag.Color, Integer>> BY_COLOR = Values.map(Values.enumeration(Bag.Color.class, Bag.Color.values()), Values.INTEGER, () -> new EnumMap<>(Bag.Color.class));

    /** Of {@code colors}. */
    static final ValueCodec<EnumSet<Bag.Color>> COLORS = Values.collection(Values.enumeration(Bag.Color.class, Bag.Color.values()), () -> EnumSet.noneOf(Bag.Color.class));

    /** Of {@code words}. */
    static final ValueCodec<Bag.Words> WORDS = Values.collection(Values.STRING, Bag.Words::new);

    /** Of {@code nested}. */
    static final ValueCodec<List<List<Optional<String>>>> NESTED = Values.list(Values.list(Values.optional(Values.STRING)));

    /** Of {@code maps}. */
    static final ValueCodec<Map<Boolean, Map<String, Object>>> MAPS = Values.map(Values.BOOLEAN, Values.map(Values.STRING, Values.ANY));

    /** Of {@code anything}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<List<?>> ANYTHING = (ValueCodec<List<?>>) (ValueCodec<?>) Values.list(Values.ANY);

    /** Of {@code lower}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<List<? super Integer>> LOWER = (ValueCodec<List<? super Integer>>) (ValueCodec<?>) Values.list(Values.ANY);

    /** Of {@code bounded}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<List<? extends Collection<? extends String>>> BOUNDED = (ValueCodec<List<? extends Collection<? extends String>>>) (ValueCodec<?>) Values.list(Values.collection(Values.STRING, ArrayList::new));

    /** No instances. */
    private Members() {
    }
  }
}
