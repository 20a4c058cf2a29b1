package org.anam.inspect;

import org.anam.storage.StorageGroup;

/** Describes an entry of a group, and what lies in it. */
interface EntryReader {

  /**
   * Describes what a link leads to.
   *
   * @param entry the link's name in the file
   * @param name what the node is called
   * @param depth how deep the node is
   * @param need what a load does with it
   */
  Node link(StorageGroup group, String entry, String name, Location location, int depth, Need need);

  /** Describes an attribute; the parameters are those of {@link #link}. */
  Node attribute(StorageGroup group, String entry, String name, Location location, Need need);
}
