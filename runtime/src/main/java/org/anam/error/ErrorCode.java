package org.anam.error;

/**
 * The errors that can happen at run time; those of the compiler have codes below {@code ANAM100}.
 *
 * <p>Codes are stable: a number is never given another meaning. {@code docs/errors.md} is generated
 * from these constants and their comments: what the error means, and a case in which it happens.
 */
public enum ErrorCode {

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
   * The file holds an object of another class than the one asked for.
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
   * The file names a class outside the permitted prefixes.
   *
   * <p>LoadOptions.permit("lab.") and a group with class = "other.Thing".
   */
  CLASS_NOT_PERMITTED(106, "Permit the prefix if you trust the file."),

  /**
   * A registry class that META-INF/services names cannot be loaded.
   *
   * <p>A jar merged without its classes, or compiled against another version of Anam.
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
   * The file holds a value of another type than the member.
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
   * An array in the file has another number of dimensions or elements than the member takes.
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
   * A text in the file is not valid UTF-8.
   *
   * <p>A string attribute with the single byte E9.
   */
  BAD_TEXT(
      129,
      "Declare the member as byte[], or byte[][] for a row of texts, which take the bytes as they are, or rewrite the"
          + " text as UTF-8."),

  /**
   * The file has no group of that name.
   *
   * <p>Hdf5.load(file, "persn") where the file has "person".
   */
  NO_SUCH_GROUP(130, "Name one of the groups that the file has."),

  /**
   * A group is not an object: it has no attribute class.
   *
   * <p>A plain HDF5 group made by another program.
   */
  NOT_AN_OBJECT(131, "Name the group that holds the object, or write the attribute class to it."),

