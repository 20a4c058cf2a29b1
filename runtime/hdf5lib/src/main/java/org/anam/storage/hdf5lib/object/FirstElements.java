package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.H5;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.storage.StoredValue;
import org.anam.storage.engine.LeadingElements;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.data.ArrayReader;
import org.anam.storage.hdf5lib.data.HeapBytes;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.data.Slabs;
import org.anam.storage.hdf5lib.data.StructureReader;
import org.anam.storage.hdf5lib.text.TextReader;
import org.anam.storage.hdf5lib.type.SpareBits;
import org.anam.storage.hdf5lib.type.StoredType;

/** Reads the beginning of a value, of a dataset no more than that. */
final class FirstElements {

  private FirstElements() {}

  /** The first elements, at most this many. */
  static Object read(NativeValue value, int most) {
    long[] shape = value.extent();
    long elements = SizeCheck.elements(shape);
    if (elements == 0) {
      return part(value, NativeTypes.ALL, NativeTypes.ALL, 0);
    }
    if (value.isAttribute() || shape.length == 0) {
      long size = value.described().size();
      int all = value.checkSize(shape, value.isCompact(), size, size);
      return LeadingElements.of(
          part(value, NativeTypes.ALL, NativeTypes.ALL, all), Math.min(most, all));
    }
    long space = value.openSpace(value.id());
    try (Slabs slabs = new Slabs(space, shape, Math.max(1, most))) {
      slabs.next();
      return part(value, slabs.memorySpace(), space, slabs.size());
    } finally {
      H5.H5Sclose(space);
    }
  }

  private static Object part(NativeValue value, long memorySpace, long fileSpace, int count) {
    StoredValue.Kind kind = value.described().kind();
    if (kind == StoredValue.Kind.TEXT) {
      String[] texts = new String[count];
      if (count > 0) {
        TextReader.readPart(value, memorySpace, fileSpace, count, texts, 0);
      }
      return StringArray.of(texts);
    }
    if (kind == StoredValue.Kind.ENUM) {
      return StringArray.of(names(value, memorySpace, fileSpace, count));
    }
    return kind == StoredValue.Kind.STRUCTURED
        ? structures(value, memorySpace, fileSpace, count)
        : numbers(value, memorySpace, fileSpace, count);
  }

  private static NdArray numbers(NativeValue value, long memorySpace, long fileSpace, int count) {
    StoredType type = value.described();
    NdArray array = NdArray.zeros(type.element(), count);
    byte[] bytes = new byte[count * type.element().bytes()];
    if (count > 0) {
      value.read(ArrayReader.memoryType(type), memorySpace, fileSpace, bytes);
      HeapBytes.copy(bytes, array, 0);
      SpareBits.fill(array.elements(), type);
    }
    if (type.element() == ElementType.BOOL) {
      ArrayReader.checkBooleans(value, bytes);
    }
    return array;
  }

  private static StructuredArray structures(
      NativeValue value, long memorySpace, long fileSpace, int count) {
    Map<String, NdArray> columns = new LinkedHashMap<>();
    for (StoredType.Field field : value.described().fields()) {
      columns.put(field.name(), NdArray.zeros(field.type().element(), count));
    }
    if (count > 0) {
      byte[] rows = new byte[count * (int) value.described().size()];
      value.read(value.type(), memorySpace, fileSpace, rows);
      StructureReader.convert(value, rows, 0, count, columns);
      StructureReader.fillSpareBits(value, columns);
    }
    return StructuredArray.of(columns);
  }

  private static String[] names(NativeValue value, long memorySpace, long fileSpace, int count) {
    int size = (int) value.described().size();
    byte[] bytes = new byte[count * size];
    if (count > 0) {
      value.read(value.type(), memorySpace, fileSpace, bytes);
    }
    String[] names = new String[count];
    for (int i = 0; i < count; i++) {
      names[i] = EnumReader.nameOf(value, Arrays.copyOfRange(bytes, i * size, (i + 1) * size));
    }
    return names;
  }
}
