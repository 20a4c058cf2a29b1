package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.structs.H5O_info_t;
import hdf.hdf5lib.structs.H5O_token_t;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;

/** Which object of the one file has become which of the other. */
final class CopiedObjects {

  private final Map<Long, H5O_token_t> targets = new HashMap<>();

  /** Where an open object lies in its file, which is what a reference to it says. */
  static long address(long object) {
    return address(H5.H5Oget_info(object, HDF5Constants.H5O_INFO_BASIC).token);
  }

  /** The address that a token stands for. */
  static long address(H5O_token_t token) {
    return ByteBuffer.wrap(token.data).order(ByteOrder.LITTLE_ENDIAN).getLong();
  }

  /** Tells that one open object is the copy of another. */
  void put(long source, long target) {
    H5O_info_t info = H5.H5Oget_info(target, HDF5Constants.H5O_INFO_BASIC);
    targets.put(address(source), info.token);
  }

  /** The copy of what lies at an address; null when there is none. */
  H5O_token_t at(long address) {
    return targets.get(address);
  }
}
