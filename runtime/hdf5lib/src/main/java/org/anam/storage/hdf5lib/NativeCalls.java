package org.anam.storage.hdf5lib;

/**
 * The native calls that are made for each small object or array, by one of two ways into the same
 * library: {@link Hdf5libCalls} is there on every platform and at once; {@link DirectCalls} is
 * faster and takes every name, but takes 0.1 s to load, so {@link CallChoice} takes it into use
 * later.
 *
 * <p>Ids are exchangeable, with one rule: what {@link Hdf5libCalls} has opened it must close,
 * because hdf5lib keeps a list; what {@link DirectCalls} has opened either can close. All methods
 * throw {@link hdf.hdf5lib.exceptions.HDF5Exception} when the library fails.
 */
interface NativeCalls {

  long createGroup(long group, String name, Names.Form form);

  long createDataset(
      long group, String name, Names.Form form, long type, long space, long creation);

  long createAttribute(long group, String name, Names.Form form, long type, long space);

  boolean linkExists(long group, String name);

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

  /** What sort of object an id stands for. */
  int objectType(long object);

  void closeObject(long object);

  void closeGroup(long group);

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

  void closeDataset(long dataset);

  /** A new dataspace of one dimension or more, to be closed. */
  long createSpace(long[] shape);

  int spaceSort(long space);

  /** The shape of a simple dataspace. */
  long[] spaceShape(long space);

  void closeSpace(long space);

  int typeClass(long type);

  long typeSize(long type);

  boolean isSigned(long type);

  boolean isVariableString(long type);

  boolean areEqual(long type, long other);

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
