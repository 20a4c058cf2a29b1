package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** Copies links that are paths. */
final class LinkCopy {

  private LinkCopy() {}

  /** Copies a soft or external link; false, with nothing done, for what cannot be copied. */
  static boolean copy(
      NativeLocation from,
      String name,
      CopyCalls.LinkInfo info,
      NativeLocation to,
      String newName) {
    if (info.type() != HDF5Constants.H5L_TYPE_SOFT
        && info.type() != HDF5Constants.H5L_TYPE_EXTERNAL) {
      return false;
    }
    try {
      if (DirectAccess.isAvailable()) {
        CopyCalls.copyLink(from, name, to, newName, info.creation());
        return true;
      }
      String[] value = new String[2];
      H5.H5Lget_value(from.id(), name, value, NativeTypes.DEFAULT);
      int none = (int) NativeTypes.DEFAULT;
      if (info.type() == HDF5Constants.H5L_TYPE_SOFT) {
        H5.H5Lcreate_soft(value[0], to.id(), newName, info.creation(), none);
      } else {
        H5.H5Lcreate_external(value[1], value[0], to.id(), newName, info.creation(), none);
      }
      return true;
    } catch (HDF5Exception e) {
      throw to.linkFailure(newName, e);
    }
  }
}
