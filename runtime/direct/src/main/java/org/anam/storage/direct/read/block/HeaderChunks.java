package org.anam.storage.direct.read.block;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Continuation;
import org.anam.storage.direct.message.MessageType;

/** The places in which the messages of an object header lie. */
abstract class HeaderChunks {

  private static final int LAST_KNOWN = MessageType.CACHE_IMAGE;

  /** For tests of how unknown messages are treated. */
  private static final int NEVER_KNOWN = 0x0009;

  private static final int MUST_BE_KNOWN = 0x80;

  private final Input input;
  private Queue<Continuation> further;

  HeaderChunks(Input input) {
    this.input = input;
  }

  final Input input() {
    return input;
  }

  /** What the first place says, once it has been read. */
  ObjectHeader.Form form() {
    return ObjectHeader.Form.NONE;
  }

  /** All bytes of a header that has one place only and a checksum; else null. */
  Window whole() {
    return null;
  }

  /** Whether there is more than one place. */
  final boolean isContinued() {
    return further != null;
  }

  /** The messages of the first place. */
  abstract Window first(long address);

  /** The messages of a further place. */
  abstract Window next(Continuation place);

  /** Reads a place's messages. */
  abstract void messages(Window window, List<ObjectHeader.Message> messages);

  /** Reads all places. */
  final void read(long address, List<ObjectHeader.Message> messages) {
    messages(first(address), messages);
    if (further == null) {
      return;
    }
    Set<Long> read = new HashSet<>();
    read.add(address);
    while (!further.isEmpty()) {
      Continuation place = further.remove();
      Window window = next(place);
      if (!read.add(place.address())) {
        throw window.damaged("continues itself");
      }
      messages(window, messages);
    }
  }

  /** Takes a message. */
  final void take(
      int type, int flags, int order, Window data, List<ObjectHeader.Message> messages) {
    input.steps().take();
    if (type == MessageType.CONTINUATION) {
      if (further == null) {
        further = new ArrayDeque<>(2);
      }
      further.add(Continuation.decode(data));
    } else if ((type > LAST_KNOWN || type == NEVER_KNOWN) && (flags & MUST_BE_KNOWN) != 0) {
      throw new UnsupportedException("a part of an object that has the unknown type " + type);
    } else if (type != MessageType.NIL) {
      messages.add(new ObjectHeader.Message(type, flags, order, data));
    }
  }
}
