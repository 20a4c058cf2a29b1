package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeKind;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;

/** The types that have a ready-made codec, and the containers that have a factory. */
final class KnownTypes {

  /**
   * A type with a ready-made codec.
   *
   * @param kind what sort of value it is
   * @param constant the codec's name in the catalogue
   * @param storage how it lies in the file
   */
  record Known(Kind kind, String constant, String storage) {}

  private static final Map<String, Known> BY_NAME = new HashMap<>();
  private static final Map<String, Known> ARRAYS = new HashMap<>();

  static {
    add("java.lang.Boolean", Kind.BOOLEAN, "BOOLEAN", "attribute, bool");
    add("java.lang.Byte", Kind.INTEGER, "BYTE", "attribute, int8");
    add("java.lang.Short", Kind.INTEGER, "SHORT", "attribute, int16");
    add("java.lang.Integer", Kind.INTEGER, "INTEGER", "attribute, int32");
    add("java.lang.Long", Kind.INTEGER, "LONG", "attribute, int64");
    add("java.lang.Float", Kind.FLOATING, "FLOAT", "attribute, float32");
    add("java.lang.Double", Kind.FLOATING, "DOUBLE", "attribute, float64");
    add("java.lang.Character", Kind.SCALAR, "CHARACTER", "attribute, UTF-8");
    add("java.lang.String", Kind.TEXT, "STRING", "attribute, UTF-8");
    add("java.lang.Object", Kind.OPEN, "ANY", "whatever it is");
    add("java.math.BigInteger", Kind.SCALAR, "BIG_INTEGER", "attribute, decimal text");
    add("java.math.BigDecimal", Kind.SCALAR, "BIG_DECIMAL", "attribute, decimal text");
    add("java.util.UUID", Kind.SCALAR, "UUID", "attribute, text");
    for (String time :
        new String[] {
          "Instant",
          "LocalDate",
          "LocalTime",
          "LocalDateTime",
          "OffsetDateTime",
          "ZonedDateTime",
          "Duration",
          "Period"
        }) {
      String constant =
          time.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT);
      add("java.time." + time, Kind.SCALAR, constant, "attribute, ISO-8601 text");
    }
    add("java.util.OptionalInt", Kind.OPTIONAL, "OPTIONAL_INT", "attribute, int32, or nothing");
    add("java.util.OptionalLong", Kind.OPTIONAL, "OPTIONAL_LONG", "attribute, int64, or nothing");
    add(
        "java.util.OptionalDouble",
        Kind.OPTIONAL,
        "OPTIONAL_DOUBLE",
        "attribute, float64, or nothing");
    add("org.anam.array.Complex", Kind.COMPLEX, "COMPLEX", "attribute, complex128");
    add("org.anam.array.ComplexFloat", Kind.COMPLEX, "COMPLEX_FLOAT", "attribute, complex64");
    add("org.anam.array.UnsignedNumber", Kind.SCALAR, "UNSIGNED_NUMBER", "attribute, unsigned");
    add("org.anam.array.NdArray", Kind.ARRAY, "ND_ARRAY", "dataset");
    add("org.anam.array.StringArray", Kind.STRINGS, "STRING_ARRAY", "attribute, UTF-8");
    add("org.anam.array.StructuredArray", Kind.ARRAY, "STRUCTURED_ARRAY", "dataset, structures");

