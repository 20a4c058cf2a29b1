package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.Arrays;
import org.anam.layout.ArrayLayout;
import org.anam.storage.StorageCopier;
import org.anam.storage.engine.ChunkShape;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.data.DatasetLayout;
import org.anam.storage.hdf5lib.data.DatasetWriter;
import org.anam.storage.hdf5lib.data.Filters;
import org.anam.storage.hdf5lib.data.NativeDataset;
import org.anam.storage.hdf5lib.data.Slabs;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.anam.storage.hdf5lib.type.RawTypes;

/** Copies datasets: as they are, by HDF5's own means, or into another layout. */
final class DatasetCopy {

  private final CopiedObjects copied;
  private final AttributeCopy attributes;
  private final ReferenceCopy references;
  private final StorageCopier.Losses losses;

  DatasetCopy(
      CopiedObjects copied,
      AttributeCopy attributes,
      ReferenceCopy references,
      StorageCopier.Losses losses) {
    this.copied = copied;
    this.attributes = attributes;
    this.references = references;
    this.losses = losses;
  }

  /** Copies an open dataset with the layout, and the filters, that it has. */
  void asItIs(
      NativeLocation from,
      String name,
      long dataset,
      NativeLocation to,
      String newName,
      long link) {
    long type = H5.H5Dget_type(dataset);
    try {
      boolean isNamed = H5.H5Tcommitted(type);
      boolean isReadable = DirectAccess.isAvailable() && hasFilters(dataset);
      if (isNamed && !RawTypes.isPlain(type) && isReadable) {
        anew(from, dataset, type, to, newName, link);
      } else {
        whole(from, dataset, isNamed ? type : -1, to, newName, link);
      }
      NativeCalls calls = to.calls(newName, to.linkForm(newName));
      long copy = calls.openObject(to.id(), newName);
      try {
        finish(from, name, dataset, to, newName, copy);
        if (RawTypes.hasReferences(type)) {
          refer(from.at(name).path(), dataset, copy);
        }
        if (isNamed && !attributes.types().isKept(from, type, copy)) {
          losses.lost(from.at(name).path(), "The link to its named type cannot be kept");
        }
      } finally {
        calls.closeObject(copy);
      }
    } finally {
      H5.H5Tclose(type);
    }
  }

  /** Whether the library has all filters of a dataset, without which nobody can read it. */
  private static boolean hasFilters(long dataset) {
    long creation = H5.H5Dget_create_plist(dataset);
    try {
      return H5.H5Pall_filters_avail(creation);
    } finally {
      H5.H5Pclose(creation);
    }
  }

  /** By the library itself, in the chunks and under the filters that it has, known or not. */
  private void whole(
      NativeLocation from,
      long dataset,
      long namedType,
      NativeLocation to,
      String newName,
      long link) {
    long copying = H5.H5Pcreate(HDF5Constants.H5P_OBJECT_COPY);
    try {
      int flags = HDF5Constants.H5O_COPY_WITHOUT_ATTR_FLAG;
      if (namedType >= 0 && DirectAccess.isAvailable()) {
        CopyCalls.mergeType(copying, attributes.types().path(from, namedType));
        flags |= CopyCalls.MERGE_TYPES;
      }
      H5.H5Pset_copy_object(copying, flags);
      CopyCalls.copyObject(dataset, to, newName, copying, link);
    } finally {
      H5.H5Pclose(copying);
    }
  }

  /**
   * A dataset of a named type of sequences or references: to the library no such type of one file
   * equals that of another, so that its own copy would have another one.
   */
  private void anew(
      NativeLocation from, long dataset, long type, NativeLocation to, String newName, long link) {
    long newType = attributes.types().open(from, type);
    long space = H5.H5Dget_space(dataset);
    long creation = H5.H5Dget_create_plist(dataset);
    try {
      long copy = CopyCalls.createDataset(to, newName, newType, space, link, creation);
      try {
        CopyCalls.copyComment(dataset, copy);
        if (!RawTypes.hasReferences(type) && !DatasetLayout.isElsewhere(creation)) {
          ReferenceCopy.copyElements(dataset, copy, elements -> true);
        }
      } finally {
        H5.H5Dclose(copy);
      }
    } finally {
      H5.H5Pclose(creation);
      H5.H5Sclose(space);
      H5.H5Tclose(newType);
    }
  }

  private void refer(String path, long dataset, long copy) {
    long space = H5.H5Dget_space(dataset);
    boolean isEmpty = H5.H5Sget_simple_extent_npoints(space) == 0;
    H5.H5Sclose(space);
    if (isEmpty) {
      return;
    }
    if (DirectAccess.isAvailable()) {
      references.waitForDataset(dataset, copy, path);
    } else {
      losses.lost(path, "The library in use cannot copy references");
    }
  }

