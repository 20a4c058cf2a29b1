package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;

/**
 * A group that is being written: what it has so far, until its header is written as the last of it.
 * Names are UTF-8. Not thread-safe.
 */
public final class GroupBuilder {

  private static final int LINK_INFO = 0x02;
  private static final int GROUP_INFO = 0x0a;
  private static final int ATTRIBUTE_INFO = 0x15;
  private static final int CONSTANT = 1;
  private static final int FAIL_IF_UNKNOWN_AND_WRITING = 4;

  private static final int COMPACT_LINKS = 8;

  private static final int UTF8 = 1;
  private static final int HAS_CHARSET = 1 << 4;

  private final Output output;
  private final AttributeLimits limits;
  private final Entries links;
  private final Entries attributes;

  /** An empty group. */
  public GroupBuilder(Output output, AttributeLimits limits) {
    this.output = output;
    this.limits = limits;
    links = new Entries(output, EntryKind.LINKS, COMPACT_LINKS);
    attributes = new Entries(output, EntryKind.ATTRIBUTES, limits.mostCompact());
  }

  private Entries of(EntryKind kind) {
    return kind == EntryKind.LINKS ? links : attributes;
  }

  /** How many links or attributes it has. */
  public int count(EntryKind kind) {
    return of(kind).count();
  }

  /** Whether it has a link or attribute of a name. */
  public boolean has(EntryKind kind, byte[] name) throws IOException {
    return of(kind).find(name) >= 0;
  }

  /** Whether a link leads to a group; false where there is none. */
  public boolean leadsToGroup(byte[] name) throws IOException {
    int found = links.find(name);
    return found >= 0 && links.mark(found);
  }

  /** The names of links or attributes, in no order. */
  public List<byte[]> names(EntryKind kind) throws IOException {
    Entries entries = of(kind);
    List<byte[]> names = new ArrayList<>(entries.count());
    for (int i = 0; i < entries.count(); i++) {
      names.add(entries.name(i));
    }
    return names;
  }

  /** The object to which a link that is there leads. */
  public long linkAddress(byte[] name) throws IOException {
    byte[] body = links.body(links.find(name));
    long address = 0;
    for (int i = 1; i <= 8; i++) {
      address = address << 8 | (body[body.length - i] & 0xff);
    }
    return address;
  }

  /** The body of an attribute's message, or its beginning where that is long. */
  public byte[] attributeBody(byte[] name) throws IOException {
    return attributes.body(attributes.find(name));
  }

  /** Adds a link to an object of the file, under a name that is not taken. */
  public void addLink(byte[] name, boolean ascii, long address, boolean toGroup)
      throws IOException {
    int widthBits = name.length < 1 << 8 ? 0 : name.length < 1 << 16 ? 1 : 2;
    ByteBuilder body = new ByteBuilder(16 + name.length);
    body.u8(1).u8(widthBits | (ascii ? 0 : HAS_CHARSET));
    if (!ascii) {
      body.u8(UTF8);
    }
    body.number(name.length, 1 << widthBits).bytes(name).i64(address);
    links.add(name, exact(body), toGroup);
  }

  private static byte[] exact(ByteBuilder body) {
    return body.size() == body.array().length ? body.array() : body.toArray();
  }

  /** Adds an attribute, under a name that is not taken; the body of its message is kept. */
  public void addAttribute(byte[] name, byte[] body) throws IOException {
    attributes.add(name, body, false);
  }

  /** Whether an attribute's message is to be written by itself. */
  public static boolean isTooLong(long bodyBytes) {
    return Entries.isTooLong(bodyBytes);
  }

  /** Adds an attribute that is too long for a header and whose message has been written. */
  public void addWrittenAttribute(byte[] name, long address, long size) throws IOException {
    attributes.addWritten(name, address, size);
  }

  /** Writes what has not been written yet, the header last, and returns its address. */
  public long write() throws IOException {
    ObjectHeader header = new ObjectHeader();
    putInfo(header, LINK_INFO, 0, links.finish());
    header.begin(GROUP_INFO, CONSTANT).u16(0);
    header.end();
    putInfo(header, ATTRIBUTE_INFO, FAIL_IF_UNKNOWN_AND_WRITING, attributes.finish());
    attributes.putMessages(header);
    links.putMessages(header);
    return limits.write(header, output);
  }

  private static void putInfo(ObjectHeader header, int type, int flags, long[] addresses) {
    header.begin(type, flags).u16(0).i64(addresses[0]).i64(addresses[1]);
    header.end();
  }
}