    array("boolean", Kind.ARRAY, "BOOLEANS", "dataset, bool");
    array("byte", Kind.INTEGER_ARRAY, "BYTES", "dataset, int8");
    array("short", Kind.INTEGER_ARRAY, "SHORTS", "dataset, int16");
    array("int", Kind.INTEGER_ARRAY, "INTS", "dataset, int32");
    array("long", Kind.INTEGER_ARRAY, "LONGS", "dataset, int64");
    array("float", Kind.ARRAY, "FLOATS", "dataset, float32");
    array("double", Kind.ARRAY, "DOUBLES", "dataset, float64");
    array("org.anam.array.Complex", Kind.ARRAY, "COMPLEXES", "dataset, complex128");
    array("java.lang.String", Kind.STRINGS, "STRINGS", "attribute, UTF-8");
  }

  /**
   * Factories by the interface or class that a member declares; {@code collection} and {@code map}
   * need a supplier.
   */
  private static final Map<String, String> FACTORIES =
      Map.of(
          "java.util.List", "list",
          "java.util.Set", "set",
          "java.util.SortedSet", "sortedSet",
          "java.util.Map", "map",
          "java.util.SortedMap", "sortedMap");

  /** The class that stands for an interface. */
  private static final Map<String, ClassName> IMPLEMENTATIONS =
      Map.ofEntries(
          Map.entry("java.util.Collection", ClassName.get("java.util", "ArrayList")),
          Map.entry("java.util.SequencedCollection", ClassName.get("java.util", "ArrayList")),
          Map.entry("java.util.SequencedSet", ClassName.get("java.util", "LinkedHashSet")),
          Map.entry("java.util.SequencedMap", ClassName.get("java.util", "LinkedHashMap")),
          Map.entry("java.util.NavigableSet", ClassName.get("java.util", "TreeSet")),
          Map.entry("java.util.Queue", ClassName.get("java.util", "LinkedList")),
          Map.entry("java.util.Deque", ClassName.get("java.util", "LinkedList")),
          Map.entry("java.util.NavigableMap", ClassName.get("java.util", "TreeMap")),
          Map.entry(
              "java.util.concurrent.ConcurrentNavigableMap",
              ClassName.get("java.util.concurrent", "ConcurrentSkipListMap")),
          Map.entry(
              "java.util.concurrent.ConcurrentMap",
              ClassName.get("java.util.concurrent", "ConcurrentHashMap")));

  /** The class that stands for an interface whose factory takes no comparator. */
  private static final Map<String, ClassName> SORTED =
      Map.of(
          "java.util.SortedSet", ClassName.get("java.util", "TreeSet"),
          "java.util.SortedMap", ClassName.get("java.util", "TreeMap"));

  /** Maps that lose or confuse loaded keys, which are other objects than before. */
  private static final Set<String> BY_IDENTITY =
      Set.of("java.util.IdentityHashMap", "java.util.WeakHashMap");

  private KnownTypes() {}

  private static void add(String type, Kind kind, String constant, String storage) {
    BY_NAME.put(type, new Known(kind, constant, storage));
  }

  private static void array(String element, Kind kind, String constant, String storage) {
    ARRAYS.put(element, new Known(kind, constant, storage));
  }

  static Optional<Known> byName(String qualified) {
    return Optional.ofNullable(BY_NAME.get(qualified));
  }

  /** The codec of one-dimensional arrays of an element type. */
  static Optional<Known> arrayOf(String element) {
    return Optional.ofNullable(ARRAYS.get(element));
  }

  static Known primitive(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> BY_NAME.get("java.lang.Boolean");
      case BYTE -> BY_NAME.get("java.lang.Byte");
      case SHORT -> BY_NAME.get("java.lang.Short");
      case INT -> BY_NAME.get("java.lang.Integer");
      case LONG -> BY_NAME.get("java.lang.Long");
      case FLOAT -> BY_NAME.get("java.lang.Float");
      case DOUBLE -> BY_NAME.get("java.lang.Double");
      case CHAR -> BY_NAME.get("java.lang.Character");
      default -> throw new IllegalArgumentException(kind.toString());
    };
  }

  static Optional<String> factory(String qualified) {
    return Optional.ofNullable(FACTORIES.get(qualified));
  }

  static Optional<Coding.EmptyContainer> implementation(String qualified) {
    return Optional.ofNullable(IMPLEMENTATIONS.get(qualified))
        .map(Coding.EmptyContainer::constructed);
  }

  static Optional<Coding.EmptyContainer> sorted(String qualified) {
    return Optional.ofNullable(SORTED.get(qualified)).map(Coding.EmptyContainer::constructed);
  }

  static boolean goesByIdentity(String qualified) {
    return BY_IDENTITY.contains(qualified);
  }
}
