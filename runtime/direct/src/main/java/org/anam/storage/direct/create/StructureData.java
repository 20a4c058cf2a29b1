package org.anam.storage.direct.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StructuredArray;
import org.anam.error.CoreError;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.engine.ErrorPlace;

/** The rows of a structured array, their fields side by side without gaps. */
final class StructureData implements Data {

  /** More than any structure of sense has; what is larger would be too much to hold for one row. */
  private static final int MOST_ROW = 1 << 20;

  private final List<NumberData> columns = new ArrayList<>();
  private final byte[] type;
  private final int rowBytes;

  /**
   * The rows of an array.
   *
   * @param group where the dataset is to be
   * @param name the dataset's name
   * @throws org.anam.error.AnamException ANAM141 when a row is too large, or what {@link
   *     NewNames#attribute} says of a field's name
   */
  StructureData(ErrorPlace group, String name, StructuredArray array) {
    long bytes = array.fields().values().stream().mapToLong(f -> f.type().bytes()).sum();
    if (bytes > MOST_ROW) {
      throw group
          .at(name)
          .error(CoreError.UNMAPPABLE_VALUE, "A structure of " + bytes + " bytes is too large")
          .remedy("Store the fields as arrays of their own.")
          .build();
    }
    List<FileTypes.Member> members = new ArrayList<>();
    int offset = 0;
    for (Map.Entry<String, NdArray> field : array.fields().entrySet()) {
      columns.add(new NumberData(field.getValue()));
      ElementType element = field.getValue().type();
      byte[] fieldName = NewNames.attribute(group, field.getKey());
      members.add(new FileTypes.Member(fieldName, FileTypes.of(element), offset));
      offset += element.bytes();
    }
    type = FileTypes.compound(offset, members);
    rowBytes = offset;
  }

  /** The type of a row in the file. */
  byte[] type() {
    return type;
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