  /**
   * A strict load met an entry that is no member of the class.
   *
   * <p>LoadOptions.strict() and an attribute "height" that Person does not have.
   */
  UNKNOWN_MEMBER(
      132,
      "Add the member, or an @ExtraData map that takes such entries, or load without strict()."),

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
   * Two entries of one group would have the same name.
   *
   * <p>{@literal An @ExtraData key equal to a member's name.}
   */
  NAME_TAKEN(144, "Rename one of them."),

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
   * A text cannot be stored as it is: it has a lone surrogate, a NUL or, where ASCII is asked for,
   * another character.
   *
   * <p>A string that is U+D800 alone.
   */
  NOT_UNICODE(147, "Remove the character, or store the text as byte[]."),

  /**
   * The group to be written exists already.
   *
   * <p>Hdf5File.append and a save into the group "person" that is there.
   */
  NAME_EXISTS(148, "Choose another group, or save the whole file anew."),

  /**
   * The size of a dataset's chunks does not fit the array.
   *
   * <p>{@literal @Dataset(chunk = {64, 64}) on a three-dimensional array.}
   */
  BAD_CHUNK(149, "Give a size of 1 or more for each dimension, or none to let Anam choose."),

  /**
   * A value would come back from the file as another one.
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
   * A sorted collection or map has another comparator than the one that a load would give it.
   *
   * <p>{@literal new TreeSet<>(Comparator.reverseOrder()) in a SortedSet<String>.}
   */
  OTHER_ORDER(
      152,
      "Name the comparator's class on the member by @SortedBy and make the collection with it, or copy"
          + " the items into one of the order that is declared."),

  /**
   * The data to be stored contain bytes that a load would take for damage of the file.
   *
   * <p>A byte[] with the beginning of another HDF5 file, cut off in the middle of its texts.
   */
  LOOKS_DAMAGED(
      153,
      "Save with SaveOptions.sealed(), whose checksum is verified instead, or with deflate(1)."),

  // Files.

  /**
   * The file is not an HDF5 file, or its beginning or end is damaged.
   *
   * <p>A text file, an empty file or one cut short.
   */
  NOT_HDF5(161, "Check the path; restore the file from a copy."),

  /**
   * The file is not there.
   *
   * <p>A misspelt path.
   */
  NO_SUCH_FILE(162, "Check the path."),

  /**
   * The file cannot be read.
   *
   * <p>No permission, the path is a folder, or the file system has no locks.
   */
  CANNOT_READ(163, "Check permissions and path."),

  /**
   * The file cannot be written; an older file of that name is as it was.
   *
   * <p>The folder does not exist, may not be written, the disk is full, or another program has
   * removed what was being written.
   */
  CANNOT_WRITE(164, "Check the folder, its permissions and free space."),

  /**
   * The file is sealed and its checksum does not fit its content: it was changed or damaged.
   *
   * <p>One bit flipped on the way.
   */
  SEAL_BROKEN(165, "Restore the file from a copy."),

  /**
   * A seal is required and the file has none.
   *
   * <p>LoadOptions.requireSeal() on a file saved without sealed().
   */
  SEAL_MISSING(166, "Save it sealed, or load without requireSeal()."),

  /**
   * The HDF5 library cannot read a part of the file.
   *
   * <p>Metadata overwritten by other bytes.
   */
  DAMAGED(167, "Restore the file from a copy; h5dump shows what is still readable."),

  /**
   * A file or group was used after it was closed.
   *
   * <p>A Hdf5File used outside its try block.
   */
  CLOSED(168, "Keep the file open as long as it is used."),

  /**
   * The file bears the mark that a writer sets while it has it open: the writer is still at work,
   * or has crashed and left the mark in a file that may be sound.
   *
   * <p>A program that h5py had write with libver="latest" was killed.
   */
  MARKED_OPEN(
      175,
      "Wait until the writer has closed the file; if it has crashed, run h5clear -s on a copy, load the copy, and"
          + " compare its row counts with what was written."),

  /**
   * A dataset is compressed or encoded by a filter that the HDF5 library in use does not have.
   *
   * <p>A dataset that PyTables compressed by Blosc.
   */
  MISSING_FILTER(
      176,
      "Rewrite the file without the filter, by a program that has it, or name the folder of the filter's plugin in the"
          + " environment variable HDF5_PLUGIN_PATH."),

  /**
   * An open file was asked for what it was not opened for.
   *
   * <p>Hdf5File.open and a save.
   */
  WRONG_MODE(
      177,
      "Open the file by Hdf5File.open to load, by create or append to save; close it between the two."),

  /**
   * A call has an argument that it does not take.
   *
   * <p>Hdf5.save(null, person), or SaveOptions.deflate(10).
   */
  BAD_ARGUMENT(178, "Pass what the message asks for; the stack trace says where."),

  // The native library.

  /**
   * The native HDF5 library cannot be loaded.
   *
   * <p>{@literal The platform's jar org.bytedeco:hdf5:<version>:<platform> is not on the class
   * path, or the library is unpacked where nothing may be executed.}
   */
  NATIVE_LIBRARY(
      181,
      "The message has the reason and what to do: mostly add the platform's jar, unpack it elsewhere by"
          + " -Dorg.bytedeco.javacpp.cachedir, or name an installed libhdf5_java by -Danam.hdf5.library."),

  /**
   * The native library in use cannot take a name or path exactly.
   *
   * <p>A member name with an emoji, or a path with an umlaut in a Latin-1 locale, and the system's
   * libhdf5_java in use.
   */
  NAME_NOT_SUPPORTED(182, "Use the platform's jar of org.bytedeco:hdf5, or another name."),

  // Arrays and collections.

  /**
   * An array was asked for something that it is not.
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
  NOT_COMBINED(195, "Use one of the names of @Combine."),

  // Messages between ranks.

  /**
   * The bytes are no message of Anam, or only its beginning.
   *
   * <p>Another program's message was received.
   */
  NOT_A_MESSAGE(201, "Receive with Anam what Anam has sent, with the same tag and communicator."),

  /**
   * The message has a form that this build of Anam does not take.
   *
   * <p>Ranks that run different releases of Anam, or machines of different byte order.
   */
  MESSAGE_VERSION(202, "Run the same build of Anam on all ranks, on machines of one byte order."),

  /**
   * A message breaks its format.
   *
   * <p>A count that is larger than the rest of the message.
   */
  MALFORMED_MESSAGE(
      203, "It was damaged or not made by Anam: send it again; docs/message.md has the format."),

  /**
   * A class or enum has other members at the sender than at the receiver.
   *
   * <p>A rank that still runs the build in which Person had no age.
   */
  SCHEMA_MISMATCH(204, "Run the same build of the program on all ranks."),

  /**
   * A message holds a value of another type than the receiver expects.
   *
   * <p>A rank waits for a Person and is sent a Place.
   */
  UNEXPECTED_MESSAGE(
      205, "Let sender and receiver agree on the type, or receive without naming one."),

  /**
   * An array that was received for a message is not the one that the message announces.
   *
   * <p>A float64[10] where the message says float64[20].
   */
  MESSAGE_ARRAY(
      206,
      "Give the reader arrays of the types and shapes that Incoming.arrays() lists, in this order."),

  // Ranks and communicators.

  /**
   * A communicator was used by two threads at once, or from within one of its own operations.
   *
   * <p>Two threads of an executor that both call world.send.
   */
  TWO_THREADS(220, "Let one thread talk to the other ranks, or hand the communicator on and wait."),

  /**
   * A communicator was used after it was closed.
   *
   * <p>world.send(...) after the try block of the world.
   */
  COMMUNICATOR_CLOSED(221, "Keep the communicator open as long as it is used."),

  /**
   * A rank lies outside the communicator.
   *
   * <p>world.send(value, 4) where there are 4 ranks.
   */
  NO_SUCH_RANK(
      222, "Ranks count from 0 to size() - 1; only receives take Communicator.ANY_SOURCE."),

  /**
   * A tag lies outside what the message-passing system can carry.
   *
   * <p>world.send(value, 1, -5).
   */
  BAD_TAG(223, "Use tags from 0 to greatestTag(); only receives take Communicator.ANY_TAG."),

  /**
   * The ranks passed things to one operation that do not go together.
   *
   * <p>gather of a double[] on rank 0 and of an int[] on rank 1.
   */
  RANKS_DISAGREE(
      224,
      "Pass arrays of one element type and equal trailing sizes, and name one class, on all ranks."),

  /**
   * An operation on arrays or lists got something else.
   *
   * <p>scatterArray(null) at the root, or a 0-d array, which has no rows.
   */
  NOT_AN_ARRAY(
      225,
      "Pass an NdArray or a Java array of one to three dimensions; give a 0-d array a first dimension by reshape(1)."),

  /**
   * One rank could not take part in an operation of all ranks.
   *
   * <p>The operator that allreduce was given threw an exception on rank 2.
   */
  RANK_FAILED(226, "The message says which rank and why; the stack trace is on that rank."),

  /**
   * A rank waits for a message that only it could send, and it has not.
   *
   * <p>world.recv(world.rank()) without a send to oneself, or any receive where there is one rank.
   */
  NOTHING_SENT(227, "Send first; where the sender may be missing, ask poll(...) before."),

  /**
   * A reduction does not fit the type of what it should combine.
   *
   * <p>The smallest of complex numbers, the sum of booleans, or of texts.
   */
  BAD_REDUCTION(228, "Reduce numbers, or give an operator of your own."),

  /**
   * Ranks cannot be grouped by a negative colour.
   *
   * <p>world.split(-7).
   */
  BAD_COLOR(229, "Use colours from 0 on, or Communicator.NO_COLOR to stay out of every group."),

  /**
   * The ranks' lists have another number of items together than was said.
   *
   * <p>gatherList(part, 300, true) where the parts have 299 items.
   */
  WRONG_TOTAL(
      230, "Pass the number of items of all ranks, the same one on each, or use gatherList(part)."),

  /**
   * The world communicator is open already.
   *
   * <p>Communicator.world() in a library, while main holds the world.
   */
  WORLD_OPEN(
      231,
      "Hand the communicator to whoever needs it; the world can be opened again after it was closed."),

  /**
   * The program ended, and the world communicator was never closed.
   *
   * <p>System.exit in the middle, or main returned without close().
   */
  NEVER_CLOSED(
      232, "Open the world in try-with-resources, or call done() before the program ends."),

  /**
   * An exception ended the program on one rank, and with it the job.
   *
   * <p>A NullPointerException that leaves main.
   */
  LEFT_BY_EXCEPTION(233, "The stack trace on stderr says where it came from."),

  /**
   * The program ended the job by abort.
   *
   * <p>world.abort(3, "the input is broken").
   */
  ABORTED(234, "The message has the program's reason."),

  // Launch and transports.

  /**
   * The transport that was chosen by name is not there.
   *
   * <p>The property anam.mpi.transport=native without anam-mpi-native on the class path.
   */
  NO_SUCH_TRANSPORT(
      240,
      "Choose native, mpj or single, and have the transport's jar on the class path or module path."),

  /**
   * An MPI launcher started the program, and no transport is there that could serve it.
   *
   * <p>mpirun -np 4 java ... without anam-mpi-native on the class path.
   */
  NO_TRANSPORT_FOR_LAUNCH(
      241, "Add anam-mpi-native, or choose -Danam.mpi.transport=single to run each process alone."),

  /**
   * A transport that META-INF/services names cannot be loaded.
   *
   * <p>A jar merged without its classes.
   */
  BROKEN_TRANSPORT(
      242,
      "Rebuild what the message names; when merging jars, merge their META-INF/services files too."),

  // The native MPI transport.

  /**
   * The native MPI transport needs a newer Java.
   *
   * <p>Java 17 and -Danam.mpi.transport=native.
   */
  NATIVE_NEEDS_NEWER_JAVA(
      250, "Run the program on Java 22 or newer, or use MPJ Express (-Danam.mpi.transport=mpj)."),

  /**
   * No MPI library can be loaded.
   *
   * <p>mpirun is on the PATH, and libmpi.so.40 lies where the dynamic loader does not look.
   */
  MPI_LIBRARY_MISSING(
      251,
      "Install Open MPI or MPICH, or name the library by -Danam.mpi.library=<file or folder> or the environment"
          + " variable ANAM_MPI_LIBRARY."),

  /**
   * The library that was loaded is not one of MPI, or not a whole one.
   *
   * <p>ANAM_MPI_LIBRARY=/usr/lib/libm.so.6.
   */
  MPI_LIBRARY_UNUSABLE(
      252,
      "Name the C library of an MPI 3 or newer: libmpi.so.40, libmpich.so.12, libmpi_abi.so.1."),

  /**
   * Launcher and MPI library do not belong together.
   *
   * <p>mpirun of Open MPI starts 4 processes that load MPICH: each would believe that it is alone.
   */
  WRONG_MPI_LIBRARY(
      253,
      "Start the program by the mpirun that came with the library, or name the launcher's own library by"
          + " -Danam.mpi.library=<file or folder>."),

  /**
   * Java denies the call of native functions.
   *
   * <p>java --illegal-native-access=deny.
   */
  NATIVE_ACCESS_DENIED(
      254,
      "Add --enable-native-access=ALL-UNNAMED (on the module path --enable-native-access=org.anam.mpi.nativempi) to"
          + " the java command."),

  /**
   * The MPI library was loaded and could not start.
   *
   * <p>MPI was started in this process before.
   */
  MPI_NOT_STARTED(
      255,
      "Try a program in C with the same mpirun; if it starts, start this one in the same way."),

  /**
   * A call of the MPI library failed.
   *
   * <p>A message to a rank that does not exist.
   */
  MPI_CALL_FAILED(
      256, "The library's own words say why; the communicator must not be used any more."),

  /**
   * A message is longer than the room that its receiver gives it.
   *
   * <p>An array of 100 numbers received into one of 50.
   */
  MESSAGE_TOO_LONG(257, "Receive into something as long as what is sent."),

  // MPJ Express.

  /**
   * MPJ Express was asked for and is not there.
   *
   * <p>The launcher of the MPJ ranks on a machine without libmpj-java and without MPJ_HOME.
   */
  MPJ_MISSING(
      260,
      "Install it (Debian, Ubuntu: apt install libmpj-java), or set MPJ_HOME to the folder of MPJ Express 0.44."),

  /**
   * The program was not started as a rank of an MPJ job, or not in a way that serves.
   *
   * <p>anam.mpi.transport=mpj under a plain java command; mpjrun with -dev hybdev.
   */
  MPJ_LAUNCH(
      261, "Start it with org.anam.mpi.mpj.Launcher, or with mpjrun and -dev multicore or niodev."),

  /**
   * The ranks of an MPJ job did not come together.
   *
   * <p>One rank ended before it opened the world, and the others wait for it.
   */
  MPJ_START(262, "See what the missing rank printed; every rank must call Communicator.world."),

  /**
   * MPJ Express reported an error.
   *
   * <p>A connection that broke.
   */
  MPJ_FAILED(263, "See the cause; the job cannot go on.");

  private final int number;
  private final String remedy;

  ErrorCode(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  /** The stable code, such as {@code ANAM122}. */
  public String code() {
    return "ANAM" + number;
  }

  /** What can be done about it in general, a sentence. */
  public String remedy() {
    return remedy;
  }
}
