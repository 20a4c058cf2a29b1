package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.structs.H5O_token_t;
import java.util.ArrayList;
import java.util.List;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.DirectCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeFile;
import org.anam.storage.hdf5lib.type.RawTypes;
import org.bytedeco.hdf5.H5R_ref_t;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;

/** Makes references of one file to those of another, in memory and in place. */
final class References {

  private static final int REGION_BYTES = 12;

  private final NativeFile source;
  private final NativeFile target;
  private final CopiedObjects copied;
  private boolean whole;

  References(NativeFile source, NativeFile target, CopiedObjects copied) {
    this.source = source;
    this.target = target;
    this.copied = copied;
  }

  /** What is to be done with an element, or a part of it, at an address in memory. */
  private interface Place {
    void redirect(long address);
  }

  /**
   * Changes all references in elements.
   *
   * @return false when some had to become null, since nothing was copied of what they lead to
   */
  boolean redirect(long type, NativeElements elements) {
    whole = true;
    Place place = place(type);
    for (long i = 0; i < elements.count(); i++) {
      place.redirect(elements.address(i));
    }
    return whole;
  }

  /** The references in a type; null when there are none. */
  private Place place(long type) {
    int typeClass = H5.H5Tget_class(type);
    if (typeClass == HDF5Constants.H5T_REFERENCE) {
      if (H5.H5Tequal(type, HDF5Constants.H5T_STD_REF_OBJ)) {
        return this::object;
      }
      return H5.H5Tequal(type, HDF5Constants.H5T_STD_REF_DSETREG) ? this::region : this::any;
    }
    if (typeClass == HDF5Constants.H5T_COMPOUND) {
      return fields(type);
    }
    if (typeClass != HDF5Constants.H5T_ARRAY && typeClass != HDF5Constants.H5T_VLEN) {
      return null;
    }
    long base = H5.H5Tget_super(type);
    try {
      Place inner = place(base);
      long size = RawTypes.size(base);
      if (inner == null) {
        return null;
      }
      return typeClass == HDF5Constants.H5T_ARRAY
          ? many(inner, size, RawTypes.size(type) / size)
          : sequence(inner, size);
    } finally {
      H5.H5Tclose(base);
    }
  }

  private Place fields(long type) {
    List<Place> fields = new ArrayList<>();
    for (int i = 0; i < H5.H5Tget_nmembers(type); i++) {
      long member = H5.H5Tget_member_type(type, i);
      Place inner = place(member);
      H5.H5Tclose(member);
      if (inner != null) {
        long offset = H5.H5Tget_member_offset(type, i);
        fields.add(address -> inner.redirect(address + offset));
      }
    }
    return fields.isEmpty() ? null : address -> fields.forEach(f -> f.redirect(address));
  }

  private static Place many(Place inner, long size, long count) {
    return address -> {
      for (long i = 0; i < count; i++) {
        inner.redirect(address + i * size);
      }
    };
  }

  private static Place sequence(Place inner, long size) {
    return address -> {
      try (DirectCalls.Memory memory = DirectCalls.Memory.at(address)) {
        many(inner, size, memory.getLong(0)).redirect(memory.getLong(Long.BYTES));
      }
    };
  }

  /** A reference that is an address. */
  private void object(long address) {
    try (DirectCalls.Memory memory = DirectCalls.Memory.at(address)) {
      long old = memory.getLong(0);
      if (old != 0 && old != -1) {
        H5O_token_t copy = copied.at(old);
        memory.putLong(0, copy == null ? 0 : CopiedObjects.address(copy));
        whole &= copy != null;
      }
    }
  }

