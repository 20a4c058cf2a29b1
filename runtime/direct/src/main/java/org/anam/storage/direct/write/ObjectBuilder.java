package org.anam.storage.direct.write;

import java.io.IOException;
import org.anam.storage.direct.bytes.Output;

/** A dataset or named datatype that is being written: its messages and attributes. */
public final class ObjectBuilder implements AttributeTarget {

  private static final int FAIL_IF_UNKNOWN_AND_WRITING = 4;

  private final ReservedHeader place;
  private final ObjectHeaderBuilder header;
  private final Entries attributes;

  /** An object whose header is written to a place that is kept for it. */
  public ObjectBuilder(Output output, HeaderForm form, ReservedHeader place) {
    this.place = place;
    header = place.begin();
    attributes =
        new Entries(output, EntryKind.ATTRIBUTES, form.limits().mostCompact(), form.order());
  }

  /** Puts a whole message. */
  public void message(int type, int flags, byte[] body) {
    header.message(type, flags, body, 0, body.length);
  }

  @Override
  public void addAttribute(byte[] name, byte[] body) throws IOException {
    attributes.add(name, body, false);
  }

  @Override
  public void addWrittenAttribute(byte[] name, long address, long size) throws IOException {
    attributes.addWritten(name, address, size);
  }

  /** Writes what has not been written yet, and the header into its place. */
  public void write() throws IOException {
    attributes.putInfo(header, FAIL_IF_UNKNOWN_AND_WRITING);
    attributes.putMessages(header);
    place.write(header);
  }
}
