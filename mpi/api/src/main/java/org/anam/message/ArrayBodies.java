package org.anam.message;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/** Unpacks what follows the tag of an array. */
final class ArrayBodies {

  private final MessageSource in;
  private final ReceivedTables tables;

  ArrayBodies(MessageSource in, ReceivedTables tables) {
    this.in = in;
    this.tables = tables;
  }

  /** An array, within the message or beside it. */
  NdArray array(int found) {
    if (found == Tags.FAR_ARRAY) {
      NdArray array = tables.takeArray(in.getCount());
      if (array == null) {
        throw in.malformed("An array is none of those beside the message, or is used twice");
      }
      return array;
    }
    ArrayHeader header = ReceivedTables.readHeader(in);
    in.need(header.bytes());
    NdArray array = header.allocate();
    in.getElements(array);
    return array;
  }

  StringArray strings() {
    long fixedLength = in.getCount();
    long[] shape = ReceivedTables.readShape(in);
    long size = new ArrayHeader(ElementType.INT8, shape, false).bytes();
    in.need(size);
    if (fixedLength > Integer.MAX_VALUE) {
      throw in.malformed("Texts claim the length " + fixedLength);
    }
    String[] texts = new String[(int) size];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.getText();
    }
    return StringArray.shaped((int) fixedLength, texts, shape);
  }

  StructuredArray structured() {
    long count = in.getCount();
    Map<String, NdArray> fields = new LinkedHashMap<>();
    for (long i = 0; i < count; i++) {
      String name = in.getText();
      int field = in.getByte();
      if (field != Tags.ARRAY && field != Tags.FAR_ARRAY) {
        throw in.malformed("The field of a structure is no array");
      }
      if (fields.put(name, array(field)) != null) {
        throw in.malformed("A structure has one field twice");
      }
    }
    return StructuredArray.of(fields);
  }
}
