package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.array.StructuredArray;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** Writes structured arrays as datasets of packed compounds. */
public final class StructureWriter {

  private StructureWriter() {}

  /** Writes a structured array as a new dataset. */
  public static void write(
      NativeLocation group, String name, StructuredArray value, ArrayLayout layout) {
    List<NdArray> columns = new ArrayList<>(value.fields().values());
    long bytes = columns.stream().mapToLong(column -> column.type().bytes()).sum();
    if (bytes > DatasetWriter.STAGE_BYTES) {
      throw group
          .at(name)
          .error(CoreError.UNMAPPABLE_VALUE, "A structure of " + bytes + " bytes is too large")
          .remedy("Store the fields as arrays of their own.")
          .build();
    }
    long[] shape = value.shape();
    long space = Dataspaces.create(group.at(name), shape);
    try {
      long fileType = type(group, value, (int) bytes, true);
      try {
        long dataset = DatasetWriter.create(group, name, fileType, space, layout, shape, bytes);
        try {
          writeRows(group, dataset, space, value, (int) bytes);
        } finally {
          H5.H5Dclose(dataset);
        }
      } finally {
        H5.H5Tclose(fileType);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(group.at(name), e);
    } finally {
      Dataspaces.close(space);
    }
  }

  private static long type(NativeLocation group, StructuredArray value, int bytes, boolean file) {
    long type = H5.H5Tcreate(HDF5Constants.H5T_COMPOUND, bytes);
    try {
      long offset = 0;
      for (Map.Entry<String, NdArray> field : value.fields().entrySet()) {
        var element = field.getValue().type();
        long member = file ? NativeTypes.file(element) : NativeTypes.memory(element);
        if (group.attributeForm(field.getKey()) == Names.Form.EXACT) {
          DirectAccess.insertField(group.place(), type, field.getKey(), offset, member);
        } else {
          H5.H5Tinsert(type, field.getKey(), offset, member);
        }
        offset += element.bytes();
      }
      return type;
    } catch (RuntimeException e) {
      H5.H5Tclose(type);
      throw e;
    }
  }

  private static void writeRows(
      NativeLocation group, long dataset, long space, StructuredArray value, int bytes) {
    List<NdArray> columns = new ArrayList<>(value.fields().values());
    long size = value.size();
    if (size == 0) {
      return;
    }
    long type = type(group, value, bytes, false);
    try {
      int most = (int) Math.min(size, Math.max(1, DatasetWriter.STAGE_BYTES / bytes));
      byte[] rows = new byte[most * bytes];
      if (value.shape().length == 0) {
        pack(columns, 0, 1, rows, bytes);
        H5.H5Dwrite(
            dataset, type, NativeTypes.ALL, NativeTypes.ALL, NativeTypes.DEFAULT, rows, true);
        return;
      }
      try (Slabs slabs = new Slabs(space, value.shape(), most)) {
        while (slabs.next()) {
          pack(columns, Math.toIntExact(slabs.position()), slabs.size(), rows, bytes);
          H5.H5Dwrite(dataset, type, slabs.memorySpace(), space, NativeTypes.DEFAULT, rows, true);
        }
      }
    } finally {
      H5.H5Tclose(type);
    }
  }

  private static void pack(List<NdArray> columns, int from, int count, byte[] rows, int rowBytes) {
    int offset = 0;
    for (NdArray column : columns) {
      int bytes = column.type().bytes();
      byte[] cells = new byte[count * bytes];
      if (column.elements() instanceof ByteBuffer direct) {
        ByteBuffer source = direct.duplicate();
        source.clear().position(from * bytes);
        source.get(cells);
      } else {
        HeapBytes.copy(column, from * column.type().components(), cells);
      }
      for (int i = 0; i < count; i++) {
        System.arraycopy(cells, i * bytes, rows, i * rowBytes + offset, bytes);
      }
      offset += bytes;
    }
  }
}
