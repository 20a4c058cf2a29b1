package org.anam.storage.direct.read.block;

import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.MessageType;

/**
 * An object header that others are like: where its messages lie, and which of its bytes another has
 * to have to be understood in the same way. These are all but the values of attributes and the
 * bodies of messages that are decoded for each object. So whatever else was found out from the
 * bytes of one header holds for all that fit.
 */
public final class HeaderTemplate {

  private static final int CHECKSUM = 4;

  /** What every header of one file mostly begins with, to tell at once what cannot fit. */
  private static final int BEGINNING = 8;

  private final byte[] image;
  private final List<ObjectHeader.Message> messages;
  private final ObjectHeader.Form form;

  /** The bytes that count: from, to, and so on. */
  private final int[] bounds;

  private final int[] offsets;

  private HeaderTemplate(ObjectHeader header, Window whole) {
    whole.position(0);
    image = whole.bytes(whole.size());
    messages = header.messages();
    form = header.form();
    offsets = new int[messages.size()];
    bounds = new int[2 * messages.size() + 2];
    int count = 1;
    for (int i = 0; i < offsets.length; i++) {
      ObjectHeader.Message message = messages.get(i);
      offsets[i] = (int) (message.data().address() - header.address());
      int fixed = fixed(message);
      bounds[count++] = offsets[i] + fixed;
      bounds[count++] = offsets[i] + message.data().size();
    }
    bounds[count] = image.length - CHECKSUM;
  }

  /** How many bytes of a message count, from its first on. */
  private static int fixed(ObjectHeader.Message message) {
    return switch (message.type()) {
      case MessageType.LINK, MessageType.LINK_INFO, MessageType.LAYOUT -> 0;
      case MessageType.ATTRIBUTE ->
          message.isShared()
              ? message.data().size()
              : message.data().size() - AttributeMessage.decode(message.window(), 0).value().size();
      default -> message.data().size();
    };
  }

  /**
   * The template that a header makes.
   *
   * @param whole its bytes from the first to the checksum; null when they do not lie together
   * @return null when it makes none
   */
  static HeaderTemplate of(ObjectHeader header, Window whole) {
    if (whole == null || whole.size() < BEGINNING || header.form().times() != null) {
      return null;
    }
    try {
      return new HeaderTemplate(header, whole);
    } catch (FormatException e) {
      return null; // an attribute is damaged, which is an error when attributes are asked for
    }
  }

  /** The header at an address, if it is like this one; else null. */
  ObjectHeader read(Input input, long address, Window start) {
    if (!Arrays.equals(
            image, 0, BEGINNING, start.array(), start.offset(), start.offset() + BEGINNING)
        || !input.has(address, image.length)) {
      return null;
    }
    Window whole = input.window(address, image.length, "object header");
    byte[] bytes = whole.array();
    int at = whole.offset();
    for (int i = 0; i < bounds.length; i += 2) {
      if (!Arrays.equals(
          image, bounds[i], bounds[i + 1], bytes, at + bounds[i], at + bounds[i + 1])) {
        return null;
      }
    }
    return new ObjectHeader(address, this, Verified.whole(whole));
  }

  /** Whether a header may be like one, of which a few bytes are known. */
  static boolean canFit(Window start) {
    return start.size() >= BEGINNING;
  }

  ObjectHeader.Form form() {
    return form;
  }

  /** The place of the first message of a type among all; -1 when there is none. */
  int index(int type) {
    for (int i = 0; i < offsets.length; i++) {
      if (messages.get(i).type() == type) {
        return i;
      }
    }
    return -1;
  }

  int count() {
    return offsets.length;
  }

  /** A message of a header that is like this one. */
  ObjectHeader.Message message(int index, Window whole) {
    ObjectHeader.Message like = messages.get(index);
    return new ObjectHeader.Message(
        like.type(),
        like.flags(),
        like.order(),
        whole.part(offsets[index], like.data().size(), "message in an object header"));
  }
}
