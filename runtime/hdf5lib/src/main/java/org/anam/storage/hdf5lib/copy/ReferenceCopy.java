package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import hdf.hdf5lib.structs.H5O_token_t;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.anam.storage.StorageCopier;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.data.Slabs;
import org.anam.storage.hdf5lib.session.NativeFile;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.anam.storage.hdf5lib.type.RawTypes;

/**
 * Copies elements that are more than their bytes: sequences of any length at once, and what refers
 * to objects when all objects have been copied.
 */
final class ReferenceCopy {

  private static final int STAGE_BYTES = 1 << 20;

  private final NativeFile source;
  private final NativeFile target;
  private final StorageCopier.Losses losses;
  private final References references;
  private final List<Waiting> waiting = new ArrayList<>();

  /**
   * Values with references that are not in the copy yet.
   *
   * @param attribute of which the value is; null for that of the dataset itself
   */
  private record Waiting(H5O_token_t from, String attribute, H5O_token_t to, String path) {}

  ReferenceCopy(
      NativeFile source, NativeFile target, CopiedObjects copied, StorageCopier.Losses losses) {
    this.source = source;
    this.target = target;
    this.losses = losses;
    references = new References(source, target, copied);
  }

  /** Copies the value of an attribute to another one that is open. */
  void copyAttribute(NativeValue value, NativeLocation to, long attribute) {
    if (RawTypes.hasReferences(value.type())) {
      wait(value.holder().id(), value.name(), to.id(), value.path());
      return;
    }
    long size = RawTypes.size(value.type());
    int count = value.checkSize(value.extent(), false, size, size);
    try (NativeElements elements = new NativeElements(value.type(), count)) {
      try {
        elements.readAttribute(value.id());
      } catch (HDF5Exception e) {
        throw value.unreadable(e);
      }
      elements.writeAttribute(attribute);
    }
  }

  /** Remembers a dataset whose copy has no references yet. */
  void waitForDataset(long from, long to, String path) {
    wait(from, null, to, path);
  }

  private void wait(long from, String attribute, long to, String path) {
    waiting.add(new Waiting(token(from), attribute, token(to), path));
  }

  private static H5O_token_t token(long object) {
    return H5.H5Oget_info(object, HDF5Constants.H5O_INFO_BASIC).token;
  }

  /** Writes all references, now that what they refer to is there. */
  void finish() {
    for (Waiting value : waiting) {
      long from = H5.H5Oopen_by_token(source.id(), value.from());
      try {
        long to = H5.H5Oopen_by_token(target.id(), value.to());
        try {
          boolean whole =
              value.attribute() == null ? dataset(from, to) : attribute(value, from, to);
          if (!whole) {
            losses.lost(
                value.path(),
                "A reference leads to an object that no link leads to, or to another file");
          }
        } catch (HDF5Exception e) {
          losses.lost(value.path(), "The references cannot be read or written");
        } finally {
          H5.H5Oclose(to);
        }
      } finally {
        H5.H5Oclose(from);
      }
    }
  }

  private boolean attribute(Waiting value, long from, long to) {
    NativeCalls calls = target.pattern().calls(); // the C interface: else nothing waits
    long old = calls.openAttribute(from, value.attribute(), true);
    long copy = calls.openAttribute(to, value.attribute(), true);
    long type = calls.attributeType(old);
    long space = calls.attributeSpace(old);
    try (NativeElements elements =
        new NativeElements(type, H5.H5Sget_simple_extent_npoints(space))) {
      elements.readAttribute(old);
      boolean whole = references.redirect(type, elements);
      elements.writeAttribute(copy);
      return whole;
    } finally {
      calls.closeSpace(space);
      calls.closeType(type);
      calls.closeAttribute(copy);
      calls.closeAttribute(old);
    }
  }

  private boolean dataset(long from, long to) {
    long type = H5.H5Dget_type(from);
    try {
      return copyElements(from, to, elements -> references.redirect(type, elements));
    } finally {
      H5.H5Tclose(type);
    }
  }

  /**
   * Copies all elements of a dataset to another of the same shape.
   *
   * @param change what happens to each part in between
   * @return whether the change was true of all parts
   */
  static boolean copyElements(long from, long to, Predicate<NativeElements> change) {
    long type = H5.H5Dget_type(from);
    long space = H5.H5Dget_space(from);
    try {
      long[] shape = new long[H5.H5Sget_simple_extent_ndims(space)];
      if (shape.length == 0) {
        return H5.H5Sget_simple_extent_npoints(space) == 0
            || copyPart(from, to, type, space, 1, change);
      }
      H5.H5Sget_simple_extent_dims(space, shape, null);
      boolean all = true;
      if (SizeCheck.elements(shape) > 0) {
        int most = (int) Math.max(1, STAGE_BYTES / RawTypes.size(type));
        try (Slabs slabs = new Slabs(space, shape, most)) {
          while (slabs.next()) {
            all &= copyPart(from, to, type, space, slabs.size(), change);
          }
        }
      }
      return all;
    } finally {
      H5.H5Sclose(space);
      H5.H5Tclose(type);
    }
  }

  private static boolean copyPart(
      long from, long to, long type, long space, int count, Predicate<NativeElements> change) {
    try (NativeElements elements = new NativeElements(type, count)) {
      elements.read(from, space);
      boolean result = change.test(elements);
      elements.write(to, space);
      return result;
    }
  }
}
