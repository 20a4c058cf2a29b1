package org.anam.error;

/**
 * The errors that can happen at run time; those of the compiler have codes below {@code ANAM100}.
 *
 * <p>Codes are stable: a number is never given another meaning. {@code docs/errors.md} is generated
 * from these constants.
 */
public enum ErrorCode {

  // Types and the registry.
  UNKNOWN_CLASS(
      101,
      "The file names a class that no registered codec maps.",
      "A group with class = \"lab.Result\" is loaded, and no type has that name or alias.",
      "Annotate the type with @Anam(name = ...) or @Alias, and have its module on the class path."),
  WRONG_CLASS(
      102,
      "The file holds an object of another class than the one asked for.",
      "Hdf5.load(file, Person.class) on a group with class = \"Place\".",
      "Ask for the class that is stored, or load without naming a class."),
  NO_CODEC(
      103,
      "A Java class has no codec in the registry.",
      "Hdf5.save(file, object) where the object's class has no @Anam.",
      "Annotate the class with @Anam and compile it with the Anam processor, or register its codec."),
  DUPLICATE_CODEC(
      104,
      "Two codecs claim the same type, class name or alias.",
      "Two jars both map the class name \"lab.Result\".",
      "Rename one, drop one alias, or take one of the jars off the class path."),
  NO_REGISTRY(
      105,
      "No registry was found at all, so the annotation processor has probably not run.",
      "From JDK 23 on javac runs no processor that only lies on the class path.",
      "Name the processor: annotationProcessorPaths in Maven, annotationProcessor in Gradle, -processorpath"
          + " in javac."),
  CLASS_NOT_PERMITTED(
      106,
      "The file names a class outside the permitted prefixes.",
      "LoadOptions.permit(\"lab.\") and a group with class = \"other.Thing\".",
      "Permit the prefix if you trust the file."),
  BROKEN_REGISTRY(
      107,
      "A registry class that META-INF/services names cannot be loaded.",
      "A jar merged without its classes, or compiled against another version of Anam.",
      "Rebuild what the message names; when merging jars, merge their META-INF/services files too."),

  // Reading.
  MISSING_MEMBER(
      121,
      "A member that cannot be null is not in the file.",
      "An int member whose attribute is absent.",
      "Use Integer, OptionalInt or another nullable type if files may lack the member."),
  WRONG_TYPE(
      122,
      "The file holds a value of another type than the member.",
      "A String attribute where the member is an int.",
      "Change the member's type to what the file holds."),
  OUT_OF_RANGE(
      123,
      "A value in the file does not fit into the member without loss.",
      "2^40 in the file and an int member.",
      "Use a wider type for the member."),
  WRONG_SHAPE(
      124,
      "An array in the file has another number of dimensions or elements than the member takes.",
      "A 2-d dataset and a double[] member.",
      "Use an array type of the file's rank, or NdArray for any."),
  MALFORMED(
      125,
      "A structure in the file breaks the format.",
      "A dictionary whose keys and values differ in number.",
      "See docs/format.md for the rule; the file was damaged or not written by anamnesis or Anam."),
  UNKNOWN_CONSTANT(
      126,
      "The file names an enum constant that the Java enum does not have.",
      "\"PURPLE\" in the file and enum Color { RED, GREEN }.",
      "Add the constant to the enum."),
  TOO_DEEP(
      127,
      "Objects are nested more deeply than Anam follows.",
      "A linked list of 10,000 objects, each a member of the one before.",
      "Keep long chains as a list."),
  TOO_LARGE(
      128,
      "A size or count in the file cannot be true for a file of its length, or does not fit into memory.",
      "A list with count = 2^40 in a file of 10 KB.",
      "The file was damaged or made to harm; if it is sound, load it with more memory (-Xmx)."),
  BAD_TEXT(
      129,
      "A text in the file is not valid UTF-8.",
      "A string attribute with the single byte E9.",
      "Rewrite the text as UTF-8, or declare the member as byte[]."),
  NO_SUCH_GROUP(
      130,
      "The file has no group of that name.",
      "Hdf5.load(file, \"persn\") where the file has \"person\".",
      "Name one of the groups that the file has."),
  NOT_AN_OBJECT(
      131,
      "A group is not an object: it has no attribute class.",
      "A plain HDF5 group made by another program.",
      "Name the group that holds the object, or write the attribute class to it."),
  UNKNOWN_MEMBER(
      132,
      "A strict load met an entry that is no member of the class.",
      "LoadOptions.strict() and an attribute \"height\" that Person does not have.",
      "Add the member, or an @ExtraData map that takes such entries, or load without strict()."),
  REFUSED(
      133,
      "A constructor, converter or after-load method threw an exception.",
      "A record's constructor that refuses a negative age.",
      "The cause says why; correct the file or the check."),