  private void finish(
      NativeLocation from,
      String name,
      long dataset,
      NativeLocation to,
      String newName,
      long copy) {
    copied.put(dataset, copy);
    attributes.copyAll(
        from.entry(name, Hdf5libCalls.INSTANCE, dataset),
        to.entry(newName, Hdf5libCalls.INSTANCE, copy));
  }

  /** Copies an open dataset into another layout; false, with nothing done, when it cannot be. */
  boolean as(
      ArrayLayout layout, NativeDataset dataset, NativeLocation to, String newName, long link) {
    long[] shape = dataset.extent();
    if (dataset.isNull()
        || dataset.isElsewhere()
        || !RawTypes.isPlain(dataset.type())
        || !hasFilters(dataset.id())
        || !isFit(layout, shape)) {
      return false;
    }
    NativeLocation from = dataset.holder();
    long space = dataset.openSpace(dataset.id());
    try {
      if (!layout.isChunked() && isExtendible(space, shape)) {
        return false;
      }
      long type = attributes.types().open(from, dataset.type());
      long creation = CreationProperties.ofDataset(dataset.id(), dataset.type());
      try {
        arrange(creation, layout, to, newName, dataset);
        long copy = CopyCalls.createDataset(to, newName, type, space, link, creation);
        try {
          copyElements(dataset, copy, dataset.type(), space, layout.isChunked());
          CopyCalls.copyComment(dataset.id(), copy);
          finish(from, dataset.name(), dataset.id(), to, newName, copy);
        } finally {
          H5.H5Dclose(copy);
        }
        return true;
      } finally {
        H5.H5Pclose(creation);
        H5.H5Tclose(type);
      }
    } catch (HDF5Exception e) {
      throw to.linkFailure(newName, e);
    } finally {
      H5.H5Sclose(space);
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

  private static void arrange(
      long creation,
      ArrayLayout layout,
      NativeLocation target,
      String name,
      NativeDataset dataset) {
    if (!layout.isChunked()) {
      H5.H5Pset_layout(creation, HDF5Constants.H5D_CONTIGUOUS);
      return;
    }
    long[] chunk = layout.chunk().length == 0 ? DatasetLayout.chunkOf(dataset.id()) : null;
    if (chunk == null) {
      long bytes = RawTypes.size(dataset.type());
      chunk = ChunkShape.of(target.at(name), layout, dataset.extent(), bytes);
    }
    H5.H5Pset_chunk(creation, chunk.length, chunk);
    Filters.set(target.at(name), creation, layout.filters());
  }

  /**
   * Copies elements. What a dataset does not have in its file stays what only the fill value says,
   * so that a copy takes the time and the place of what is there, not of what is claimed.
   */
  private static void copyElements(
      NativeDataset source, long copy, long type, long space, boolean isChunked) {
    if (H5.H5Dget_storage_size(source.id()) == 0) {
      return;
    }
    long[] shape = source.extent();
    WrittenChunks written = fewChunks(source, shape);
    if (written == null) {
      copyPart(source, copy, type, space, new long[shape.length], shape);
      return;
    }
    double bytes = RawTypes.size(type);
    if (!isChunked) {
      source
          .sizes()
          .checkFill(
              source.stored(), SizeCheck.elements(shape) * bytes, written.elements() * bytes);
    }
    while (written.hasNext()) {
      long[] offset = written.next();
      copyPart(source, copy, type, space, offset, written.extent(offset));
    }
  }

  /** The chunks of a dataset that has most of them not in its file; null for any other. */
  private static WrittenChunks fewChunks(NativeDataset source, long[] shape) {
    long[] chunk = DatasetLayout.chunkOf(source.id());
    if (chunk == null || !DirectAccess.isAvailable()) {
      return null;
    }
    WrittenChunks written = new WrittenChunks(source.id(), shape, chunk);
    return written.areFew() ? written : null;
  }

  private static void copyPart(
      NativeDataset source, long copy, long type, long space, long[] origin, long[] shape) {
    long bytes = RawTypes.size(type);
    int most = (int) Math.max(1, 16L * DatasetWriter.STAGE_BYTES / bytes);
    byte[] stage = null;
    try (Slabs slabs = new Slabs(space, origin, shape, most)) {
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
      NativeDataset source, long type, long memorySpace, long fileSpace, byte[] bytes) {
    try {
      source.read(type, memorySpace, fileSpace, bytes);
    } catch (HDF5Exception e) {
      throw source.unreadable(e);
    }
  }
}
