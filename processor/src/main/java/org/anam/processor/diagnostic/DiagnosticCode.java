package org.anam.processor.diagnostic;

/**
 * The errors that the compiler reports; those of the run time have codes above {@code ANAM100}.
 *
 * <p>Codes are stable: a number is never given another meaning. {@code docs/errors.md} is generated
 * from these constants.
 */
public enum DiagnosticCode {

  // A table, and long as one: a constant for each error, with what its page in docs says.

  // Types.
  NOT_A_CLASS(
      1,
      "@Anam stands on something that is neither a class nor a record nor an interface.",
      "@Anam enum Color { RED }.",
      "Remove @Anam; an enum is stored by name wherever it is a member."),
  PRIVATE_TYPE(
      2,
      "A mapped type is private, or nested in a private type, so that its codec cannot see it.",
      "@Anam private record Point(int x) {} inside another class.",
      "Make the type at least package-private."),
  INNER_TYPE(
      3,
      "A mapped class is an inner class, whose objects cannot be made without an outer object.",
      "@Anam class Leaf {} inside class Tree, without static.",
      "Make the class static, or a class of its own."),
  CODEC_NAME_TAKEN(
      4,
      "A class with the name of the codec exists already.",
      "@Anam record Person(...) {} beside a hand-written class PersonAnam.",
      "Rename one of the two."),
  MISSING_TYPE(
      5,
      "A type that the mapping needs is never found, and the compiler itself does not say so.",
      "A superclass from a jar has a member of type Place, and Place is in another jar, which is not on the class"
          + " path.",
      "Add the jar that has it to the class path, or compile it too."),
  BAD_CLASS_NAME(
      6,
      "A class name cannot be stored in a file.",
      "@Anam(name = \"lab Person \\0\").",
      "Give a dotted name such as \"lab.Person\", or leave it out for the Java qualified name."),
  BAD_GROUP(
      7,
      "A default group is no valid path of HDF5 groups.",
      "@Anam(group = \"/run//person\").",
      "Give names separated by single slashes, without one at the beginning or end, such as \"run/person\"."),
  BAD_ALIAS(
      8,
      "An alias is empty, doubled, or the type's own class name.",
      "@Anam(name = \"lab.Person\") @Alias(\"lab.Person\").",
      "Remove the alias."),
  NAME_CLAIMED_TWICE(
      9,
      "Two types of one compilation claim the same class name or alias.",
      "Two records with @Anam(name = \"lab.Person\").",
      "Give each type a name of its own, and each alias to one type."),
  LOMBOK_MISSING(
      10,
      "A class has annotations of Lombok that change it, and Lombok does not run.",
      "@Value @Anam class Point, where only anam-processor is on the annotation processor path.",
      "Put org.projectlombok:lombok on the annotation processor path too, beside org.anam:anam-processor."),

  // Building objects.
  NO_CONSTRUCTOR(
      11,
      "No constructor of a class can be used to load its objects.",
      "A class whose only constructor is private.",
      "Add a constructor without parameters, or one whose parameters have the names and types of members, not"
          + " private."),
  AMBIGUOUS_CONSTRUCTOR(
      12,
      "Several constructors of a class could load its objects.",
      "Range(int low) and Range(int low, int high), both of members.",
      "Mark the one to use with @AnamConstructor."),
  UNKNOWN_PARAMETER(
      13,
      "A constructor's parameter has the name of no member.",
      "Person(String nam) where the member is name.",
      "Give the parameter the name of a member."),
  PARAMETER_TYPE(
      14,
      "A constructor's parameter has another type than the member of its name.",
      "Person(int name) where the member is a String.",
      "Give both the same type; a parameter may also have a type that holds every value of the member."),
  PARAMETER_NAMES(
      15,
      "The names of a constructor's parameters are not in its class file.",
      "A class handed over as a class file that was compiled without -parameters.",
      "Compile the class with -parameters."),
  NOT_SETTABLE(
      16,
      "A member cannot be set when an object is loaded or received.",
      "A final field that is no parameter of the constructor.",
      "Make it a parameter of the constructor, or the field neither final nor private, or add a setter."),
  CHECKED_EXCEPTION(
      17,
      "A constructor, accessor, converter or after-load method declares a checked exception.",
      "Person(String name) throws IOException.",
      "Throw an unchecked exception instead, such as IllegalArgumentException."),
  CONSTRUCTOR_MARKED_TWICE(
      18,
      "@AnamConstructor stands on several constructors of a class, or on one that cannot be chosen.",
      "Two constructors with @AnamConstructor.",
      "Mark one constructor, which is not private; on a record none, it is loaded by its components."),
  HIDDEN_FIELD(
      19,
      "A member's field has the name of another field in a subclass, and they cannot be told apart.",
      "private int size in Base and in Sub, and getSize() of Base overridden in Sub.",
      "Rename one of the two fields."),
  UNDECIDABLE_ACCESSOR(
      20,
      "Two accessors of a member, or two members of an accessor, and nothing decides between them.",
      "A private field boolean active with both isActive() and getActive().",
      "Put the annotation on the accessor to use, in place of the field; or make the field package-private."),

