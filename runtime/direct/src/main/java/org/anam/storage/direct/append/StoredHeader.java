package org.anam.storage.direct.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Continuation;
import org.anam.storage.direct.message.MessageType;

/**
 * An object header as its bytes lie in the file: the first chunk, which can be changed in place,
 * and the messages of all. It has been read before, so that its checksums are right.
 *
 * @param position where it is in the file
 * @param isOld whether it is of version 1
 * @param hasOrder whether messages have a place in the order of creation
 * @param chunk the first chunk, whole
 * @param from where the messages begin in it
 * @param to where they end in it
 * @param messages those of all chunks in their order, continuations and room for others too
 */
record StoredHeader(
    long position,
    boolean isOld,
    boolean hasOrder,
    byte[] chunk,
    int from,
    int to,
    List<Message> messages) {

  private static final int OLD_PREFIX = 16;
  private static final int OLD_HEAD = 8;
  private static final int LONGEST_PREFIX = 34;
  private static final int CHECKSUM = 4;
  private static final int ORDER = 4;
  private static final int LIMITS = 16;
  private static final int TIMES = 32;
  private static final int NEVER_KNOWN = 9;
  private static final int KNOWN_TO_WRITE = 8;
  private static final int MARKED_IF_CHANGED = 16;

  /**
   * A message.
   *
   * @param at where its head is in the first chunk; -1 when it is in another
   */
  record Message(int type, int flags, int order, byte[] body, int at) {

    /** Whether who does not know it must not change the object, or has to tell that he did. */
    boolean forbidsChange() {
      boolean isKnown = type <= MessageType.CACHE_IMAGE && type != NEVER_KNOWN;
      return !isKnown && (flags & (KNOWN_TO_WRITE | MARKED_IF_CHANGED)) != 0;
    }

    /** Whether it leads to a further chunk, or is only room. */
    boolean isFrame() {
      return type == MessageType.CONTINUATION || type == MessageType.NIL;
    }
  }

  /** The bytes before each message's body. */
  int head() {
    return isOld ? OLD_HEAD : hasOrder ? 6 : 4;
  }

  /** The header at an address. */
  static StoredHeader read(Input input, long address) {
    Window start = input.windowUpTo(address, LONGEST_PREFIX, "object header");
    if (!start.starts("OHDR")) {
      return readOld(input, address);
    }
    start.skip(1);
    int flags = start.u8();
    start.skip(((flags & TIMES) == 0 ? 0 : 16) + ((flags & LIMITS) == 0 ? 0 : 4));
    int size = Math.toIntExact(start.unsigned(1 << (flags & 3)));
    int from = start.position();
    Window chunk = input.window(address, (long) from + size + CHECKSUM, "object header");
    return header(input, chunk, false, (flags & ORDER) != 0, from, from + size);
  }

  private static StoredHeader readOld(Input input, long address) {
    Window prefix = input.window(address, OLD_PREFIX, "object header");
    prefix.skip(8);
    int size = Math.toIntExact(prefix.u32());
    Window chunk = input.window(address, (long) OLD_PREFIX + size, "object header");
    return header(input, chunk, true, false, OLD_PREFIX, OLD_PREFIX + size);
  }

  private static StoredHeader header(
      Input input, Window chunk, boolean isOld, boolean hasOrder, int from, int to) {
    List<Message> messages = new ArrayList<>();
    StoredHeader header =
        new StoredHeader(
            input.base() + chunk.address(), isOld, hasOrder, copy(chunk), from, to, messages);
    header.read(chunk, from, to, true);
    Queue<Message> further = new ArrayDeque<>(messages);
    while (!further.isEmpty()) {
      Message message = further.remove();
      if (message.type() == MessageType.CONTINUATION) {
        int known = messages.size();
        header.readFurther(input, message);
        further.addAll(messages.subList(known, messages.size()));
      }
    }
    return header;
  }

  private void readFurther(Input input, Message message) {
    Window body = Window.of(message.body(), input.widths(), "continuation of an object header");
    Continuation place = Continuation.decode(body);
    Window chunk = input.window(place.address(), place.length(), "continuation");
    int size = chunk.size();
    read(chunk, isOld ? 0 : 4, isOld ? size : size - CHECKSUM, false);
  }

  private static byte[] copy(Window window) {
    window.position(0);
    return window.bytes(window.size());
  }

  private void read(Window chunk, int begin, int end, boolean isFirst) {
    chunk.position(begin);
    // What is shorter than the head of a message is a gap.
    while (end - chunk.position() >= head()) {
      int at = chunk.position();
      int type = isOld ? chunk.u16() : chunk.u8();
      int size = chunk.u16();
      int flags = chunk.u8();
      chunk.skip(isOld ? 3 : 0);
      int order = hasOrder ? chunk.u16() : 0;
      messages.add(new Message(type, flags, order, chunk.bytes(size), isFirst ? at : -1));
    }
  }
}
