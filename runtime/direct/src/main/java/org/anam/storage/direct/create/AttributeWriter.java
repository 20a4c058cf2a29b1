package org.anam.storage.direct.create;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/**
 * Writes the attributes of a group: into the place that one of the same name and type had in a
 * group before, as long as this group is like that, or as entries of its own.
 */
final class AttributeWriter {

  /** As many bytes of a value are put into such a place. */
  private static final int MOST_PLACED = 4096;

  private final UnwrittenGroup group;

  AttributeWriter(UnwrittenGroup group) {
    this.group = group;
  }

  private ErrorPlace at(String name) {
    return group.place().at(name);
  }

  /** The bytes of a name that a new attribute can have. */
  private byte[] free(String name) throws IOException {
    byte[] bytes = NewNames.attribute(group.place(), name);
    if (group.builder().has(EntryKind.ATTRIBUTES, bytes)) {
      throw at(name).error(StorageError.NAME_TAKEN, "The name is taken").build();
    }
    return bytes;
  }

  /** A value of one element. */
  interface ScalarValue {
    /** Puts its bytes. */
    void put(ByteBuilder body) throws IOException;
  }

  /** Writes a value of one element, of so many bytes. */
  void write(String name, byte[] type, int size, ScalarValue value) {
    try {
      ByteBuilder place = group.next(name, type, Spaces.SCALAR, size);
      if (place != null) {
        value.put(place);
        return;
      }
      byte[] bytes = free(name);
      ByteBuilder body = NewAttributes.head(at(name), bytes, type, Spaces.SCALAR, size);
      value.put(body);
      group.builder().addAttribute(bytes, body.toArray());
      group.note(name, bytes, type, Spaces.SCALAR, size);
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }

  /** Writes an array of texts of any length. */
  void writeTexts(String name, byte[] type, long[] shape, String[] texts) {
    write(
        name,
        type,
        shape,
        (long) texts.length * GlobalHeapBuilder.REFERENCE,
        () -> NewAttributes.references(at(name), group.file().texts(), texts));
  }

  /** Writes an array. */
  void write(String name, byte[] type, long[] shape, Data data) {
    write(name, type, shape, data.bytes(), () -> data);
  }

  /** Makes the elements of an attribute whose name can be taken. */
  private interface DataMaker {
    Data make() throws IOException;
  }

  private void write(String name, byte[] type, long[] shape, long size, DataMaker maker) {
    try {
      boolean isSmall = size <= MOST_PLACED && shape.length <= Spaces.HIGHEST_RANK;
      byte[] space = isSmall ? Spaces.of(at(name), shape) : null;
      ByteBuilder place = isSmall ? group.next(name, type, space, (int) size) : null;
      if (place != null) {
        Data data = maker.make();
        data.copy(0, data.count(), place.array(), place.size());
        return;
      }
      byte[] bytes = free(name);
      Data data = maker.make();
      space = Spaces.of(at(name), shape);
      NewAttributes.add(group.builder(), group.file().output(), at(name), bytes, type, space, data);
      if (isSmall) {
        group.note(name, bytes, type, space, (int) size);
      }
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }
}