  // Members.
  NOT_READABLE(
      21,
      "A member cannot be read when an object is saved.",
      "A private field without accessor.",
      "Add an accessor that the package can call, or make the field package-private."),
  STATIC_OR_TRANSIENT(
      22,
      "A static or transient field is marked as a member.",
      "@Hdf5Output static int count.",
      "Remove the annotation, or the modifier."),
  DUPLICATE_MEMBER(
      23,
      "Two members of a type have the same name.",
      "@Hdf5Output(\"size\") int width and @Hdf5Output int size.",
      "Rename one of them."),
  DUPLICATE_ENTRY(
      24,
      "Two members of a type would be stored under the same name in the file.",
      "@MapName(\"age\") int years beside int age.",
      "Give each a name of its own in the file."),
  RESERVED_NAME(
      25,
      "The format keeps a name to itself.",
      "A member called namemaps, or one whose entry begins with LIST.",
      "Give the entry another name by @MapName, or the member by @Hdf5Output."),
  BAD_MEMBER_NAME(
      26,
      "A name cannot be used in an HDF5 file.",
      "@MapName(\"a/b\").",
      "Use a name without '/' and NUL that is neither empty nor \".\"."),
  NOT_A_MEMBER(
      27,
      "An annotation for members stands on something that is no member.",
      "@MapName(\"order\") int order without @Hdf5Output.",
      "Add @Hdf5Output, or remove the annotation."),
  OUTSIDE_ANAM(
      28,
      "An annotation of a mapped type stands in or on a type without @Anam.",
      "@Hdf5Output int age in a class without @Anam.",
      "Put @Anam on the type, or remove the annotation."),
  NOT_AN_ACCESSOR(
      29,
      "A method is marked as a member and does not read one.",
      "@Hdf5Output void age(int value).",
      "Mark a method without parameters that returns the value, such as age() or getAge()."),
  CONTRADICTION(
      30,
      "Two annotations on one member contradict each other.",
      "@Hdf5Output @ExtraBcast double[] cache.",
      "Keep one of them."),

  // Types of members.
  UNMAPPABLE_TYPE(
      31,
      "A member has a type that cannot be mapped.",
      "A java.lang.Thread as a member.",
      "Annotate the type with @Anam if it is yours, name a converter by @Convert, or leave the member out."),
  RAW_TYPE(
      32,
      "A member or a supertype has a generic type without type arguments.",
      "List names.",
      "Name the type arguments, such as List<String>; List<Object> takes whatever can be mapped."),
  UNMAPPABLE_ARRAY(
      33,
      "A member is an array of elements that no dataset holds.",
      "Person[] people.",
      "Use a List instead."),
  MAP_KEY(
      34,
      "A map has keys that are no scalars.",
      "Map<List<String>, Integer>.",
      "Use a number, a boolean, a text, an enum or another scalar as the key."),
  INTERSECTION(
      35,
      "A type has several bounds, and Anam cannot choose between them.",
      "record Box<T extends Shape & Serializable>(T content).",
      "Declare one bound."),
  SUBTYPE_NOT_MAPPED(
      36,
      "A sealed type that is a member permits a subtype that is not mapped.",
      "sealed interface Shape permits Circle, Square where Square has no @Anam.",
      "Annotate the subtype with @Anam."),
  HIDDEN_TYPE(
      37,
      "A member has a type that its codec cannot see.",
      "A private enum as the type of a member.",
      "Make the type visible to the package of the mapped type."),
  CODEC_MISSING(
      38,
      "A member has a mapped type whose codec does not exist, since its jar was compiled without the Anam processor.",
      "A member of type Place, from a jar that was built by JDK 23 without naming the processor.",
      "Compile the jar of the type with the Anam processor, or name a converter by @Convert."),

  RESERVED_CLASS_NAME(
      39,
      "A class name or alias is one that the format keeps for its own structures.",
      "@Anam(name = \"anamnesis.abstract.AnamList\").",
      "Choose a name of your own, such as \"lab.Person\"."),
  CONTAINER_TYPE(
      40,
      "A mapped class is itself a collection or map, whose items would not be stored.",
      "@Anam class Names extends ArrayList<String>.",
      "Keep the items in a member of type List, Set or Map instead of inheriting, or extend AnamCollection."),