  // Writing.
  UNMAPPABLE_VALUE(
      141,
      "A value cannot be stored because its type has no mapping.",
      "A java.lang.Thread in an @ExtraData map.",
      "Store a mappable type instead; docs/guide.md lists them."),
  CYCLE(
      142,
      "An object contains itself.",
      "a.friend = b and b.friend = a.",
      "Leave one direction out of the members, or store a key instead of the object."),
  BAD_NAME(
      143,
      "A name cannot be used in an HDF5 file.",
      "An @ExtraData key that is empty or contains '/' or NUL.",
      "Choose another name."),
  NAME_TAKEN(
      144,
      "Two entries of one group would have the same name.",
      "An @ExtraData key equal to a member's name.",
      "Rename one of them."),
  RAGGED(
      145,
      "The rows of a nested Java array differ in length.",
      "new double[][] {{1, 2}, {3}} as a member.",
      "Make the rows equally long, or use List<double[]>."),
  NULL_ELEMENT(
      146,
      "An array or set holds a null where the format has no place for one.",
      "new String[] {\"a\", null}.",
      "Use a List, whose items may be null, or another value such as \"\"."),
  NOT_UNICODE(
      147,
      "A text cannot be stored as it is: it has a lone surrogate, a NUL or, where ASCII is asked for, another"
          + " character.",
      "The string \"\\ud800\".",
      "Remove the character, or store the text as byte[]."),
  NAME_EXISTS(
      148,
      "The group to be written exists already.",
      "Hdf5File.append and a save into the group \"person\" that is there.",
      "Choose another group, or save the whole file anew."),
  BAD_CHUNK(
      149,
      "The size of a dataset's chunks does not fit the array.",
      "@Dataset(chunk = {64, 64}) on a three-dimensional array.",
      "Give a size of 1 or more for each dimension, or none to let Anam choose."),

  // Files.
  NOT_HDF5(
      161,
      "The file is not an HDF5 file, or its beginning or end is damaged.",
      "A text file, an empty file or one cut short.",
      "Check the path; restore the file from a copy."),
  NO_SUCH_FILE(162, "The file is not there.", "A misspelt path.", "Check the path."),
  CANNOT_READ(
      163,
      "The file cannot be read.",
      "No permission, or the path is a folder.",
      "Check permissions and path."),
  CANNOT_WRITE(
      164,
      "The file cannot be written; an older file of that name is as it was.",
      "The folder does not exist, may not be written, or the disk is full.",
      "Check the folder, its permissions and free space."),
  SEAL_BROKEN(
      165,
      "The file is sealed and its checksum does not fit its content: it was changed or damaged.",
      "One bit flipped on the way.",
      "Restore the file from a copy."),
  SEAL_MISSING(
      166,
      "A seal is required and the file has none.",
      "LoadOptions.requireSeal() on a file saved without sealed().",
      "Save it sealed, or load without requireSeal()."),
  DAMAGED(
      167,
      "The HDF5 library cannot read a part of the file.",
      "Metadata overwritten by other bytes.",
      "Restore the file from a copy; h5dump shows what is still readable."),
  CLOSED(
      168,
      "A file or group was used after it was closed.",
      "A Hdf5File used outside its try block.",
      "Keep the file open as long as it is used."),

  // The native library.
  NATIVE_LIBRARY(
      181,
      "The native HDF5 library cannot be loaded.",
      "The platform's jar org.bytedeco:hdf5:<version>:<platform> is not on the class path.",
      "Add the platform's jar, or set -Danam.hdf5.library to the system's libhdf5_java."),
  NAME_NOT_SUPPORTED(
      182,
      "The native library in use cannot write a text outside the Basic Multilingual Plane exactly.",
      "A member name with an emoji, and the system's libhdf5_java in use.",
      "Use the platform's jar of org.bytedeco:hdf5, or another name."),

  // Arrays and collections.
  ARRAY(
      191,
      "An array was asked for something that it is not.",
      "doubleAt on an array of complex numbers, or an index outside the shape.",
      "Check element type and shape first."),
  STACK_MEMBER(
      192,
      "A member of a collection cannot be stacked.",
      "The combined member is null, a text or an object.",
      "Combine members that are numbers or arrays, set in every element."),
  STACK_TYPE(
      193,
      "The elements of a collection differ in the element type of a combined member.",
      "float32 in one element, float64 in another.",
      "Give all elements the same element type."),
  STACK_SHAPE(
      194,
      "The elements of a collection differ in the shape of a combined member.",
      "10x10 in one element, 10x12 in another.",
      "Give all the same shape, or update the cache in flexible mode, which leaves such a member out."),
  NOT_COMBINED(
      195,
      "A stacked array was asked for under a name that the collection does not combine.",
      "stacked(\"zstat\") where @Combine names \"zstats\".",
      "Use one of the names of @Combine."),

