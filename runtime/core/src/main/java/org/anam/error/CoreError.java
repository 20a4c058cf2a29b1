package org.anam.error;

/**
 * Errors of what files and messages have in common: types and their registry, values that fit or do
 * not, arrays and collections.
 *
 * <p>A code belongs here when the object mapping and messages report it both, or when a class of
 * the core does. Numbers: any free one of 100 to 199, which are shared with {@code StorageError}
 * and {@code MappingError}, since they were given by subject before the codes were divided.
 */
public enum CoreError implements ErrorCode {

  // Types and the registry.

  /**
   * The file names a class that no registered codec maps.
   *
   * <p>A group with class = "lab.Result" is loaded, and no type has that name or alias.
   */
  UNKNOWN_CLASS(
      101,
      "Annotate the type with @Anam(name = ...) or @Alias, and have its module on the class path."),

  /**
   * The file holds an object of a different class from the one asked for.
   *
   * <p>Hdf5.load(file, Person.class) on a group with class = "Place".
   */
  WRONG_CLASS(
      102,
      "Ask for the class that is stored, or load without naming a class; declare a member as that class or as Object."),

  /**
   * A Java class has no codec in the registry.
   *
   * <p>{@literal Hdf5.save(file, object) where the object's class has no @Anam.}
   */
  NO_CODEC(
      103,
      "Annotate the class with @Anam and compile it with the Anam processor, or register its codec."),

  /**
   * Two codecs claim the same type, class name or alias.
   *
   * <p>Two jars both map the class name "lab.Result".
   */
  DUPLICATE_CODEC(
      104,
      "Rename one, drop one alias, or take one of the jars off the class path; where one is left over from a type"
          + " that is gone, delete its class files."),

  /**
   * No registry was found at all, so the annotation processor has probably not run.
   *
   * <p>From JDK 23 on javac runs no processor that only lies on the class path.
   */
  NO_REGISTRY(
      105,
      "Name the processor: annotationProcessorPaths in Maven, annotationProcessor in Gradle, -processorpath"
          + " in javac."),

  /**
   * A registry class that META-INF/services names cannot be loaded.
   *
   * <p>A jar merged without its classes, or whose codecs another version of the processor made.
   */
  BROKEN_REGISTRY(
      107,
      "Compile the folder or jar of what the message names as a whole (a clean build); when merging jars, merge their META-INF/services files too."),

  // Reading.

  /**
   * A member that cannot be null is not in the file.
   *
   * <p>An int member whose attribute is absent.
   */
  MISSING_MEMBER(
      121, "Use Integer, OptionalInt or another nullable type if files may lack the member."),

  /**
   * The file holds a value of a different type from the member's.
   *
   * <p>A String attribute where the member is an int.
   */
  WRONG_TYPE(
      122,
      "Declare the member as the type that the message names; what no Java type holds has to be left out, or rewritten"
          + " as numbers or texts."),

  /**
   * A value in the file does not fit into the member without loss.
   *
   * <p>2^40 in the file and an int member.
   */
  OUT_OF_RANGE(123, "Declare the member as the type that the message names."),

  /**
   * An array in the file does not have the number of dimensions or elements that the member takes.
   *
   * <p>A 2-d dataset and a double[] member.
   */
  WRONG_SHAPE(
      124,
      "Declare the member as the type that the message names: an array of the file's rank, or NdArray or StringArray for"
          + " any."),

  /**
   * A structure in the file breaks the format.
   *
   * <p>A dictionary whose keys and values differ in number.
   */
  MALFORMED(125, "Restore the file from a copy, or write the structure as docs/format.md has it."),

  /**
   * The file names an enum constant that the Java enum does not have.
   *
   * <p>{@literal "PURPLE" in the file and enum Color { RED, GREEN }.}
   */
  UNKNOWN_CONSTANT(126, "Add the constant to the enum."),

  /**
   * Objects are nested more deeply than Anam follows.
   *
   * <p>A linked list of 10,000 objects, each a member of the one before.
   */
  TOO_DEEP(127, "Keep long chains as a list."),

