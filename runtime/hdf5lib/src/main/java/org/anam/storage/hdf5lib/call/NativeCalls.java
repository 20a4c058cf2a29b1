package org.anam.storage.hdf5lib.call;

/**
 * The native calls that are made for each small object or array, by one of two ways into the same
 * library: {@link Hdf5libCalls} is there on every platform and at once; {@link DirectCalls} is
 * faster and takes every name, but takes 0.1 s to load, so that it is taken into use later.
 *
 * <p>Ids are exchangeable, with one rule: what {@link Hdf5libCalls} has opened it must close,
 * because hdf5lib keeps a list; what {@link DirectCalls} has opened either can close. All methods
 * throw {@link hdf.hdf5lib.exceptions.HDF5Exception} when the library fails.
 */
public interface NativeCalls {

  /** The most dimensions that a dataspace can have. */
  int HIGHEST_RANK = 32;

  /** Creates a group, to be closed. */
  long createGroup(long group, String name, Names.Form form);

  /** Creates a dataset, to be closed. */
  long createDataset(
      long group, String name, Names.Form form, long type, long space, long creation);

  /** Creates an attribute, to be closed. */
  long createAttribute(long group, String name, Names.Form form, long type, long space);

  /** Whether a group has a link of the name. */
  boolean linkExists(long group, String name);

  /** Whether an object has an attribute of the name. */
  boolean attributeExists(long group, String name);

  /** Opens whatever the name links to; -1 when it links to nothing. */
  long openObject(long group, String name);

  /**
   * Opens an attribute; -1 when there is none of the name.
   *
   * @param expected whether it probably is there
   */
  long openAttribute(long group, String name, boolean expected);

  /** The number of links in a group. */
  long linkCount(long group);

  /** What an id stands for: a group, a dataset or a named datatype. */
  int objectType(long object);

  /** Closes what {@link #openObject} has opened. */
  void closeObject(long object);

  /** Closes a group. */
  void closeGroup(long group);

  /** Closes an attribute. */
  void closeAttribute(long attribute);

  /** The type of an attribute, to be closed. */
  long attributeType(long attribute);

  /** The dataspace of an attribute, to be closed. */
  long attributeSpace(long attribute);

  /** The type of a dataset, to be closed. */
  long datasetType(long dataset);

  /** The dataspace of a dataset, to be closed. */
  long datasetSpace(long dataset);

  /**
   * The byte where a dataset's elements begin when they were written and lie in one piece inside
   * the file; otherwise less than the length of the file's user block.
   */
  long offset(long dataset);

  /** Closes a dataset. */
  void closeDataset(long dataset);

  /** A new dataspace of one dimension or more, to be closed. */
  long createSpace(long[] shape);

  /** The class of a dataspace: scalar, simple or null. */
  int spaceClass(long space);

  /** The shape of a simple dataspace. */
  long[] spaceShape(long space);

  /** Closes a dataspace. */
  void closeSpace(long space);

  /** The class of a datatype. */
  int typeClass(long type);

  /** The bytes of an element of a type. */
  long typeSize(long type);

  /** Whether a type of integers has negative ones. */
  boolean isSigned(long type);

  /** Whether a type of strings has strings of any length. */
  boolean isVariableString(long type);

  /** Whether two types are the same one. */
  boolean areEqual(long type, long other);

  /** Closes a datatype. */
  void closeType(long type);

  /** Writes a value that takes exactly these bytes in memory. */
  void write(long attribute, long memoryType, byte[] value);

  /** Reads a value that takes exactly these bytes in memory. */
  void read(long attribute, long memoryType, byte[] value);

  /** Writes a text of a variable-length string type. */
  void writeText(long attribute, long type, String text);

  /** Reads the bytes of a scalar variable-length string, whose type in the file is given. */
  byte[] readText(long attribute, long type);
}
