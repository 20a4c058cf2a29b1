package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.direct.write.GroupForm;
import org.anam.storage.direct.write.ReservedHeader;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** A user's view of a group that is being written. */
public final class CreatedGroup implements StorageGroup {

  private final UnwrittenGroup group;
  private final ContentSoFar content;
  private final AttributeWriter attributes;
  private boolean closed;

  /** A view of a group that counts it as a user. */
  CreatedGroup(UnwrittenGroup group) {
    this.group = group;
    content = new ContentSoFar(group);
    attributes = new AttributeWriter(group);
  }

  /**
   * What a group that is there already gets, to be taken from the builder.
   *
   * @param path the names that lead to the group
   * @param builder what it has already, as far as that matters
   */
  public static CreatedGroup addition(
      FileContent file, ErrorPlace place, List<String> path, GroupBuilder builder) {
    return new CreatedGroup(new UnwrittenGroup(file, place, path, builder));
  }

  @Override
  public String path() {
    return group.place().path();
  }

  /** Writes all groups in it that have not been written. */
  public void writeChildren() throws IOException {
    group.writeChildren();
  }

  /** Where it is. */
  public ErrorPlace place() {
    return group.place();
  }

  /** What it has so far. */
  public GroupBuilder builder() {
    requireOpen();
    return group.builder();
  }

  /** Where the header of a group will be that is the copy of another. */
  public long address() {
    return group.address();
  }

  /** Says how many links lead to a group that is the copy of another; else it is one. */
  public void setLinks(int links) {
    group.setLinks(links);
  }

  /** One more view of this group, which is not written before that is closed too. */
  public CreatedGroup another() {
    group.use();
    return new CreatedGroup(group);
  }

  /**
   * An empty group that is the copy of another, to be closed. Links can lead to it before that; the
   * caller adds the first.
   *
   * @param name for errors
   */
  public CreatedGroup addCopy(String name, GroupForm form) throws IOException {
    requireOpen();
    Output output = group.file().output();
    ReservedHeader header = new ReservedHeader(output, form.header());
    GroupBuilder builder = new GroupBuilder(output, form);
    return new CreatedGroup(new UnwrittenGroup(group.file(), group, at(name), builder, header));
  }

  private ErrorPlace at(String name) {
    return group.place().at(name);
  }

  private void requireOpen() {
    if (closed) {
      throw group.place().error(StorageError.CLOSED, "The group is closed").build();
    }
    group.file().requireOpen();
  }

  /** The bytes of a name that a new link can have. */
  private byte[] free(String name) throws IOException {
    requireOpen();
    byte[] bytes = NewNames.link(group.place(), name);
    if (group.hasLink(name, bytes)) {
      throw at(name).error(StorageError.NAME_TAKEN, "The name is taken").build();
    }
    return bytes;
  }

  // Attributes.

  /** What writes them, if this is open. */
  private AttributeWriter attributes() {
    requireOpen();
    return attributes;
  }

  @Override
  public void writeInteger(String name, ElementType type, long bits) {
    attributes()
        .write(name, FileTypes.of(type), type.bytes(), body -> body.number(bits, type.bytes()));
  }

  @Override
  public void writeFloat(String name, ElementType type, double value) {
    attributes().write(name, FileTypes.of(type), type.bytes(), body -> putFloat(body, type, value));
  }

  @Override
  public void writeComplex(String name, ElementType type, double re, double im) {
    attributes()
        .write(
            name,
            FileTypes.of(type),
            type.bytes(),
            body -> {
              putFloat(body, type.component(), re);
              putFloat(body, type.component(), im);
            });
  }

  private static void putFloat(ByteBuilder body, ElementType type, double value) {
    if (type == ElementType.FLOAT32) {
      body.i32(Float.floatToRawIntBits((float) value));
    } else {
      body.i64(Double.doubleToRawLongBits(value));
    }
  }

  @Override
  public void writeEnum(String name, EnumDescriptor type, int ordinal) {
    requireOpen();
    byte[] fileType = group.file().enumType(group.place(), type);
    int size = FileContent.enumBytes(type);
    attributes().write(name, fileType, size, body -> body.number(ordinal, size));
  }

  @Override
  public void writeText(String name, String value, TextForm form) {
    if (form == TextForm.FIXED_ASCII) {
      writeStringsAttribute(
          name, StringArray.shaped(Math.max(1, value.length()), new String[] {value}, new long[0]));
      return;
    }
    attributes()
        .write(
            name,
            form == TextForm.UTF8 ? FileTypes.TEXT : FileTypes.ASCII_TEXT,
            GlobalHeapBuilder.REFERENCE,
            body -> group.file().texts().add(value.getBytes(StandardCharsets.UTF_8), body));
  }

