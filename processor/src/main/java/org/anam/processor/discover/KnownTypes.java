package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;
import org.anam.processor.model.StorageForm;

/** The types that have a ready-made codec, and the containers that have a factory. */
final class KnownTypes {

  /**
   * A type with a ready-made codec.
   *
   * @param kind what sort of value it is
   * @param constant the codec's name in the catalogue
   * @param storage how it lies in the file
   */
  record Known(Kind kind, String constant, StorageForm storage) {}

  /** The note of what may be absent. */
  static final String OR_NOTHING = "or nothing";

  private static final Map<String, Known> BY_NAME = new HashMap<>();
  private static final Map<TypeKind, Known> ARRAYS_OF_PRIMITIVES = new EnumMap<>(TypeKind.class);
  private static final Map<String, Known> ARRAYS = new HashMap<>();

  static {
    add("java.lang.Boolean", Kind.BOOLEAN, "BOOLEAN", StorageForm.attribute("bool"));
    add("java.lang.Byte", Kind.INTEGER, "BYTE", StorageForm.attribute("int8"));
    add("java.lang.Short", Kind.INTEGER, "SHORT", StorageForm.attribute("int16"));
    add("java.lang.Integer", Kind.INTEGER, "INTEGER", StorageForm.attribute("int32"));
    add("java.lang.Long", Kind.INTEGER, "LONG", StorageForm.attribute("int64"));
    add("java.lang.Float", Kind.FLOATING, "FLOAT", StorageForm.attribute("float32"));
    add("java.lang.Double", Kind.FLOATING, "DOUBLE", StorageForm.attribute("float64"));
    add("java.lang.Character", Kind.SCALAR, "CHARACTER", StorageForm.attribute("UTF-8"));
    add("java.lang.String", Kind.TEXT, "STRING", StorageForm.attribute("UTF-8"));
    add("java.lang.Object", Kind.OPEN, "ANY", StorageForm.open("whatever it is"));
    add("java.math.BigInteger", Kind.SCALAR, "BIG_INTEGER", StorageForm.attribute("decimal text"));
    add("java.math.BigDecimal", Kind.SCALAR, "BIG_DECIMAL", StorageForm.attribute("decimal text"));
    add("java.util.UUID", Kind.SCALAR, "UUID", StorageForm.attribute("text"));
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
      add("java.time." + time, Kind.SCALAR, constant, StorageForm.attribute("ISO-8601 text"));
    }
    add(
        "java.util.OptionalInt",
        Kind.OPTIONAL,
        "OPTIONAL_INT",
        StorageForm.attribute("int32").with(OR_NOTHING));
    add(
        "java.util.OptionalLong",
        Kind.OPTIONAL,
        "OPTIONAL_LONG",
        StorageForm.attribute("int64").with(OR_NOTHING));
    add(
        "java.util.OptionalDouble",
        Kind.OPTIONAL,
        "OPTIONAL_DOUBLE",
        StorageForm.attribute("float64").with(OR_NOTHING));
    add("org.anam.array.Complex", Kind.COMPLEX, "COMPLEX", StorageForm.attribute("complex128"));
    add(
        "org.anam.array.ComplexFloat",
        Kind.COMPLEX,
        "COMPLEX_FLOAT",
        StorageForm.attribute("complex64"));
    add(
        "org.anam.array.UnsignedNumber",
        Kind.SCALAR,
        "UNSIGNED_NUMBER",
        StorageForm.attribute("unsigned"));
    add("org.anam.array.NdArray", Kind.ARRAY, "ND_ARRAY", StorageForm.dataset(""));
    add("org.anam.array.StringArray", Kind.STRINGS, "STRING_ARRAY", StorageForm.attribute("UTF-8"));
    add(
        "org.anam.array.StructuredArray",
        Kind.ARRAY,
        "STRUCTURED_ARRAY",
        StorageForm.dataset("structures"));

    array(TypeKind.BOOLEAN, Kind.ARRAY, "BOOLEANS", StorageForm.dataset("bool"));
    array(TypeKind.BYTE, Kind.INTEGER_ARRAY, "BYTES", StorageForm.dataset("int8"));
    array(TypeKind.SHORT, Kind.INTEGER_ARRAY, "SHORTS", StorageForm.dataset("int16"));
    array(TypeKind.INT, Kind.INTEGER_ARRAY, "INTS", StorageForm.dataset("int32"));
    array(TypeKind.LONG, Kind.INTEGER_ARRAY, "LONGS", StorageForm.dataset("int64"));
    array(TypeKind.FLOAT, Kind.ARRAY, "FLOATS", StorageForm.dataset("float32"));
    array(TypeKind.DOUBLE, Kind.ARRAY, "DOUBLES", StorageForm.dataset("float64"));
    array("org.anam.array.Complex", Kind.ARRAY, "COMPLEXES", StorageForm.dataset("complex128"));
    array("java.lang.String", Kind.STRINGS, "STRINGS", StorageForm.attribute("UTF-8"));
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

  private static final Map<String, Coding.Way> OF_ENUMS =
      Map.of("java.util.EnumSet", Coding.Way.ENUM_SET, "java.util.EnumMap", Coding.Way.ENUM_MAP);

  /** Maps that lose or confuse loaded keys, which are other objects than before. */
  private static final Set<String> BY_IDENTITY =
      Set.of("java.util.IdentityHashMap", "java.util.WeakHashMap");

  private KnownTypes() {}

  private static void add(String type, Kind kind, String constant, StorageForm storage) {
    BY_NAME.put(type, new Known(kind, constant, storage));
  }

  private static void array(TypeKind element, Kind kind, String constant, StorageForm storage) {
    ARRAYS_OF_PRIMITIVES.put(element, new Known(kind, constant, storage));
  }

  private static void array(String element, Kind kind, String constant, StorageForm storage) {
    ARRAYS.put(element, new Known(kind, constant, storage));
  }

  static Optional<Known> byName(String qualified) {
    return Optional.ofNullable(BY_NAME.get(qualified));
  }

  /** The codec of one-dimensional arrays of an element type. */
  static Optional<Known> arrayOf(TypeMirror element) {
    return Optional.ofNullable(
        element instanceof DeclaredType declared
            ? ARRAYS.get(((TypeElement) declared.asElement()).getQualifiedName().toString())
            : ARRAYS_OF_PRIMITIVES.get(element.getKind()));
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
        .map(type -> Coding.EmptyContainer.constructed(type, true));
  }

  static Optional<Coding.EmptyContainer> sorted(String qualified) {
    return Optional.ofNullable(SORTED.get(qualified))
        .map(type -> Coding.EmptyContainer.constructed(type, true));
  }

  /** How an empty one of the containers for enums is made. */
  static Optional<Coding.Way> ofEnums(String qualified) {
    return Optional.ofNullable(OF_ENUMS.get(qualified));
  }

  static boolean goesByIdentity(String qualified) {
    return BY_IDENTITY.contains(qualified);
  }
}