  // Messages between ranks.
  NOT_A_MESSAGE(
      201,
      "The bytes are no message of Anam, or only its beginning.",
      "Another program's message was received.",
      "Receive with Anam what Anam has sent, with the same tag and communicator."),
  MESSAGE_VERSION(
      202,
      "The message has a form that this build of Anam does not take.",
      "Ranks that run different releases of Anam, or machines of different byte order.",
      "Run the same build of Anam on all ranks, on machines of one byte order."),
  MALFORMED_MESSAGE(
      203,
      "A message breaks its format.",
      "A count that is larger than the rest of the message.",
      "The message was damaged or not made by Anam; docs/message.md has the format."),
  SCHEMA_MISMATCH(
      204,
      "A class or enum has other members at the sender than at the receiver.",
      "A rank that still runs the build in which Person had no age.",
      "Run the same build of the program on all ranks."),
  UNEXPECTED_MESSAGE(
      205,
      "A message holds a value of another type than the receiver expects.",
      "A rank waits for a Person and is sent a Place.",
      "Let sender and receiver agree on the type, or receive without naming one."),
  MESSAGE_ARRAY(
      206,
      "An array that was received for a message is not the one that the message announces.",
      "A float64[10] where the message says float64[20].",
      "Give the reader arrays of the types and shapes that Incoming.arrays() lists, in this order."),

  // Ranks and communicators.
  TWO_THREADS(
      220,
      "A communicator was used by two threads at once, or from within one of its own operations.",
      "Two threads of an executor that both call world.send.",
      "Let one thread talk to the other ranks, or hand the communicator on and wait."),
  COMMUNICATOR_CLOSED(
      221,
      "A communicator was used after it was closed.",
      "world.send(...) after the try block of the world.",
      "Keep the communicator open as long as it is used."),
  NO_SUCH_RANK(
      222,
      "A rank lies outside the communicator.",
      "world.send(value, 4) where there are 4 ranks.",
      "Ranks count from 0 to size() - 1; only receives take Communicator.ANY_SOURCE."),
  BAD_TAG(
      223,
      "A tag lies outside what the message-passing system can carry.",
      "world.send(value, 1, -5).",
      "Use tags from 0 to greatestTag(); only receives take Communicator.ANY_TAG."),
  RANKS_DISAGREE(
      224,
      "The ranks passed things to one operation that do not go together.",
      "gather of a double[] on rank 0 and of an int[] on rank 1.",
      "Pass arrays of one element type and equal trailing sizes, and name one class, on all ranks."),
  NOT_AN_ARRAY(
      225,
      "An operation on arrays or lists got something else.",
      "scatterArray(null) at the root, or a 0-d array, which has no rows.",
      "Pass an NdArray or a Java array of one to three dimensions; give a 0-d array a first dimension by reshape(1)."),
  RANK_FAILED(
      226,
      "One rank could not take part in an operation of all ranks.",
      "The operator that allreduce was given threw an exception on rank 2.",
      "The message says which rank and why; the stack trace is on that rank."),
  NOTHING_SENT(
      227,
      "A rank waits for a message that only it could send, and it has not.",
      "world.recv(world.rank()) without a send to oneself, or any receive where there is one rank.",
      "Send first; where the sender may be missing, ask poll(...) before."),
  BAD_REDUCTION(
      228,
      "A reduction does not fit the type of what it should combine.",
      "The smallest of complex numbers, the sum of booleans, or of texts.",
      "Reduce numbers, or give an operator of your own."),
  BAD_COLOR(
      229,
      "Ranks cannot be grouped by a negative colour.",
      "world.split(-7).",
      "Use colours from 0 on, or Communicator.NO_COLOR to stay out of every group."),
  WRONG_TOTAL(
      230,
      "The ranks' lists have another number of items together than was said.",
      "gatherList(part, 300, true) where the parts have 299 items.",
      "Pass the number of items of all ranks, the same one on each, or use gatherList(part)."),
  WORLD_OPEN(
      231,
      "The world communicator is open already.",
      "Communicator.world() in a library, while main holds the world.",
      "Hand the communicator to whoever needs it; the world can be opened again after it was closed."),
  NEVER_CLOSED(
      232,
      "The program ended, and the world communicator was never closed.",
      "System.exit in the middle, or main returned without close().",
      "Open the world in try-with-resources, or call done() before the program ends."),
  LEFT_BY_EXCEPTION(
      233,
      "An exception ended the program on one rank, and with it the job.",
      "A NullPointerException that leaves main.",
      "The stack trace on stderr says where it came from."),
  ABORTED(
      234,
      "The program ended the job by abort.",
      "world.abort(3, \"the input is broken\").",
      "The message has the program's reason."),