  @Override
  public void writeArrayAttribute(String name, NdArray value) {
    attributes().write(name, FileTypes.of(value.type()), value.shape(), new NumberData(value));
  }

  @Override
  public void writeStringsAttribute(String name, StringArray value) {
    int fixed = value.fixedLength();
    if (fixed > 0) {
      requireOpen();
      FixedTextData texts = new FixedTextData(at(name), value);
      attributes().write(name, FileTypes.fixedText(fixed), value.shape(), texts);
    } else {
      attributes().writeTexts(name, FileTypes.TEXT, value.shape(), value.toArray());
    }
  }

  @Override
  public void writeNameMap(String name, String[][] rows) {
    String[] cells = new String[2 * rows.length];
    for (int i = 0; i < rows.length; i++) {
      cells[2 * i] = rows[i][0];
      cells[2 * i + 1] = rows[i][1];
    }
    attributes().writeTexts(name, FileTypes.ASCII_TEXT, new long[] {rows.length, 2}, cells);
  }

  // Links.

  @Override
  public StorageGroup createGroup(String name) {
    try {
      byte[] bytes = free(name);
      return new CreatedGroup(new UnwrittenGroup(group, at(name), name, bytes));
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }

  /** Writes a dataset and returns its address. */
  private interface DatasetWriter {
    long write() throws IOException;
  }

  private void writeDataset(String name, DatasetWriter writer) {
    try {
      byte[] bytes = free(name);
      group.builder().addLink(bytes, NewNames.isAscii(bytes), writer.write(), false);
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }

  private long write(String name, byte[] type, Data data, long[] shape, ArrayLayout layout)
      throws IOException {
    return Datasets.write(group.file().output(), at(name), type, data, shape, layout);
  }

  @Override
  public void writeDataset(String name, NdArray value, ArrayLayout layout) {
    writeDataset(
        name,
        () ->
            write(name, FileTypes.of(value.type()), new NumberData(value), value.shape(), layout));
  }

  @Override
  public void writeStringsDataset(String name, StringArray value, ArrayLayout layout) {
    int fixed = value.fixedLength();
    writeDataset(
        name,
        () ->
            fixed > 0
                ? write(
                    name,
                    FileTypes.fixedText(fixed),
                    new FixedTextData(at(name), value),
                    value.shape(),
                    layout)
                // Filters do not reach strings of any length, which lie outside the dataset.
                : Datasets.writeTexts(
                    group.file().output(), group.file().texts(), at(name), value));
  }

  @Override
  public void writeStructuredDataset(String name, StructuredArray value, ArrayLayout layout) {
    StructureData rows = new StructureData(group.place(), name, value);
    writeDataset(name, () -> write(name, rows.type(), rows, value.shape(), layout));
  }

  // What is there so far.

  @Override
  public long linkCount() {
    requireOpen();
    return (long) group.builder().count(EntryKind.LINKS) + group.children().size();
  }

  @Override
  public long attributeCount() {
    requireOpen();
    return group.builder().count(EntryKind.ATTRIBUTES);
  }

  @Override
  public List<String> attributeNames() {
    requireOpen();
    return content.names(EntryKind.ATTRIBUTES, Set.of());
  }

  @Override
  public List<String> linkNames() {
    requireOpen();
    return content.names(EntryKind.LINKS, group.children());
  }

  @Override
  public Link link(String name) {
    requireOpen();
    return content.link(name);
  }

  @Override
  public String linkTarget(String name) {
    requireOpen();
    return null;
  }

  @Override
  public boolean isExternalLink(String name) {
    requireOpen();
    return false;
  }

  @Override
  public String identity() {
    requireOpen();
    return path();
  }

  /** A group that has been written is opened for reading. */
  @Override
  public StorageGroup openGroup(String name) {
    requireOpen();
    UnwrittenGroup child = group.child(name);
    if (child == null) {
      return content.withLink(name).openGroup(name);
    }
    child.use();
    return new CreatedGroup(child);
  }

  @Override
  public StoredDataset openDataset(String name) {
    requireOpen();
    return content.withLink(name).openDataset(name);
  }

  @Override
  public StoredAttribute openAttribute(String name) {
    requireOpen();
    return content.attribute(name);
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      group.release();
    } catch (IOException e) {
      throw group.place().cannotWrite(e);
    }
  }
}