  /** A reference to a part of a dataset, of the kind before HDF5 1.12. */
  private void region(long address) {
    try (DirectCalls.Memory memory = DirectCalls.Memory.at(address)) {
      if (isZero(memory, REGION_BYTES)) {
        return;
      }
      int kind = hdf5.H5R_DATASET_REGION1;
      long space = hdf5.H5Rget_region(source.id(), kind, memory);
      long copy = copy(hdf5.H5Rdereference2(source.id(), NativeTypes.DEFAULT, kind, memory));
      clear(memory, REGION_BYTES);
      try (BytePointer here = DirectAccess.bytes(".")) {
        whole &= space >= 0 && copy >= 0 && hdf5.H5Rcreate(memory, copy, here, kind, space) >= 0;
      } finally {
        close(copy, space);
      }
    }
  }

  /** A reference of the kind since HDF5 1.12: to an object, a part of a dataset, an attribute. */
  private void any(long address) {
    try (DirectCalls.Memory memory = DirectCalls.Memory.at(address);
        H5R_ref_t reference = new H5R_ref_t(memory);
        BytePointer here = DirectAccess.bytes(".")) {
      if (isZero(memory, HDF5Constants.H5R_REF_BUF_SIZE)) {
        return;
      }
      int kind = hdf5.H5Rget_type(reference);
      boolean isRegion = kind == HDF5Constants.H5R_DATASET_REGION2;
      byte[] attribute = kind == HDF5Constants.H5R_ATTR ? attribute(reference) : null;
      long space = isRegion ? hdf5.H5Ropen_region(reference, 0, 0) : -1;
      long copy = copy(hdf5.H5Ropen_object(reference, 0, 0));
      hdf5.H5Rdestroy(reference);
      clear(memory, HDF5Constants.H5R_REF_BUF_SIZE);
      try {
        whole &= copy >= 0 && create(reference, copy, here, space, attribute, isRegion) >= 0;
      } finally {
        close(copy, space);
      }
    }
  }

  @SuppressWarnings("deprecation") // the binding takes its comment for such a mark
  private static int create(
      H5R_ref_t reference,
      long object,
      BytePointer here,
      long space,
      byte[] attribute,
      boolean isRegion) {
    if (attribute != null) {
      try (BytePointer name = new BytePointer(attribute)) {
        return hdf5.H5Rcreate_attr(object, here, name, NativeTypes.DEFAULT, reference);
      }
    }
    return isRegion
        ? hdf5.H5Rcreate_region(object, here, space, NativeTypes.DEFAULT, reference)
        : hdf5.H5Rcreate_object(object, here, NativeTypes.DEFAULT, reference);
  }

  /** The name of the attribute that a reference leads to, and its NUL. */
  private static byte[] attribute(H5R_ref_t reference) {
    long length = hdf5.H5Rget_attr_name(reference, (byte[]) null, 0);
    byte[] name = new byte[Math.toIntExact(Math.max(0, length)) + 1];
    hdf5.H5Rget_attr_name(reference, name, name.length);
    return name;
  }

  /** Opens the copy of an object, and closes that; -1 when there is none. */
  private long copy(long object) {
    if (object < 0) {
      return -1;
    }
    try {
      boolean here = fileNumber(object) == fileNumber(source.id());
      H5O_token_t token = here ? copied.at(CopiedObjects.address(object)) : null;
      return token == null ? -1 : H5.H5Oopen_by_token(target.id(), token);
    } finally {
      hdf5.H5Oclose(object);
    }
  }

  private static long fileNumber(long object) {
    return H5.H5Oget_info(object, HDF5Constants.H5O_INFO_BASIC).fileno;
  }

  private static void close(long object, long space) {
    if (object >= 0) {
      H5.H5Oclose(object);
    }
    if (space >= 0) {
      hdf5.H5Sclose(space);
    }
  }

  private static boolean isZero(BytePointer memory, int bytes) {
    for (int i = 0; i < bytes; i++) {
      if (memory.get(i) != 0) {
        return false;
      }
    }
    return true;
  }

  private static void clear(BytePointer memory, int bytes) {
    for (int i = 0; i < bytes; i++) {
      memory.put(i, (byte) 0);
    }
  }
}
