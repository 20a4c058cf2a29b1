package org.anam.storage.direct.append;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.create.CreatedGroup;
import org.anam.storage.direct.create.FileContent;
import org.anam.storage.direct.form.Forms;
import org.anam.storage.direct.message.AttributeInfo;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.LinkInfo;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.OpenGroup;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.AttributeLimits;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.direct.write.GroupForm;
import org.anam.storage.direct.write.HeaderForm;

/**
 * A group that is there already, and what it gets. Its builder has the old links as soon as there
 * are new ones, and so the old attributes, since an index is built of all at once; a symbol table
 * is merged at the end.
 */
final class OldGroup {

  private static final int NOT_SHARED = 4;
  private static final int ATTRIBUTE_HEAD = 9;

  private final FileContent content;
  private final OpenGroup old;
  private final List<String> path;
  private final ObjectHeader header;
  private final boolean hasSymbolTable;
  private StoredHeader stored;
  private GroupBuilder builder;
  private CreatedGroup added;
  private boolean hasOldLinks;
  private boolean hasOldAttributes;
  private int linksBefore;
  private int attributesBefore;

  /**
   * A group that gets nothing so far.
   *
   * @param path the names that lead to it
   */
  OldGroup(FileContent content, OpenGroup old, List<String> path) {
    this.content = content;
    this.old = old;
    this.path = path;
    header = old.header();
    hasSymbolTable = header.find(MessageType.SYMBOL_TABLE) != null;
  }

  /** What was there when the file was opened. */
  OpenGroup old() {
    return old;
  }

  List<String> path() {
    return path;
  }

  boolean hasSymbolTable() {
    return hasSymbolTable;
  }

  private FileObjects objects() {
    return old.file().objects();
  }

  /** What it gets; null when there is nothing. */
  CreatedGroup added() {
    return added;
  }

  /** How many links or attributes are new. */
  long newCount(EntryKind kind) {
    if (added == null) {
      return 0;
    }
    return kind == EntryKind.LINKS
        ? added.linkCount() - linksBefore
        : added.attributeCount() - attributesBefore;
  }

  /** What it gets, to which links or attributes are to be added. */
  CreatedGroup toAdd(EntryKind kind) {
    return old.file()
        .read(
            old.place(),
            () -> {
              try {
                prepare(kind);
                return added;
              } catch (UnchangeableException e) {
                throw Refusals.group(old.place(), e);
              } catch (IOException e) {
                throw old.place().cannotWrite(e);
              }
            });
  }

  private void prepare(EntryKind kind) throws IOException {
    if (stored == null) {
      stored = StoredHeader.read(objects().input(), header.address());
    }
    boolean hasOld = kind == EntryKind.LINKS ? hasOldLinks : hasOldAttributes;
    if (hasOld) {
      return;
    }
    checkChangeable(kind);
    if (added == null) {
      builder = new GroupBuilder(content.output(), form());
      added = CreatedGroup.addition(content, old.place(), path, builder);
    }
    if (kind == EntryKind.ATTRIBUTES) {
      addOldAttributes();
      hasOldAttributes = true;
    } else {
      if (!hasSymbolTable) {
        addOldLinks();
      }
      hasOldLinks = true;
    }
  }

  /** Refuses at once what would be refused at the end. */
  private void checkChangeable(EntryKind kind) {
    if (!canBeRewritten(kind)) {
      least(kind).check();
    }
  }

  /** Whether all messages of a kind can be taken out of the header, and be put into a heap. */
  private boolean canBeRewritten(EntryKind kind) {
    HeaderChange change = least(kind);
    try {
      if (kind == EntryKind.ATTRIBUTES || !hasSymbolTable) {
        change.remove(messageType(kind));
        change.replace(infoType(kind), 0, otherInfo(kind));
      }
      change.check();
      return true;
    } catch (UnchangeableException e) {
      return false;
    }
  }

  /** The least change that something new of a kind makes. */
  private HeaderChange least(EntryKind kind) {
    HeaderChange change = new HeaderChange(stored);
    if (kind == EntryKind.LINKS && hasSymbolTable) {
      change.replace(MessageType.SYMBOL_TABLE, 0, otherInfo(kind));
      return change;
    }
    if (storedMessages(kind) == 0 || nextOrder(kind) >= 0) {
      change.replace(infoType(kind), 0, otherInfo(kind));
    }
    if (nextOrder(kind) > storedMessages(kind)) {
      change.remove(messageType(kind)); // those that are left get other places in the order
    }
    change.add(messageType(kind), 0, 0, new byte[ATTRIBUTE_HEAD]);
    return change;
  }

  private int infoType(EntryKind kind) {
    return kind == EntryKind.ATTRIBUTES
        ? MessageType.ATTRIBUTE_INFO
        : hasSymbolTable ? MessageType.SYMBOL_TABLE : MessageType.LINK_INFO;
  }

  /** A message that differs everywhere from the one that says where entries are. */
  private byte[] otherInfo(EntryKind kind) {
    ObjectHeader.Message message = header.find(infoType(kind));
    if (message == null) {
      return new byte[ATTRIBUTE_HEAD];
    }
    byte[] other = message.window().bytes(message.data().size());
    for (int i = 0; i < other.length; i++) {
      other[i] ^= -1;
    }
    return other;
  }

  /** The place in the order of creation that comes next; -1 when that is not kept. */
  private long nextOrder(EntryKind kind) {
    ObjectHeader.Message info = header.find(infoType(kind));
    if (info == null || (kind == EntryKind.LINKS && hasSymbolTable)) {
      return -1;
    }
    return kind == EntryKind.LINKS
        ? LinkInfo.decode(info.window()).nextOrder()
        : AttributeInfo.decode(info.window()).nextOrder();
  }

