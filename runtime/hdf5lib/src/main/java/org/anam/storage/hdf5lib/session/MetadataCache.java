package org.anam.storage.hdf5lib.session;

import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.bytedeco.hdf5.H5AC_cache_config_t;
import org.bytedeco.hdf5.global.hdf5;

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
    if (!CallChoice.isDirect()) {
      return;
    }
    small = !small;
    try {
      set();
    } catch (HDF5Exception e) {
      // The cache stays as it was.
    }
  }

  /** Tells the library to use its own sizes, or a small one. */
  private void set() {
    try (H5AC_cache_config_t settings = new H5AC_cache_config_t()) {
      settings.version(hdf5.H5AC__CURR_CACHE_CONFIG_VERSION);
      DirectAccess.check(hdf5.H5Pget_mdc_config(NativeTypes.FILE_ACCESS, settings));
      if (small) {
        settings.set_initial_size(true).initial_size(SMALL);
        settings.min_size(SMALL);
        // It grows for single pieces that are large, as the names in files of the oldest format
        // are.
        settings.flash_incr_mode(hdf5.H5C_flash_incr__add_space);
        settings.incr_mode(hdf5.H5C_incr__off).decr_mode(hdf5.H5C_decr__off);
      }
      DirectAccess.check(hdf5.H5Fset_mdc_config(file, settings));
    }
  }
}
