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
public final class GroupBuilder implements AttributeTarget {

  private static final int FAIL_IF_UNKNOWN_AND_WRITING = 4;
  private static final int COMMENT = 0x0d;

  private static final int UTF8 = 1;
  private static final int HAS_ORDER = 1 << 2;
  private static final int HAS_TYPE = 1 << 3;
  private static final int HAS_CHARSET = 1 << 4;

  private final Output output;
  private final GroupForm form;
  private final Entries links;
  private final Entries attributes;

  /** An empty group. */
  public GroupBuilder(Output output, AttributeLimits limits) {
    this(output, GroupForm.of(limits));
  }

  /** An empty group of a form. */
  public GroupBuilder(Output output, GroupForm form) {
    this.output = output;
    this.form = form;
    links = new Entries(output, EntryKind.LINKS, form.mostCompact(), form.order());
    HeaderForm header = form.header();
    attributes =
        new Entries(output, EntryKind.ATTRIBUTES, header.limits().mostCompact(), header.order());
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
    ByteBuilder body = linkHead(name, ascii ? 0 : UTF8, 0, 8);
    links.add(name, exact(body.i64(address)), toGroup);
  }

  /**
   * Adds a link that is no hard one, under a name that is not taken.
   *
   * @param charset the name's: 0 for ASCII, 1 for UTF-8
   * @param target the bytes that say where it leads
   */
  public void addLink(byte[] name, int charset, int type, byte[] target) throws IOException {
    ByteBuilder body = linkHead(name, charset, type, 2 + target.length);
    links.add(name, exact(body.u16(target.length).bytes(target)), false);
  }

  private ByteBuilder linkHead(byte[] name, int charset, int type, int more) {
    int widthBits = name.length < 1 << 8 ? 0 : name.length < 1 << 16 ? 1 : 2;
    boolean ordered = form.order().isKept();
    ByteBuilder body = new ByteBuilder(16 + name.length + more);
    body.u8(1);
    body.u8(
        widthBits
            | (ordered ? HAS_ORDER : 0)
            | (type == 0 ? 0 : HAS_TYPE)
            | (charset == 0 ? 0 : HAS_CHARSET));
    if (type != 0) {
      body.u8(type);
    }
    if (ordered) {
      body.i64(links.count());
    }
    if (charset != 0) {
      body.u8(charset);
    }
    return body.number(name.length, 1 << widthBits).bytes(name);
  }

  private static byte[] exact(ByteBuilder body) {
    return body.size() == body.array().length ? body.array() : body.toArray();
  }

  @Override
  public void addAttribute(byte[] name, byte[] body) throws IOException {
    attributes.add(name, body, false);
  }

  /** Whether an attribute's message is to be written by itself. */
  public static boolean isTooLong(long bodyBytes) {
    return Entries.isTooLong(bodyBytes);
  }

  @Override
  public void addWrittenAttribute(byte[] name, long address, long size) throws IOException {
    attributes.addWritten(name, address, size);
  }

  /**
   * Writes the links or attributes that are not in the header, and returns the body of the message
   * that says where they are. Nothing can be added to them any more.
   */
  public byte[] info(EntryKind kind) throws IOException {
    return of(kind).info();
  }

  /** The bodies of the links or attributes that are messages of the header. */
  public List<byte[]> messages(EntryKind kind) {
    return of(kind).messages();
  }

  /** Writes what has not been written yet, the header last, and returns its address. */
  public long write() throws IOException {
    ObjectHeaderBuilder header = new ObjectHeaderBuilder();
    put(header);
    return form.header().limits().write(header, output);
  }

  /** Writes what has not been written yet, and the header into its place. */
  public void write(ReservedHeader place) throws IOException {
    ObjectHeaderBuilder header = place.begin();
    put(header);
    place.write(header);
  }

  private void put(ObjectHeaderBuilder header) throws IOException {
    links.putInfo(header, 0);
    form.putInfo(header);
    attributes.putInfo(header, FAIL_IF_UNKNOWN_AND_WRITING);
    if (form.comment() != null) {
      header.message(COMMENT, 0, form.comment(), 0, form.comment().length);
    }
    attributes.putMessages(header);
    links.putMessages(header);
  }
}