  private static int messageType(EntryKind kind) {
    return kind == EntryKind.LINKS ? MessageType.LINK : MessageType.ATTRIBUTE;
  }

  private int storedMessages(EntryKind kind) {
    int type = messageType(kind);
    return (int) stored.messages().stream().filter(message -> message.type() == type).count();
  }

  /**
   * What it is made with; but in headers of version 1 all attributes are messages, and where the
   * old messages cannot be taken out of a header, more follow them whatever their number.
   */
  private GroupForm form() {
    GroupForm form = Forms.group(objects(), header);
    AttributeLimits limits = form.header().limits();
    if (stored.isOld() || !canBeRewritten(EntryKind.ATTRIBUTES)) {
      limits = new AttributeLimits(Integer.MAX_VALUE, 0, false);
    }
    return new GroupForm(
        new HeaderForm(form.header().order(), limits, null),
        form.order(),
        canBeRewritten(EntryKind.LINKS) ? form.mostCompact() : Integer.MAX_VALUE,
        form.leastDense(),
        form.links(),
        form.nameBytes(),
        null);
  }

  private void addOldLinks() throws IOException {
    for (LinkMessage link : Forms.links(old.links(), header)) {
      if (link.type() == LinkMessage.HARD) {
        builder.addLink(link.name(), link.charset() == 0, link.address(), false);
      } else {
        builder.addLink(link.name(), link.charset(), link.type(), link.target());
      }
      linksBefore++;
    }
  }

  private void addOldAttributes() throws IOException {
    for (AttributeMessage attribute : Forms.attributes(objects(), header)) {
      byte[] body = body(attribute);
      if (GroupBuilder.isTooLong(body.length)) {
        long address = content.output().address();
        content.output().write(body, 0, body.length);
        builder.addWrittenAttribute(attribute.name(), address, body.length);
      } else {
        builder.addAttribute(attribute.name(), body);
      }
      attributesBefore++;
    }
  }

  /** The message in its third version, in which heaps have it. */
  private static byte[] body(AttributeMessage attribute) {
    byte[] type = all(attribute.type());
    byte[] space = all(attribute.space());
    byte[] value = all(attribute.value());
    int size = attribute.name().length + type.length + space.length + value.length;
    ByteBuilder body = new ByteBuilder(ATTRIBUTE_HEAD + 1 + size);
    body.u8(3).u8((attribute.isTypeShared() ? 1 : 0) | (attribute.isSpaceShared() ? 2 : 0));
    body.u16(attribute.name().length + 1).u16(type.length).u16(space.length);
    body.u8(attribute.charset()).bytes(attribute.name()).u8(0);
    return body.bytes(type).bytes(space).bytes(value).array();
  }

  private static byte[] all(Window window) {
    window.position(0);
    return window.bytes(window.size());
  }

  /** Writes all groups in it that have not been written. */
  void writeChildren() throws IOException {
    if (added != null) {
      added.writeChildren();
    }
  }

  /** Whether it gets anything, once its groups have been written. */
  boolean isChanged() {
    return added != null
        && (builder.count(EntryKind.LINKS) > linksBefore
            || builder.count(EntryKind.ATTRIBUTES) > attributesBefore);
  }

  /** Whether it gets links, once its groups have been written. */
  boolean getsLinks() {
    return added != null && builder.count(EntryKind.LINKS) > linksBefore;
  }

  /**
   * Writes all that is new but what leads to it, and returns the change of the header that does.
   */
  Switch finish() throws IOException {
    try {
      HeaderChange change = new HeaderChange(stored);
      if (getsLinks() && hasSymbolTable) {
        change.replace(MessageType.SYMBOL_TABLE, 0, writeSymbolTable());
      } else if (getsLinks()) {
        change(change, EntryKind.LINKS, linksBefore);
      }
      if (builder.count(EntryKind.ATTRIBUTES) > attributesBefore) {
        change(change, EntryKind.ATTRIBUTES, attributesBefore);
      }
      return change.write(content.output());
    } catch (UnchangeableException e) {
      throw Refusals.group(old.place(), e);
    }
  }

  private byte[] writeSymbolTable() throws IOException {
    Output output = content.output();
    List<LinkMessage> all = new ArrayList<>(old.links().all());
    for (byte[] name : builder.names(EntryKind.LINKS)) {
      all.add(LinkMessage.hard(name, builder.linkAddress(name)));
    }
    return SymbolTableWriter.write(output, objects().ranks(), all);
  }

  /**
   * Changes what the header has of links or attributes.
   *
   * @param before how many there were
   */
  private void change(HeaderChange change, EntryKind kind, int before) throws IOException {
    boolean isLink = kind == EntryKind.LINKS;
    byte[] info = builder.info(kind);
    List<byte[]> messages = builder.messages(kind);
    boolean hasGaps = nextOrder(kind) > before;
    int kept = storedMessages(kind) == before && !messages.isEmpty() && !hasGaps ? before : 0;
    if (kept == 0) {
      change.remove(messageType(kind));
    }
    if (isLink || !stored.isOld()) {
      change.replace(
          isLink ? MessageType.LINK_INFO : MessageType.ATTRIBUTE_INFO,
          isLink ? 0 : NOT_SHARED,
          info);
    } else if (messages.isEmpty()) {
      throw new UnchangeableException(
          "headers of version 1 have no attributes of more than 64 KiB");
    }
    for (int i = kept; i < messages.size(); i++) {
      change.add(messageType(kind), 0, isLink ? 0 : i, messages.get(i));
    }
  }
}
