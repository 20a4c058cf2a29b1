package org.anam.storage;

import java.util.List;
import org.anam.layout.ArrayLayout;

/**
 * Copies parts of one file to another as they are: types, shapes, values and what else HDF5 keeps,
 * whether the mapping has a use for it or not. It knows what it has copied, so that objects with
 * several links stay one object, named datatypes stay shared, and references lead to the copies.
 *
 * <p>The groups are of the two files that it was made for. Their names may be those that other
 * reading methods refuse, because they are not UTF-8: each byte that is none stands as a lone
 * surrogate from U+DC80. What cannot be copied goes to {@link Losses}; failures are ANAM164 where
 * writing fails, ANAM167 where reading does.
 */
public interface StorageCopier {

  /** Is told what the copy lacks. */
  interface Losses {
    /** At a path of the source, and why. */
    void lost(String path, String what);

    /** At a path of the source, and why, where another engine may be able to copy it. */
    default void lacks(String path, String what) {
      lost(path, what);
    }
  }

  /**
   * Begins with the two root groups, which are there already: comments, and what references say.
   */
  void root(StorageGroup source, StorageGroup target);

  /**
   * Makes an empty group with the properties of a group, to be closed by the caller.
   *
   * @param inner the open group, which has {@code name} in {@code source}
   */
  StorageGroup group(
      StorageGroup source, String name, StorageGroup inner, StorageGroup target, String newName);

  /** The names of a group's attributes, in the order of their creation if the group keeps it. */
  List<String> attributeNames(StorageGroup source);

  /** The names of a group's links, in the order of their creation if the group keeps it. */
  List<String> linkNames(StorageGroup source);

  /** Copies an attribute of a group. */
  void attribute(StorageGroup source, String name, StorageGroup target);

  /** Whether a link leads to an object of its own file, and not to a path. */
  boolean isHard(StorageGroup source, String name);

  /** Copies a soft or external link. */
  void link(StorageGroup source, String name, StorageGroup target, String newName);

  /**
   * Adds a further name to the copy of an object that has several hard links.
   *
   * @return false, with nothing done, when it has not been copied yet
   */
  boolean again(StorageGroup source, String name, StorageGroup target, String newName);

  /** Copies a dataset or named datatype to which a hard link leads, as it is. */
  void object(StorageGroup source, String name, StorageGroup target, String newName);

  /**
   * Copies a dataset, its elements in another layout; a chunk's size that the layout does not give
   * stays as it is.
   *
   * @return false, with nothing done, when this dataset cannot have that layout: a scalar, one
   *     without elements, of another rank than the chunk, or with elements that are not in the
   *     dataset itself, as texts of any length, references and what lies in other files are not
   */
  boolean dataset(
      StorageGroup source, String name, StorageGroup target, String newName, ArrayLayout layout);

  /** Ends the copy: references are made to lead to what has been copied. */
  void finish();
}
