package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.structs.H5O_token_t;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.object.Hdf5libGroup;
import org.anam.storage.hdf5lib.session.NativeFile;
import org.anam.storage.hdf5lib.session.NativeLocation;

/**
 * The named datatypes of a copy. One that is used before its own turn comes, or that no link leads
 * to, is kept in a group that {@link #finish} takes away.
 */
final class CommittedTypes {

  private static final String ASIDE = ".anam-types";

  private final NativeFile target;
  private final CopiedObjects copied;
  private final AttributeCopy attributes;
  private final Map<Long, String> paths = new HashMap<>();
  private Hdf5libGroup root;
  private Hdf5libGroup aside;
  private String asideName;

  CommittedTypes(NativeFile target, CopiedObjects copied, AttributeCopy attributes) {
    this.target = target;
    this.copied = copied;
    this.attributes = attributes;
  }

  /** Begins with the names that the root group is to have. */
  void root(Hdf5libGroup targetRoot, List<String> links) {
    root = targetRoot;
    asideName = ASIDE;
    while (links.contains(asideName)) {
      asideName += "_";
    }
  }

  /** The type for the copy of what has a type, to be closed. */
  long open(NativeLocation holder, long type) {
    if (!H5.H5Tcommitted(type)) {
      return H5.H5Tcopy(type);
    }
    H5O_token_t token = copied.at(CopiedObjects.address(type));
    if (token == null) {
      setAside(holder, type);
      token = copied.at(CopiedObjects.address(type));
    }
    return H5.H5Oopen_by_token(target.id(), token);
  }

  /** The path of the copy of a named datatype. */
  String path(NativeLocation holder, long type) {
    long copy = open(holder, type);
    H5.H5Tclose(copy);
    return paths.get(CopiedObjects.address(type));
  }

  /** Whether the copy of a dataset has the copy of its named type. */
  boolean isKept(NativeLocation holder, long type, long dataset) {
    long expected = open(holder, type);
    long found = H5.H5Dget_type(dataset);
    try {
      return H5.H5Tcommitted(found)
          && CopiedObjects.address(found) == CopiedObjects.address(expected);
    } finally {
      H5.H5Tclose(found);
      H5.H5Tclose(expected);
    }
  }

  private void setAside(NativeLocation holder, long type) {
    if (aside == null) {
      aside = (Hdf5libGroup) root.createGroup(asideName);
    }
    copy(holder, type, aside.location(), Integer.toString(paths.size()), NativeTypes.DEFAULT);
  }

  /** Copies a named datatype into a group. */
  void copy(NativeLocation holder, long type, NativeLocation to, String name, long link) {
    long copying = H5.H5Pcreate(HDF5Constants.H5P_OBJECT_COPY);
    try {
      H5.H5Pset_copy_object(copying, HDF5Constants.H5O_COPY_WITHOUT_ATTR_FLAG);
      CopyCalls.copyObject(type, to, name, copying, link);
    } finally {
      H5.H5Pclose(copying);
    }
    long copy = to.calls(name, to.linkForm(name)).openObject(to.id(), name);
    try {
      copied.put(type, copy);
      paths.put(CopiedObjects.address(type), to.at(name).path());
      attributes.copyAll(
          holder.entry(name, Hdf5libCalls.INSTANCE, type),
          to.entry(name, Hdf5libCalls.INSTANCE, copy));
    } finally {
      to.calls().closeObject(copy);
    }
  }

  /** Takes the group of types away, whose links are made by now if they have any. */
  void finish() {
    if (aside != null) {
      aside.close();
      H5.H5Ldelete(root.location().id(), asideName, NativeTypes.DEFAULT);
    }
  }
}
