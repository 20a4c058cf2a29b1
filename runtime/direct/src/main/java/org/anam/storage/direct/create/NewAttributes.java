package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.anam.error.CoreError;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.engine.ErrorPlace;

/** Puts attributes into groups that are being written. */
final class NewAttributes {

  private static final int UTF8 = 1;
  private static final int MOST_PART = 0xffff;

  /** HDF5 has 4 GiB for an attribute, and Java this for the array into which it is loaded. */
  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  private NewAttributes() {}

  /** What comes before an attribute's value. */
  static ByteBuilder head(
      ErrorPlace place, byte[] name, byte[] type, byte[] space, int valueBytes) {
    if (type.length > MOST_PART) {
      throw place
          .error(
              CoreError.UNMAPPABLE_VALUE,
              "The names in the type take " + type.length + " bytes, and HDF5 has 64 KiB for them")
          .remedy("Give it fewer constants, or shorter names.")
          .build();
    }
    int size = 9 + name.length + 1 + type.length + space.length + valueBytes;
    return new ByteBuilder(size)
        .u8(3)
        .u8(0)
        .u16(name.length + 1)
        .u16(type.length)
        .u16(space.length)
        .u8(NewNames.isAscii(name) ? 0 : UTF8)
        .bytes(name)
        .u8(0)
        .bytes(type)
        .bytes(space);
  }

  /** Adds an attribute of elements. */
  static void add(
      GroupBuilder group,
      Output output,
      ErrorPlace place,
      byte[] name,
      byte[] type,
      byte[] space,
      Data data)
      throws IOException {
    ByteBuilder head = head(place, name, type, space, 0);
    long size = head.size() + data.bytes();
    if (size > MOST_BYTES) {
      throw tooLarge(place, data.bytes());
    }
    if (!GroupBuilder.isTooLong(size)) {
      byte[] body = new byte[(int) size];
      System.arraycopy(head.array(), 0, body, 0, head.size());
      data.copy(0, data.count(), body, head.size());
      group.addAttribute(name, body);
      return;
    }
    long address = output.write(head);
    data.writeTo(output);
    group.addWrittenAttribute(name, address, size);
  }

  /** The references to texts, which are put into the heap. */
  static Data references(ErrorPlace place, GlobalHeapBuilder heap, String[] texts)
      throws IOException {
    long size = (long) texts.length * GlobalHeapBuilder.REFERENCE;
    if (size > MOST_BYTES) {
      throw tooLarge(place, size);
    }
    ByteBuilder references = new ByteBuilder((int) size);
    for (String text : texts) {
      heap.add(text.getBytes(StandardCharsets.UTF_8), references);
    }
    return new RawData(references.array(), texts.length, GlobalHeapBuilder.REFERENCE);
  }

  private static RuntimeException tooLarge(ErrorPlace place, long size) {
    return place
        .error(CoreError.UNMAPPABLE_VALUE, "An attribute cannot hold " + size + " bytes")
        .remedy("Store the array as a dataset.")
        .build();
  }
}