  // Launch and transports.
  NO_SUCH_TRANSPORT(
      240,
      "The transport that was chosen by name is not there.",
      "The property anam.mpi.transport=native without anam-mpi-native on the class path.",
      "Choose native, mpj or single, and have the transport's jar on the class path or module path."),
  NO_TRANSPORT_FOR_LAUNCH(
      241,
      "An MPI launcher started the program, and no transport is there that could serve it.",
      "mpirun -np 4 java ... without anam-mpi-native on the class path.",
      "Add anam-mpi-native, or choose -Danam.mpi.transport=single to run each process alone."),
  BROKEN_TRANSPORT(
      242,
      "A transport that META-INF/services names cannot be loaded.",
      "A jar merged without its classes.",
      "Rebuild what the message names; when merging jars, merge their META-INF/services files too."),

  // The native MPI transport.
  NATIVE_NEEDS_NEWER_JAVA(
      250,
      "The native MPI transport needs a newer Java.",
      "Java 17 and -Danam.mpi.transport=native.",
      "Run the program on Java 22 or newer, or use MPJ Express (-Danam.mpi.transport=mpj)."),
  MPI_LIBRARY_MISSING(
      251,
      "No MPI library can be loaded.",
      "mpirun is on the PATH, and libmpi.so.40 lies where the dynamic loader does not look.",
      "Install Open MPI or MPICH, or name the library by -Danam.mpi.library=<file or folder> or the environment"
          + " variable ANAM_MPI_LIBRARY."),
  MPI_LIBRARY_UNUSABLE(
      252,
      "The library that was loaded is not one of MPI, or not a whole one.",
      "ANAM_MPI_LIBRARY=/usr/lib/libm.so.6.",
      "Name the C library of an MPI 3 or newer: libmpi.so.40, libmpich.so.12, libmpi_abi.so.1."),
  WRONG_MPI_LIBRARY(
      253,
      "Launcher and MPI library do not belong together.",
      "mpirun of Open MPI starts 4 processes that load MPICH: each would believe that it is alone.",
      "Start the program by the mpirun that came with the library, or name the launcher's own library by"
          + " -Danam.mpi.library=<file or folder>."),
  NATIVE_ACCESS_DENIED(
      254,
      "Java denies the call of native functions.",
      "java --illegal-native-access=deny.",
      "Add --enable-native-access=ALL-UNNAMED (on the module path --enable-native-access=org.anam.mpi.nativempi) to"
          + " the java command."),
  MPI_NOT_STARTED(
      255,
      "The MPI library was loaded and could not start.",
      "MPI was started in this process before.",
      "Try a program in C with the same mpirun; if it starts, start this one in the same way."),
  MPI_CALL_FAILED(
      256,
      "A call of the MPI library failed.",
      "A message to a rank that does not exist.",
      "The library's own words say why; the communicator must not be used any more."),
  MESSAGE_TOO_LONG(
      257,
      "A message is longer than the room that its receiver gives it.",
      "An array of 100 numbers received into one of 50.",
      "Receive into something as long as what is sent."),

  // MPJ Express.
  MPJ_MISSING(
      260,
      "MPJ Express was asked for and is not there.",
      "The launcher of the MPJ ranks on a machine without libmpj-java and without MPJ_HOME.",
      "Install it (Debian, Ubuntu: apt install libmpj-java), or set MPJ_HOME to the folder of MPJ Express 0.44."),
  MPJ_LAUNCH(
      261,
      "The program was not started as a rank of an MPJ job, or not in a way that serves.",
      "anam.mpi.transport=mpj under a plain java command; mpjrun with -dev hybdev.",
      "Start it with org.anam.mpi.mpj.Launcher, or with mpjrun and -dev multicore or niodev."),
  MPJ_START(
      262,
      "The ranks of an MPJ job did not come together.",
      "One rank ended before it opened the world, and the others wait for it.",
      "See what the missing rank printed; every rank must call Communicator.world."),
  MPJ_FAILED(
      263,
      "MPJ Express reported an error.",
      "A connection that broke.",
      "See the cause; the job cannot go on.");

  private final int number;
  private final String meaning;
  private final String example;
  private final String remedy;

  ErrorCode(int number, String meaning, String example, String remedy) {
    this.number = number;
    this.meaning = meaning;
    this.example = example;
    this.remedy = remedy;
  }

  /** The stable code, such as {@code ANAM122}. */
  public String code() {
    return "ANAM" + number;
  }

  /** What the error means, a sentence. */
  public String meaning() {
    return meaning;
  }

  /** A case in which it happens. */
  public String example() {
    return example;
  }

  /** What can be done about it in general, a sentence. */
  public String remedy() {
    return remedy;
  }
}
