package org.anam.storage.direct.form;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.GroupInfo;
import org.anam.storage.direct.message.LinkInfo;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Attributes;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.read.object.Links;
import org.anam.storage.direct.write.AttributeLimits;
import org.anam.storage.direct.write.EntryOrder;
import org.anam.storage.direct.write.GroupForm;
import org.anam.storage.direct.write.HeaderForm;

/** What objects of a file are made with, so that copies and additions are made with the same. */
public final class Forms {

  private static final int TIME = 0x12;

  private Forms() {}

  /** What a group is made with. */
  public static GroupForm group(FileObjects objects, ObjectHeader header) {
    ObjectHeader.Message info = header.find(MessageType.GROUP_INFO);
    GroupInfo bounds =
        info == null
            ? new GroupInfo(
                GroupForm.MOST_COMPACT,
                GroupForm.LEAST_DENSE,
                GroupForm.LINKS,
                GroupForm.NAME_BYTES)
            : GroupInfo.decode(info.window());
    return new GroupForm(
        header(header),
        EntryOrder.of(linkFlags(header)),
        bounds.mostCompact(),
        bounds.leastDense(),
        bounds.links(),
        bounds.nameLength(),
        comment(objects, header));
  }

  private static int linkFlags(ObjectHeader header) {
    ObjectHeader.Message links = header.find(MessageType.LINK_INFO);
    return links == null ? 0 : LinkInfo.decode(links.window()).flags();
  }

  /** What a header is made with. */
  public static HeaderForm header(ObjectHeader header) {
    ObjectHeader.Form form = header.form();
    int[] limits = form.limits();
    return new HeaderForm(
        EntryOrder.of(form.order()),
        limits == null ? AttributeLimits.FORMAT : new AttributeLimits(limits[0], limits[1], true),
        form.times() == null ? oldTimes(header) : form.times());
  }

  /** Headers of version 1 have one time, in a message. */
  private static int[] oldTimes(ObjectHeader header) {
    ObjectHeader.Message message = header.find(TIME);
    if (message == null || message.isShared()) {
      return null;
    }
    Window window = message.window();
    window.skip(4);
    int[] times = new int[4];
    Arrays.fill(times, window.i32());
    return times;
  }

  /** The body of the message with a comment; null when there is none. */
  public static byte[] comment(FileObjects objects, ObjectHeader header) {
    ObjectHeader.Message message = header.find(MessageType.COMMENT);
    if (message == null) {
      return null;
    }
    byte[] text = objects.shared().resolve(message).bytesToNul();
    return new ByteBuilder(text.length + 1).bytes(text).u8(0).array();
  }

  /** The attributes of an object, in the order of their creation if it keeps that. */
  public static List<AttributeMessage> attributes(FileObjects objects, ObjectHeader header) {
    Comparator<AttributeMessage> byName = (a, b) -> Arrays.compareUnsigned(a.name(), b.name());
    boolean ordered = (header.form().order() & 1) != 0;
    return Attributes.of(objects, header).all().stream()
        .sorted(ordered ? Comparator.comparingInt(AttributeMessage::order) : byName)
        .toList();
  }

  /** The links of a group, in the order of their creation if it keeps that. */
  public static List<LinkMessage> links(Links links, ObjectHeader header) {
    Comparator<LinkMessage> byName = (a, b) -> Arrays.compareUnsigned(a.name(), b.name());
    boolean ordered = (linkFlags(header) & 1) != 0;
    return links.all().stream()
        .sorted(ordered ? Comparator.comparingLong(LinkMessage::order) : byName)
        .toList();
  }
}