  // Forms.
  STORED_AS(
      41,
      "@StoredAs asks for a form that the type of the member does not have.",
      "@StoredAs(UNSIGNED) String name.",
      "Remove @StoredAs, or choose a form that fits."),
  DATASET_WITHOUT_ARRAY(
      42,
      "@Dataset stands on a member that is not stored as a dataset.",
      "@Dataset(deflate = 4) int age.",
      "Remove @Dataset; it is for arrays."),
  CHUNK_RANK(
      43,
      "A chunk has a different number of dimensions from the array.",
      "@Dataset(chunk = 64) double[][] image.",
      "Give one size for each dimension."),
  CHUNK_SIZE(
      44,
      "A chunk's size is below 1.",
      "@Dataset(chunk = 0) double[] values.",
      "Give sizes of 1 or more."),
  DEFLATE_LEVEL(
      45,
      "The level of compression is not one that deflate has.",
      "@Dataset(deflate = 10).",
      "Give 0 for none, or 1 (fast) to 9 (small)."),

  // Containers.
  NOT_COMPARABLE(
      46,
      "A sorted set, map or queue has elements or keys without a natural order.",
      "TreeSet<Peak> peaks, where Peak does not implement Comparable.",
      "Name a comparator by @SortedBy, let the type implement Comparable, or use a List, Set or Map."),
  COMPARATOR_UNUSABLE(
      47,
      "A comparator that @SortedBy names cannot be instantiated.",
      "An abstract comparator, or one whose constructor has parameters.",
      "Make it a class, static if nested, with a constructor without parameters that the package of the mapped"
          + " type can call."),
  COMPARATOR_UNFIT(
      48,
      "A comparator that @SortedBy names sorts nothing in the member.",
      "@SortedBy(ByHeight.class) List<Peak> peaks.",
      "Remove it, or declare a sorted set, map or queue of what it compares."),
  NESTED_OPTIONAL(
      49,
      "An Optional is the content of another, and a file tells an empty one from an absent one no more.",
      "Optional<Optional<String>> name.",
      "Use one level of Optional."),

  // Converters.
  CONVERTER_TWICE(
      51,
      "Two converters of one @Convert are for the same type.",
      "@Convert({ColorConverter.class, OtherColorConverter.class}).",
      "Name one converter for each type."),
  CONVERTER_UNUSABLE(
      52,
      "A converter cannot be instantiated.",
      "An abstract converter, or one whose constructor has parameters.",
      "Make it a class, static if nested, with a constructor without parameters that the package of the mapped"
          + " type can call."),
  CONVERTER_STORED_TYPE(
      53,
      "A converter stores a type that cannot be mapped.",
      "class C implements Converter<Color, Thread>.",
      "Let the converter store a type that a member may have."),
  CONVERTER_UNFIT(
      54,
      "A member's @Convert has no part in the type of the member.",
      "@Convert(ColorConverter.class) int age.",
      "Remove @Convert, or name a converter for a type that the member holds."),

  // Extra data, hooks, collections.
  CONTAINER_STATE(
      55,
      "A collection or map class has fields of its own, which would be lost, since its items alone are stored.",
      "A member of type Names, and class Names extends ArrayList<String> { String title; }.",
      "Hold the items and the field in a class with @Anam, as members of it, or name a converter by @Convert; a field"
          + " that is only a cache, or the store of the items, may be transient."),
  EXTRA_DATA_TYPE(
      61,
      "@ExtraData stands on something that is no Map<String, Object>.",
      "@ExtraData Map<String, String> notes.",
      "Declare it as Map<String, Object>."),
  EXTRA_DATA_TWICE(
      62,
      "A type has two maps for extra data.",
      "Two fields with @ExtraData.",
      "Keep one; a subclass uses that of its superclass."),
  AFTER_LOAD_SIGNATURE(
      63,
      "An @AfterLoad method cannot be called as such.",
      "@AfterLoad private void init(int x).",
      "Make it an instance method that the package can call, without parameters and result."),
  AFTER_LOAD_TWICE(
      64,
      "A class has two @AfterLoad methods.",
      "@AfterLoad void a() and @AfterLoad void b().",
      "Keep one and let it call the other."),
  COMBINE_WITHOUT_COLLECTION(
      65,
      "@Combine stands on a type that is no collection.",
      "@Combine(\"rts\") on a record.",
      "Extend org.anam.collection.AnamCollection, or remove @Combine."),
  COMBINE_UNKNOWN(
      66,
      "@Combine names something that is no member of the collection's elements.",
      "@Combine(\"zstat\") where the member is zstats.",
      "Name a member of the elements."),
  COMBINE_UNSTACKABLE(
      67,
      "@Combine names a member that is neither a number nor an array.",
      "@Combine(\"name\") where name is a String.",
      "Combine numbers, booleans, complex numbers and arrays only."),
  COMBINE_TWICE(
      68,
      "@Combine names a member twice.",
      "@Combine({\"rts\", \"rts\"}).",
      "Name each member once."),

