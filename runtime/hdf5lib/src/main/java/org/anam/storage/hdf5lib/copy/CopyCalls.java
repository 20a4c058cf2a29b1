package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.structs.H5L_info_t;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.bytedeco.hdf5.H5L_info2_t;
import org.bytedeco.hdf5.global.hdf5;
import org.bytedeco.javacpp.BytePointer;

/** Calls that copies need, by hdf5lib or, for names that it cannot pass, by the C interface. */
final class CopyCalls {

  /** Makes a copy look for its named datatype in the other file; hdf5lib has no name for it. */
  static final int MERGE_TYPES = hdf5.H5O_COPY_MERGE_COMMITTED_DTYPE_FLAG;

  private CopyCalls() {}

  /**
   * What is known of a link.
   *
   * @param type hard, soft, external or another
   * @param creation with which properties one of such a name is made
   */
  record LinkInfo(int type, long creation) {

    private static LinkInfo of(int type, int characters) {
      boolean utf8 = characters == HDF5Constants.H5T_CSET_UTF8;
      return new LinkInfo(type, utf8 ? NativeTypes.UTF8_LINK : NativeTypes.DEFAULT);
    }

    boolean isHard() {
      return type == HDF5Constants.H5L_TYPE_HARD;
    }
  }

  private static boolean isExact(NativeLocation group, String name) {
    Names.Form form = group.linkForm(name);
    group.calls(name, form); // refuses what cannot be passed
    return form == Names.Form.EXACT;
  }

  static LinkInfo linkInfo(NativeLocation group, String name) {
    if (!isExact(group, name)) {
      H5L_info_t info = H5.H5Lget_info(group.id(), name, NativeTypes.DEFAULT);
      return LinkInfo.of(info.type, info.cset);
    }
    try (BytePointer bytes = DirectAccess.bytes(name);
        H5L_info2_t info = new H5L_info2_t()) {
      DirectAccess.check(hdf5.H5Lget_info2(group.id(), bytes, info, NativeTypes.DEFAULT));
      return LinkInfo.of(info.type(), info.cset());
    }
  }

  /** Creates a group, to be closed by hdf5lib's calls. */
  static long createGroup(NativeLocation parent, String name, long link, long creation) {
    if (!isExact(parent, name)) {
      return H5.H5Gcreate(parent.id(), name, link, creation, NativeTypes.DEFAULT);
    }
    try (BytePointer bytes = DirectAccess.bytes(name)) {
      return DirectAccess.check(
          hdf5.H5Gcreate2(parent.id(), bytes, link, creation, NativeTypes.DEFAULT));
    }
  }

  /** Creates a dataset, to be closed by hdf5lib's calls. */
  static long createDataset(
      NativeLocation parent, String name, long type, long space, long link, long creation) {
    if (!isExact(parent, name)) {
      return H5.H5Dcreate(parent.id(), name, type, space, link, creation, NativeTypes.DEFAULT);
    }
    try (BytePointer bytes = DirectAccess.bytes(name)) {
      return DirectAccess.check(
          hdf5.H5Dcreate2(parent.id(), bytes, type, space, link, creation, NativeTypes.DEFAULT));
    }
  }

  /** Creates an attribute, to be closed by hdf5lib's calls that are in use. */
  static long createAttribute(
      NativeLocation holder, String name, long type, long space, long creation) {
    Names.Form form = holder.attributeForm(name);
    holder.calls(name, form);
    if (form != Names.Form.EXACT) {
      return H5.H5Acreate(holder.id(), name, type, space, creation, NativeTypes.DEFAULT);
    }
    try (BytePointer bytes = DirectAccess.bytes(name)) {
      return DirectAccess.check(
          hdf5.H5Acreate2(holder.id(), bytes, type, space, creation, NativeTypes.DEFAULT));
    }
  }

  /** Copies an open object into a group. */
  static void copyObject(long object, NativeLocation to, String name, long copying, long link) {
    if (!isExact(to, name)) {
      H5.H5Ocopy(object, ".", to.id(), name, copying, link);
      return;
    }
    try (BytePointer here = DirectAccess.bytes(".");
        BytePointer bytes = DirectAccess.bytes(name)) {
      DirectAccess.check(hdf5.H5Ocopy(object, here, to.id(), bytes, copying, link));
    }
  }

  /** Gives an open object one more name. */
  static void link(long object, NativeLocation to, String name, long link) {
    if (!isExact(to, name)) {
      H5.H5Olink(object, to.id(), name, link, NativeTypes.DEFAULT);
      return;
    }
    try (BytePointer bytes = DirectAccess.bytes(name)) {
      DirectAccess.check(hdf5.H5Olink(object, to.id(), bytes, link, NativeTypes.DEFAULT));
    }
  }

  /** Copies a link that is no hard one, byte for byte. The C interface must be there. */
  static void copyLink(
      NativeLocation from, String name, NativeLocation to, String newName, long link) {
    try (BytePointer bytes = DirectAccess.bytes(name);
        BytePointer newBytes = DirectAccess.bytes(newName)) {
      DirectAccess.check(
          hdf5.H5Lcopy(from.id(), bytes, to.id(), newBytes, link, NativeTypes.DEFAULT));
    }
  }

  /** Adds the path of a named datatype to those that a copy looks at first. */
  static void mergeType(long copying, String path) {
    try (BytePointer bytes = DirectAccess.bytes(path)) {
      DirectAccess.check(hdf5.H5Padd_merge_committed_dtype_path(copying, bytes));
    }
  }

  /** Copies the comment of an object, if there is one. New files should not have any; old do. */
  @SuppressWarnings("deprecation")
  static void copyComment(long from, long to) {
    if (!DirectAccess.isAvailable()) {
      String comment = H5.H5Oget_comment(from);
      if (comment != null && !comment.isEmpty()) {
        H5.H5Oset_comment(to, comment);
      }
      return;
    }
    long length = DirectAccess.check(hdf5.H5Oget_comment(from, (BytePointer) null, 0));
    if (length > 0) {
      try (BytePointer comment = new BytePointer(length + 1)) {
        DirectAccess.check(hdf5.H5Oget_comment(from, comment, length + 1));
        DirectAccess.check(hdf5.H5Oset_comment(to, comment));
      }
    }
  }
}
