package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;

/** An attribute, which is always read as a whole. */
final class Hdf5libAttribute extends Hdf5libValue {

  Hdf5libAttribute(Hdf5libGroup group, String name, NativeCalls calls, long id) {
    super(group, name, calls, id);
  }

  @Override
  long openType(long of) {
    return calls().attributeType(of);
  }

  @Override
  long openSpace(long of) {
    return calls().attributeSpace(of);
  }

  @Override
  boolean isCompact() {
    return true;
  }

  @Override
  Stored stored() {
    return new Stored(H5.H5Aget_storage_size(id()), false);
  }

  @Override
  boolean isElsewhere() {
    return false;
  }

  @Override
  boolean isAttribute() {
    return true;
  }

  @Override
  void read(long memoryType, long memorySpace, long fileSpace, byte[] bytes) {
    calls().read(id(), memoryType, bytes);
  }

  @Override
  void readSequences(long memorySpace, long fileSpace, Object[] lists) {
    H5.H5AreadVL(id(), NativeTypes.VLEN_BYTES, lists);
  }

  @Override
  void readStrings(long memorySpace, long fileSpace, Object[] texts) {
    H5.H5Aread_VLStrings(id(), type(), texts);
  }

  @Override
  void readAll(long memoryType, Object elements) {
    if (elements instanceof byte[] array) {
      H5.H5Aread(id(), memoryType, array, true);
    } else if (elements instanceof short[] array) {
      H5.H5Aread_short(id(), memoryType, array, true);
    } else if (elements instanceof int[] array) {
      H5.H5Aread_int(id(), memoryType, array, true);
    } else if (elements instanceof long[] array) {
      H5.H5Aread_long(id(), memoryType, array, true);
    } else if (elements instanceof float[] array) {
      H5.H5Aread_float(id(), memoryType, array, true);
    } else {
      H5.H5Aread_double(id(), memoryType, (double[]) elements, true);
    }
  }

  @Override
  void closeNative(long of) {
    calls().closeAttribute(of);
  }
}
