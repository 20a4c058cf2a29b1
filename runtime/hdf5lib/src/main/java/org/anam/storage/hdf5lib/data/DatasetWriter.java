package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import org.anam.array.NdArray;
import org.anam.layout.ArrayLayout;
import org.anam.storage.engine.ChunkShape;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** Creates datasets and writes arrays of numbers to them. */
public final class DatasetWriter {

  /** The buffer between a direct buffer and the library, which takes heap arrays only. */
  public static final int STAGE_BYTES = 1 << 20;

  private DatasetWriter() {}

  /** Writes an array of numbers as a new dataset. */
  public static void write(NativeLocation group, String name, NdArray value, ArrayLayout layout) {
    long[] shape = value.shape();
    Names.Form form = group.linkForm(name);
    NativeCalls calls = group.calls(name, form);
    long space = Dataspaces.create(calls, group.at(name), shape);
    try {
      long type = NativeTypes.file(value.type());
      int bytes = value.type().bytes();
      long dataset = create(calls, group, name, form, type, space, layout, shape, bytes);
      try {
        if (value.size() > 0) {
          writeElements(dataset, space, value, shape);
        }
      } finally {
        calls.closeDataset(dataset);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(group.at(name), e);
    } finally {
      Dataspaces.close(calls, space);
    }
  }

  /** Creates a dataset, to be closed by {@link H5#H5Dclose}. */
  public static long create(
      NativeLocation group,
      String name,
      long type,
      long space,
      ArrayLayout layout,
      long[] shape,
      long elementBytes) {
    Names.Form form = group.linkForm(name);
    NativeCalls calls = group.calls(name, form);
    return create(calls, group, name, form, type, space, layout, shape, elementBytes);
  }

  private static long create(
      NativeCalls calls,
      NativeLocation group,
      String name,
      Names.Form form,
      long type,
      long space,
      ArrayLayout layout,
      long[] shape,
      long elementBytes) {
    boolean chunked = layout.isChunked() && shape.length > 0;
    for (long n : shape) {
      chunked &= n > 0;
    }
    long creation =
        chunked
            ? creation(
                group.at(name), layout, ChunkShape.of(group.at(name), layout, shape, elementBytes))
            : NativeTypes.DATASET_CREATION;
    try {
      long dataset = calls.createDataset(group.id(), name, form, type, space, creation);
      group.pattern().countObject(name);
      return dataset;
    } catch (HDF5Exception e) {
      throw group.linkFailure(name, e);
    } finally {
      if (chunked) {
        H5.H5Pclose(creation);
      }
    }
  }

  private static long creation(ErrorPlace place, ArrayLayout layout, long[] chunk) {
    long list = NativeTypes.datasetCreation();
    try {
      H5.H5Pset_chunk(list, chunk.length, chunk);
      Filters.set(place, list, layout.filters());
      return list;
    } catch (RuntimeException e) {
      H5.H5Pclose(list);
      throw e;
    }
  }

  private static void writeElements(long dataset, long space, NdArray value, long[] shape) {
    long type = NativeTypes.memory(value.type());
    Object elements = value.elements();
    int all = NativeTypes.ALL;
    long transfer = NativeTypes.DEFAULT;
    if (elements instanceof byte[] array) {
      H5.H5Dwrite(dataset, type, all, all, transfer, array, true);
    } else if (elements instanceof short[] array) {
      H5.H5Dwrite_short(dataset, type, all, all, transfer, array, true);
    } else if (elements instanceof int[] array) {
      H5.H5Dwrite_int(dataset, type, all, all, transfer, array, true);
    } else if (elements instanceof long[] array) {
      H5.H5Dwrite_long(dataset, type, all, all, transfer, array, true);
    } else if (elements instanceof float[] array) {
      H5.H5Dwrite_float(dataset, type, all, all, transfer, array, true);
    } else if (elements instanceof double[] array) {
      H5.H5Dwrite_double(dataset, type, all, all, transfer, array, true);
    } else {
      writeDirect(dataset, space, (ByteBuffer) elements, value, shape);
    }
  }

  private static void writeDirect(
      long dataset, long space, ByteBuffer elements, NdArray value, long[] shape) {
    ByteBuffer source = elements.duplicate();
    source.clear();
    long type = NativeTypes.memory(value.type());
    int bytes = value.type().bytes();
    if (shape.length == 0) {
      byte[] one = new byte[bytes];
      source.get(one);
      H5.H5Dwrite(dataset, type, NativeTypes.ALL, NativeTypes.ALL, NativeTypes.DEFAULT, one, true);
      return;
    }
    byte[] stage = new byte[(int) Math.min(STAGE_BYTES, value.size() * bytes)];
    try (Slabs slabs = new Slabs(space, shape, STAGE_BYTES / bytes)) {
      while (slabs.next()) {
        source.get(stage, 0, slabs.size() * bytes);
        H5.H5Dwrite(dataset, type, slabs.memorySpace(), space, NativeTypes.DEFAULT, stage, true);
      }
    }
  }
}
