package org.anam.storage.hdf5lib.type;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;

/** What can be said of any datatype, whether the mapping has a use for it or not. */
public final class RawTypes {

  private RawTypes() {}

  /** The bytes of an element. */
  public static long size(long type) {
    return H5.H5Tget_size(type);
  }

  /**
   * Whether an element's bytes are the whole element, so that they can be copied as they are and
   * compared. Those of variable-length types and references are only addresses.
   */
  public static boolean isPlain(long type) {
    int typeClass = H5.H5Tget_class(type);
    if (typeClass == HDF5Constants.H5T_STRING) {
      return !H5.H5Tis_variable_str(type);
    }
    if (typeClass == HDF5Constants.H5T_ARRAY) {
      return isPlainAndClosed(H5.H5Tget_super(type));
    }
    if (typeClass == HDF5Constants.H5T_COMPOUND) {
      for (int i = 0; i < H5.H5Tget_nmembers(type); i++) {
        if (!isPlainAndClosed(H5.H5Tget_member_type(type, i))) {
          return false;
        }
      }
      return true;
    }
    return typeClass != HDF5Constants.H5T_VLEN && typeClass != HDF5Constants.H5T_REFERENCE;
  }

  private static boolean isPlainAndClosed(long type) {
    try {
      return isPlain(type);
    } finally {
      H5.H5Tclose(type);
    }
  }

  /** Whether elements refer to objects of the file. */
  public static boolean hasReferences(long type) {
    return H5.H5Tdetect_class(type, HDF5Constants.H5T_REFERENCE);
  }
}