  // Modules and the registry.
  RUNTIME_MISSING(
      71,
      "The compilation does not see the runtime that generated code needs.",
      "A named module without requires org.anam.runtime.",
      "Add requires org.anam.runtime to module-info.java, or org.anam:anam-runtime to the dependencies."),
  PROVIDES_MISSING(
      72,
      "A named module does not provide its registry of codecs.",
      "A module-info.java without provides org.anam.codec.CodecModule.",
      "Add the line to module-info.java."),
  MODULE_TWICE(
      73,
      "@AnamModule stands on several packages of one compilation.",
      "Two package-info.java with @AnamModule.",
      "Keep one."),
  REGISTRY_NAME(
      74,
      "The registry class cannot have the name that @AnamModule gives.",
      "@AnamModule(\"lab-registry\").",
      "Give a simple class name that is not taken, such as \"AnamRegistry\"."),

  LATE_TYPE(
      75,
      "A mapped type of a named module was generated after the registry of the module.",
      "Another processor generates a record with @Anam in its last round, and nothing refers to it.",
      "Let a mapped type of the module refer to it, for which the registry then waits."),

  TOO_LARGE(
      76,
      "A mapped type has more members, or a member more subtypes, than the class of a codec can hold.",
      "A class with 10,000 members.",
      "Put members into types of their own, or numbers of one kind into an array."),
  LONG_NAME(
      77,
      "The name of a mapped type is so long that no file can have the names of its codec's classes.",
      "A record whose name has 240 letters.",
      "Shorten the name, or those of the types around it; @Anam(name = ...) keeps the class name in files."),
  SOURCE_LEVEL(
      78,
      "Generated code needs a newer version of Java than the compilation is for.",
      "javac --release 11.",
      "Compile with --release 17 or higher."),
  COMPACT_SOURCE(
      79,
      "A mapped type stands in a compact source file, whose types cannot be named from outside.",
      "@Anam record Person(String name) {} beside void main() in one file without a class around them.",
      "Move the type to a file of its own."),

  EARLIER_TYPES_LOST(
      80,
      "Types that an earlier compilation mapped into the same output folder would be registered no more.",
      "javac -d out B.java, where A, B and C were compiled into out together, the class files of C were deleted, and"
          + " out is not on the class path.",
      "Put the output folder on the class path of the compilation too, or compile all of its types again."),
  LOCAL_TYPE(
      81,
      "@Anam stands on a class or record inside a method, where no annotation processor is shown it.",
      "void run() { @Anam record Point(int x) {} }.",
      "Move it out of the method, to the top of a file or into its class; make a class in a class static."),
  NO_OUTPUT_FOLDER(
      82,
      "A warning: the registry cannot be found at run time, since the compiler has no output folder.",
      "javac Person.java, without -d.",
      "Name the folder by -d, or hand codecs over with Registry.of."),

  LOMBOK_UNFIT(
      83,
      "An annotation of Lombok makes of a class what cannot be loaded.",
      "@SuperBuilder @Getter @Anam class Point, without another constructor; @Getter(lazy = true) on a member.",
      "Use what makes a constructor of all members, such as @Builder, or members that can be set."),
  AUXILIARY_TYPE(
      84,
      "A note: javac -Xlint:auxiliaryclass warns of generated code, which names a type that stands in a file of another"
          + " name.",
      "@Anam record Second(int x) {} as the second type of First.java.",
      "Move the type to a file of its own; there is no @SuppressWarnings for where generated code names it."),

  // The processor itself.
  CANNOT_WRITE(
      91,
      "The compiler could not write a generated file.",
      "The folder of generated sources is full or read-only.",
      "Check the folder for generated sources."),
  NAME_HIDDEN(
      92,
      "Generated code cannot name a type, since another type has the name that would lead to it.",
      "An enum INSTANCE in the unnamed package as the type of a member.",
      "Rename one of the types, or move the mapped type to another package."),
  INTERNAL(
      99,
      "The processor failed; this is its own error.",
      "An exception inside the processor.",
      "Please report it, with the type and the stack trace below.");

  private final int number;
  private final String meaning;
  private final String example;
  private final String remedy;

  DiagnosticCode(int number, String meaning, String example, String remedy) {
    this.number = number;
    this.meaning = meaning;
    this.example = example;
    this.remedy = remedy;
  }

  /** The stable code, such as {@code ANAM012}. */
  public String code() {
    return String.format("ANAM%03d", number);
  }

  /** What the error means, a sentence. */
  public String meaning() {
    return meaning;
  }

  /** A case in which it happens. */
  public String example() {
    return example;
  }

  /** What can be done about it in general, one sentence or more. */
  public String remedy() {
    return remedy;
  }
}
