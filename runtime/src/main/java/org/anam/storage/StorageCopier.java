package org.anam.storage;

import java.util.List;
import org.anam.codec.ArrayLayout;

/**
 * Copies parts of one file to another as they are: types, shapes, values and what else HDF5 keeps,
 * whether the mapping has a use for it or not. The groups are of the same {@link Storage}, one open
 * for reading, the other for writing. Failures are ANAM164 where writing fails, ANAM167 where
 * reading does.
 */
public interface StorageCopier {

  /** Makes an empty group that keeps order as the source does, to be closed by the caller. */
  StorageGroup group(StorageGroup source, StorageGroup target, String name);

  /** The names of a group's attributes, in the order of their creation if the group keeps it. */
  List<String> attributeNames(StorageGroup source);

  /** The names of a group's links, in the order of their creation if the group keeps it. */
  List<String> linkNames(StorageGroup source);

  /** Whether {@link #attribute} can copy an attribute of a group. */
  boolean isCopiable(StorageGroup source, String name);

  /**
   * Copies an attribute of a group.
   *
   * @return false, with nothing done, when its type refers to what lies elsewhere in the file: to
   *     objects, or to sequences of variable length that are no texts
   */
  boolean attribute(StorageGroup source, String name, StorageGroup target);

  /** Whether a link leads to anything. */
  boolean exists(StorageGroup source, String name);

  /** Copies what a hard link leads to with all that is in it. */
  void object(StorageGroup source, String name, StorageGroup target, String newName);

  /**
   * Copies a dataset with its attributes, its elements in another layout; a chunk's size that the
   * layout does not give stays as it is.
   *
   * @param layout the layout, or null for the one that it has
   * @return false, with nothing done, when this dataset cannot have another layout: a scalar, one
   *     without elements, of another rank than the chunk, with elements or attributes that are not
   *     {@linkplain #attribute copied}
   */
  boolean dataset(
      StorageGroup source, String name, StorageGroup target, String newName, ArrayLayout layout);

  /** Copies a soft or external link; false, with nothing done, for links of another kind. */
  boolean link(StorageGroup source, String name, StorageGroup target, String newName);

  /** Gives an object of the target file, named by its absolute path, one more name. */
  void hardLink(String existing, StorageGroup target, String newName);

  /**
   * Whether a value refers to objects of the file, which a copy cannot, or has attributes that do;
   * for groups, the group itself.
   */
  boolean refersToObjects(StorageGroup source, String name);

  /** Which object a hard link leads to, if there is more than one link to it; else null. */
  String sharedIdentity(StorageGroup source, String name);
}