  /**
   * A size or count in the file cannot be true for a file of its length, does not fit into memory
   * or a Java array, or stands for more fill values than are taken unasked; or a save would write
   * such a count, since absent items take no room.
   *
   * <p>A list with count = 2^40 in a file of 10 KB.
   */
  TOO_LARGE(
      128,
      "The message says which limit it is: fill values (LoadOptions.fillLimit, anam --fill-limit), memory (-Xmx), the length of Java's"
          + " arrays (split the dataset), or what a file of its length can hold (restore it from a copy)."),

  /**
   * Code of the program refused a value: a constructor, accessor, setter, converter, collection or
   * after-load method threw an exception, or a converter returned null.
   *
   * <p>A record's constructor that refuses a negative age.
   */
  REFUSED(133, "The message and the cause say why; correct the value, the file or that code."),

  // Writing.

  /**
   * A value cannot be stored because its type has no mapping.
   *
   * <p>{@literal A java.lang.Thread in an @ExtraData map.}
   */
  UNMAPPABLE_VALUE(141, "Store a mappable type instead; docs/guide.md lists them."),

  /**
   * An object contains itself.
   *
   * <p>a.friend = b and b.friend = a.
   */
  CYCLE(142, "Leave one direction out of the members, or store a key instead of the object."),

  /**
   * A name cannot be used in an HDF5 file.
   *
   * <p>{@literal An @ExtraData key that is empty or contains '/' or NUL.}
   */
  BAD_NAME(143, "Choose another name."),

  /**
   * The rows of a nested Java array differ in length.
   *
   * <p>{@literal new double[][] {{1, 2}, {3}} as a member.}
   */
  RAGGED(145, "Make the rows equally long, or use List<double[]>."),

  /**
   * An array or set holds a null where the format has no place for one.
   *
   * <p>{@literal new String[] {"a", null}.}
   */
  NULL_ELEMENT(146, "Use a List, whose items may be null, or another value such as \"\"."),

  /**
   * A value would come back from the file as a different one.
   *
   * <p>{@literal An Optional member that is null, or a Set where a Collection is loaded as a List.}
   */
  WOULD_CHANGE(150, "Store another value, or declare the member with the type of the value."),

  /**
   * Two keys of a map or items of a set would be equal after loading, and one of them lost.
   *
   * <p>A set that tells its items apart by identity, or a converter that makes one of two.
   */
  WOULD_MERGE(
      151, "Store them in a List, or use equals() and converters that keep their difference."),

  /**
   * A sorted collection or map has a different comparator from the one that a load would give it.
   *
   * <p>{@literal new TreeSet<>(Comparator.reverseOrder()) in a SortedSet<String>.}
   */
  OTHER_ORDER(
      152,
      "Name the comparator's class on the member by @SortedBy and make the collection with it, or copy"
          + " the items into one of the order that is declared."),

  // Calls.

  /**
   * A call has an argument that it does not take.
   *
   * <p>Hdf5.save(null, person), or SaveOptions.deflate(10).
   */
  BAD_ARGUMENT(178, "Pass what the message asks for; the stack trace says where."),

  // Arrays and collections.

  /**
   * An array was asked for something that it is not or does not have.
   *
   * <p>doubleAt on an array of complex numbers, or an index outside the shape.
   */
  ARRAY(191, "Check element type and shape first."),

  /**
   * A member of a collection cannot be stacked.
   *
   * <p>The combined member is null, a text or an object.
   */
  STACK_MEMBER(192, "Combine members that are numbers or arrays, set in every element."),

  /**
   * The elements of a collection differ in the element type of a combined member.
   *
   * <p>float32 in one element, float64 in another.
   */
  STACK_TYPE(193, "Give all elements the same element type."),

  /**
   * The elements of a collection differ in the shape of a combined member.
   *
   * <p>10x10 in one element, 10x12 in another.
   */
  STACK_SHAPE(
      194,
      "Give all the same shape, or update the cache in flexible mode, which leaves such a member out."),

  /**
   * A stacked array was asked for under a name that the collection does not combine.
   *
   * <p>{@literal stacked("zstat") where @Combine names "zstats".}
   */
  NOT_COMBINED(195, "Use one of the names of @Combine.");

  private final int number;
  private final String remedy;

  CoreError(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return "ANAM" + number;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
