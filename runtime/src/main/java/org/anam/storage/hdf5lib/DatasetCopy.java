package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.Arrays;
import org.anam.codec.ArrayLayout;

/** Copies a dataset into another layout: its elements as bytes, and its attributes. */
final class DatasetCopy {

  private DatasetCopy() {}

  static boolean copy(
      Hdf5libDataset dataset, Hdf5libGroup target, String name, ArrayLayout layout) {
    long[] shape = dataset.extent();
    if (dataset.isNull()
        || dataset.isElsewhere()
        || !RawTypes.isPlain(dataset.type())
        || (layout != null && !isFit(layout, shape))) {
      return false;
    }
    Hdf5libGroup holder = dataset.asHolder();
    for (String attribute : holder.attributeNames()) {
      if (!Hdf5libCopier.INSTANCE.isCopiable(holder, attribute)) {
        return false;
      }
    }
    long type = H5.H5Tcopy(dataset.type());
    long space = dataset.openSpace(dataset.id());
    long creation =
        layout == null ? H5.H5Dget_create_plist(dataset.id()) : unfiltered(dataset, type);
    try {
      if (layout == null) {
        if (!H5.H5Pall_filters_avail(creation)) {
          return false;
        }
      } else if (!layout.isChunked() && isExtendible(space, shape)) {
        return false;
      } else {
        arrange(creation, layout, target, name, shape, RawTypes.size(type));
      }
      copyTo(dataset, target, name, type, space, creation);
      return true;
    } catch (HDF5Exception e) {
      throw target.cannotWrite(name, e);
    } finally {
      H5.H5Pclose(creation);
      H5.H5Sclose(space);
      H5.H5Tclose(type);
    }
  }

  private static boolean isFit(ArrayLayout layout, long[] shape) {
    return shape.length > 0
        && SizeCheck.elements(shape) > 0
        && (layout.chunk().length == 0 || layout.chunk().length == shape.length);
  }

  private static boolean isExtendible(long space, long[] shape) {
    long[] most = new long[shape.length];
    H5.H5Sget_simple_extent_dims(space, null, most);
    return !Arrays.equals(most, shape);
  }

  /** The properties of the source but for its filters, to be closed. */
  private static long unfiltered(Hdf5libDataset dataset, long type) {
    long old = H5.H5Dget_create_plist(dataset.id());
    if (H5.H5Pget_nfilters(old) == 0) {
      return old;
    }
    // hdf5lib 1.14.3 declares H5Premove_filter and does not have it.
    long creation = NativeTypes.datasetCreation();
    try {
      long[] chunk = DatasetLayout.chunk(old);
      H5.H5Pset_chunk(creation, chunk.length, chunk);
      H5.H5Pset_attr_creation_order(creation, H5.H5Pget_attr_creation_order(old));
      int[] defined = new int[1];
      H5.H5Pfill_value_defined(old, defined);
      if (defined[0] == HDF5Constants.H5D_FILL_VALUE_USER_DEFINED) {
        byte[] value = new byte[Math.toIntExact(RawTypes.size(type))];
        H5.H5Pget_fill_value(old, type, value);
        H5.H5Pset_fill_value(creation, type, value);
      }
      return creation;
    } catch (HDF5Exception e) {
      H5.H5Pclose(creation);
      throw e;
    } finally {
      H5.H5Pclose(old);
    }
  }

  /** Changes the properties of the source, such as its fill value, to those of the copy. */
  private static void arrange(
      long creation,
      ArrayLayout layout,
      Hdf5libGroup target,
      String name,
      long[] shape,
      long elementBytes) {
    boolean wasChunked = H5.H5Pget_layout(creation) == HDF5Constants.H5D_CHUNKED;
    long[] old = wasChunked ? DatasetLayout.chunk(creation) : null;
    if (!layout.isChunked()) {
      H5.H5Pset_layout(creation, HDF5Constants.H5D_CONTIGUOUS);
      return;
    }
    long[] chunk =
        old != null && layout.chunk().length == 0
            ? old
            : ChunkShape.of(target, name, layout, shape, elementBytes);
    H5.H5Pset_chunk(creation, chunk.length, chunk);
    DatasetWriter.setFilters(creation, layout);
  }

  private static void copyTo(
      Hdf5libDataset source,
      Hdf5libGroup target,
      String name,
      long type,
      long space,
      long creation) {
    Names.Form form = Names.link(target, name);
    NativeCalls calls = CallChoice.exact(target, name, form);
    long copy;
    try {
      copy = calls.createDataset(target.id(), name, form, type, space, creation);
    } catch (HDF5Exception e) {
      throw target.linkTakenOr(name, form, e);
    }
    try {
      copyElements(source, copy, type, space);
      Hdf5libGroup from = source.asHolder();
      Hdf5libGroup to = new Hdf5libGroup(target.file(), target, name, calls, copy);
      for (String attribute : CreationOrder.attributes(from)) {
        Hdf5libCopier.INSTANCE.attribute(from, attribute, to);
      }
    } finally {
      calls.closeDataset(copy);
    }
  }

  private static void copyElements(Hdf5libDataset source, long copy, long type, long space) {
    long bytes = RawTypes.size(type);
    long elements = SizeCheck.elements(source.extent());
    if (source.extent().length == 0) {
      byte[] value = new byte[Math.toIntExact(bytes)];
      read(source, type, NativeTypes.ALL, NativeTypes.ALL, value);
      H5.H5Dwrite(copy, type, NativeTypes.ALL, NativeTypes.ALL, NativeTypes.DEFAULT, value, true);
      return;
    }
    if (elements == 0) {
      return;
    }
    int most = (int) Math.max(1, 16L * DatasetWriter.STAGE_BYTES / bytes);
    byte[] stage = null;
    try (Slabs slabs = new Slabs(space, source.extent(), most)) {
      while (slabs.next()) {
        int length = Math.toIntExact(slabs.size() * bytes);
        if (stage == null || stage.length != length) {
          stage = new byte[length];
        }
        read(source, type, slabs.memorySpace(), space, stage);
        H5.H5Dwrite(copy, type, slabs.memorySpace(), space, NativeTypes.DEFAULT, stage, true);
      }
    }
  }

  private static void read(
      Hdf5libDataset source, long type, long memorySpace, long fileSpace, byte[] bytes) {
    try {
      source.read(type, memorySpace, fileSpace, bytes);
    } catch (HDF5Exception e) {
      throw source.group().damaged(source.name(), e);
    }
  }

  /** Whether elements or attributes refer to objects, which they would no more in another file. */
  static boolean refersToObjects(Hdf5libDataset dataset) {
    if (RawTypes.hasReferences(dataset.type())) {
      return true;
    }
    Hdf5libGroup holder = dataset.asHolder();
    for (String name : holder.attributeNames()) {
      try (Hdf5libValue value = (Hdf5libValue) holder.openAttribute(name)) {
        if (value != null && RawTypes.hasReferences(value.type())) {
          return true;
        }
      }
    }
    return false;
  }
}
