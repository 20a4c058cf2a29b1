package org.anam.storage.direct.write;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;

/**
 * The place of an object header that is written later, so that links and references can lead to the
 * object before. The place has the number of links and where the messages are.
 */
public final class ReservedHeader {

  private static final int LINKS = 0x16;
  private static final int CONTINUATION = 0x10;
  private static final int LINKS_BYTES = 5;
  private static final int CONTINUATION_BYTES = 16;
  private static final int CHECKSUM = 4;

  private final Output output;
  private final HeaderForm form;
  private final long address;
  private int links = 1;

  /** Keeps a place. */
  public ReservedHeader(Output output, HeaderForm form) throws IOException {
    this.output = output;
    this.form = form;
    int size = size(form.flags());
    output.avoidPageBorder(size);
    address = output.reserve(size);
  }

  private static int size(int flags) {
    return HeaderForm.prefixBytes(flags) + messageBytes(flags) + CHECKSUM;
  }

  private static int messageBytes(int flags) {
    return 2 * HeaderForm.messageHead(flags) + LINKS_BYTES + CONTINUATION_BYTES;
  }

  /** Where the header will be. */
  public long address() {
    return address;
  }

  /** An empty header for the place. */
  public ObjectHeaderBuilder begin() {
    return new ObjectHeaderBuilder(form.order().isKept());
  }

  /** Says how many links lead to the object, before it is written. */
  public void setLinks(int count) {
    links = count;
  }

  /** Fills the place in. */
  public void write(ObjectHeaderBuilder messages) throws IOException {
    long[] rest = messages.writeAll(output);
    int flags = form.flags();
    ByteBuilder chunk = new ByteBuilder(size(flags));
    chunk.ascii("OHDR").u8(2).u8(flags);
    if (form.times() != null) {
      for (int time : form.times()) {
        chunk.i32(time);
      }
    }
    if (form.limits().inHeader()) {
      chunk.u16(form.limits().mostCompact()).u16(form.limits().leastDense());
    }
    chunk.u8(messageBytes(flags));
    int order = HeaderForm.messageHead(flags) - 4;
    chunk.u8(0).u16(LINKS_BYTES).u8(0).zeros(order).zeros(LINKS_BYTES);
    chunk.u8(CONTINUATION).u16(CONTINUATION_BYTES).u8(0).zeros(order).i64(rest[0]).i64(rest[1]);
    output.patch(address, chunk.checksum(0));
    if (links != 1) {
      setLinks(output, address, links);
    }
  }

  /** Says how many links lead to the object of a header that has been written here. */
  public static void setLinks(Output output, long address, int links) throws IOException {
    byte[] start = new byte[6];
    output.read(address, start, 0, start.length);
    int flags = start[5];
    byte[] chunk = new byte[size(flags)];
    output.read(address, chunk, 0, chunk.length);
    int at = HeaderForm.prefixBytes(flags);
    ByteBuilder changed = new ByteBuilder(chunk.length);
    changed.bytes(chunk, 0, at).u8(LINKS).bytes(chunk, at + 1, HeaderForm.messageHead(flags) - 1);
    changed.u8(0).i32(links);
    changed.bytes(chunk, changed.size(), chunk.length - CHECKSUM - changed.size());
    output.patch(address, changed.checksum(0));
  }
}
