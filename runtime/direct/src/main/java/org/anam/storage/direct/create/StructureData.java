package org.anam.storage.direct.create;

import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.array.StructuredArray;

/** The rows of a structured array, their fields side by side without gaps. */
final class StructureData implements Data {

  private final List<NumberData> columns = new ArrayList<>();
  private final int rowBytes;

  StructureData(StructuredArray array, int rowBytes) {
    for (NdArray column : array.fields().values()) {
      columns.add(new NumberData(column));
    }
    this.rowBytes = rowBytes;
  }

  @Override
  public int count() {
    return columns.get(0).count();
  }

  @Override
  public int elementBytes() {
    return rowBytes;
  }

  @Override
  public void copy(int from, int count, byte[] target, int at) {
    int offset = at;
    for (NumberData column : columns) {
      int bytes = column.elementBytes();
      byte[] cells = new byte[count * bytes];
      column.copy(from, count, cells, 0);
      for (int i = 0; i < count; i++) {
        System.arraycopy(cells, i * bytes, target, i * rowBytes + offset, bytes);
      }
      offset += bytes;
    }
  }
}
