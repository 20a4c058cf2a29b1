package org.anam.storage.hdf5lib.data;

import hdf.hdf5lib.H5;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StructuredArray;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.type.SpareBits;
import org.anam.storage.hdf5lib.type.StoredType;

/**
 * Reads compounds field by field: rows come as the file's own bytes, each field's bytes are
 * collected and then converted by the library. So no compound type has to be built in memory, and
 * names need not pass through the library.
 */
public final class StructureReader {

  private StructureReader() {}

  /** All rows of a value of compounds. */
  public static StructuredArray read(NativeValue value) {
    StoredType type = value.described();
    long[] shape = value.extent();
    List<StoredType.Field> fields = type.fields();
    long memoryBytes = fields.stream().mapToLong(field -> field.type().element().bytes()).sum();
    int size = value.checkSize(shape, value.isCompact(), type.size(), memoryBytes);
    Map<String, NdArray> columns = new LinkedHashMap<>();
    for (StoredType.Field field : fields) {
      if ((long) size * field.type().element().components() > Integer.MAX_VALUE - 8) {
        throw value.sizes().tooManyElements();
      }
      columns.put(field.name(), NdArray.zeros(field.type().element(), shape));
    }
    if (size > 0) {
      readRows(value, shape, size, columns);
      fillSpareBits(value, columns);
    }
    return StructuredArray.of(columns);
  }

  private static void readRows(
      NativeValue value, long[] shape, int size, Map<String, NdArray> columns) {
    int rowBytes = (int) value.described().size();
    int most = Math.max(1, DatasetWriter.STAGE_BYTES / rowBytes);
    if (shape.length == 0 || value.isAttribute()) {
      if ((long) size * rowBytes > Integer.MAX_VALUE - 8) {
        throw value.sizes().tooManyBytes();
      }
      byte[] rows = new byte[size * rowBytes];
      value.read(value.type(), NativeTypes.ALL, NativeTypes.ALL, rows);
      convert(value, rows, 0, size, columns);
      return;
    }
    byte[] rows = new byte[Math.min(size, most) * rowBytes];
    long space = value.openSpace(value.id());
    try (Slabs slabs = new Slabs(space, shape, most)) {
      while (slabs.next()) {
        value.read(value.type(), slabs.memorySpace(), space, rows);
        convert(value, rows, (int) slabs.position(), slabs.size(), columns);
      }
    } finally {
      H5.H5Sclose(space);
    }
  }

  /** Converts rows of the file's own bytes to columns. */
  public static void convert(
      NativeValue value, byte[] rows, int position, int count, Map<String, NdArray> columns) {
    for (StoredType.Field field : value.described().fields()) {
      long member = H5.H5Tget_member_type(value.type(), field.index());
      try {
        NdArray column = columns.get(field.name());
        byte[] cells = column(value, rows, field, member, count);
        HeapBytes.copy(cells, column, position * column.type().components());
        if (field.type().element() == ElementType.BOOL) {
          ArrayReader.checkBooleans(value, cells);
        }
      } finally {
        H5.H5Tclose(member);
      }
    }
  }

  /** Fills what the conversion left in integers of few bits. */
  public static void fillSpareBits(NativeValue value, Map<String, NdArray> columns) {
    for (StoredType.Field field : value.described().fields()) {
      SpareBits.fill(columns.get(field.name()).elements(), field.type());
    }
  }

  /** The bytes of one field in native order and size. */
  private static byte[] column(
      NativeValue value, byte[] rows, StoredType.Field field, long member, int count) {
    int rowBytes = (int) value.described().size();
    int from = (int) field.type().size();
    int to = field.type().element().bytes();
    byte[] cells = new byte[count * Math.max(from, to)];
    for (int i = 0; i < count; i++) {
      System.arraycopy(rows, i * rowBytes + field.offset(), cells, i * from, from);
    }
    long memory = ArrayReader.memoryType(field.type());
    if (!H5.H5Tequal(member, memory)) {
      H5.H5Tconvert(member, memory, count, cells, new byte[cells.length], NativeTypes.DEFAULT);
    }
    return cells.length == count * to ? cells : java.util.Arrays.copyOf(cells, count * to);
  }
}
