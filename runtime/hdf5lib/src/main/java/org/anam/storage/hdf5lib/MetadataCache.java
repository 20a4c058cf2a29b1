package org.anam.storage.hdf5lib;

import hdf.hdf5lib.exceptions.HDF5Exception;

/**
 * Fits the library's cache of a file's metadata to what is being read or written.
 *
 * <p>What the library keeps of an object in memory is many times what it counts for it, so that its
 * usual cache of 2 MiB and more exceeds the processor's. The objects of a list come by once each:
 * with a small cache they take 0.7 times as long. A group of many attributes is another matter: the
 * nodes of its B-tree are needed again and again, and should stay.
 *
 * <p>Only a hint: where the library does not take it, all goes on as before.
 */
final class MetadataCache {

  /** A part of what today's processors have close to each core. */
  static final long SMALL = 256 << 10;

  /** Groups of more attributes than this keep them in a B-tree. */
  private static final int OBJECT = 32;

  /** A change takes about as long as reading this many objects. */
  private static final int CHANGE = 512 * OBJECT;

  private final long file;
  private int objects;
  private boolean small;

  MetadataCache(long file) {
    this.file = file;
  }

  /** Counts an object or dataset that is an item of a list. */
  void countItem() {
    if (objects < CHANGE) {
      objects += OBJECT;
    } else if (!small) {
      change();
    }
  }

  /** Counts an attribute that is an item of a list. */
  void countAttribute() {
    if (objects > 0) {
      objects--;
    } else if (small) {
      change();
    }
  }

  private void change() {
    if (CallChoice.current() == Hdf5libCalls.INSTANCE) {
      return;
    }
    small = !small;
    try {
      DirectAccess.setMetadataCache(file, small);
    } catch (HDF5Exception e) {
      // The cache stays as it was.
    }
  }
}
