package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.util.ArrayList;
import java.util.List;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.bytedeco.hdf5.H5A_info_t;
import org.bytedeco.hdf5.H5A_operator2_t;
import org.bytedeco.hdf5.H5L_info2_t;
import org.bytedeco.hdf5.H5L_iterate2_t;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;

/** The bytes of names, by the C interface; ANAM182 when it is not there. */
final class DirectNames {

  private DirectNames() {}

  /** The bytes of all attribute names, in any order. */
  static List<byte[]> attributeNames(NativeLocation group) {
    DirectAccess.require(
        group.place(), "The library cannot read the names of the attributes exactly");
    List<byte[]> names = new ArrayList<>();
    try (H5A_operator2_t each =
        new H5A_operator2_t() {
          @Override
          public int call(long location, BytePointer name, H5A_info_t info, Pointer data) {
            names.add(name.getStringBytes());
            return 0;
          }
        }) {
      DirectAccess.check(
          hdf5.H5Aiterate2(
              group.id(), hdf5.H5_INDEX_NAME, hdf5.H5_ITER_NATIVE, new long[1], each, null));
    }
    return names;
  }

  /** The bytes of all link names, in any order. */
  static List<byte[]> linkNames(NativeLocation group) {
    DirectAccess.require(group.place(), "The library cannot read the names of the links exactly");
    List<byte[]> names = new ArrayList<>();
    try (H5L_iterate2_t each =
        new H5L_iterate2_t() {
          @Override
          public int call(long location, BytePointer name, H5L_info2_t info, Pointer data) {
            names.add(name.getStringBytes());
            return 0;
          }
        }) {
      DirectAccess.check(
          hdf5.H5Literate2(
              group.id(), hdf5.H5_INDEX_NAME, hdf5.H5_ITER_NATIVE, new long[1], each, null));
    }
    return names;
  }

  /**
   * The same without a call from C into Java; each name may take as long as the object has them.
   */
  static List<byte[]> attributeNamesByIndex(NativeLocation group) {
    DirectAccess.require(
        group.place(), "The library cannot read the names of the attributes exactly");
    long count = H5.H5Oget_info(group.id(), HDF5Constants.H5O_INFO_NUM_ATTRS).num_attrs;
    return namesByIndex(
        count,
        (here, index, buffer, size) ->
            hdf5.H5Aget_name_by_idx(
                group.id(),
                here,
                hdf5.H5_INDEX_NAME,
                hdf5.H5_ITER_NATIVE,
                index,
                buffer,
                size,
                NativeTypes.DEFAULT));
  }

  /** The same without a call from C into Java; each name may take as long as the group has them. */
  static List<byte[]> linkNamesByIndex(NativeLocation group) {
    DirectAccess.require(group.place(), "The library cannot read the names of the links exactly");
    return namesByIndex(
        H5.H5Gget_info(group.id()).nlinks,
        (here, index, buffer, size) ->
            hdf5.H5Lget_name_by_idx(
                group.id(),
                here,
                hdf5.H5_INDEX_NAME,
                hdf5.H5_ITER_NATIVE,
                index,
                buffer,
                size,
                NativeTypes.DEFAULT));
  }

  /** Copies the name at an index and its NUL, if there is a buffer; gives the name's length. */
  private interface NameCall {
    long copy(BytePointer here, long index, BytePointer buffer, long size);
  }

  private static List<byte[]> namesByIndex(long count, NameCall call) {
    List<byte[]> names = new ArrayList<>();
    try (BytePointer here = DirectAccess.bytes(".")) {
      for (long i = 0; i < count; i++) {
        long length = DirectAccess.check(call.copy(here, i, null, 0));
        try (BytePointer buffer = new BytePointer(length + 1)) {
          DirectAccess.check(call.copy(here, i, buffer, length + 1));
          byte[] name = new byte[Math.toIntExact(length)];
          buffer.get(name);
          names.add(name);
        }
      }
    }
    return names;
  }
}
