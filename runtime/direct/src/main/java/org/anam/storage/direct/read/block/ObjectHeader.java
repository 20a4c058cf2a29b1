package org.anam.storage.direct.read.block;

import java.util.ArrayList;
import java.util.List;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.MessageType;

/** What the file says of an object: messages, which may lie in several places. */
public final class ObjectHeader {

  /**
   * A message.
   *
   * @param type its number, as in {@link MessageType}
   * @param flags bit 1: the data are a reference to a message elsewhere
   * @param order its place in the order of creation, where the header keeps one, else 0
   * @param data its bytes, of which each reader takes a window of its own
   */
  public record Message(int type, int flags, int order, Window data) {

    private static final int SHARED = 2;

    /** Whether the data are a reference to a message elsewhere. */
    public boolean isShared() {
      return (flags & SHARED) != 0;
    }

    /** The data, from their beginning. */
    public Window window() {
      data.position(0);
      return data;
    }
  }

  private final long address;
  private final List<Message> messages;

  private ObjectHeader(long address, List<Message> messages) {
    this.address = address;
    this.messages = messages;
  }

  /** Reads the header at an address. */
  public static ObjectHeader read(Input input, long address) {
    Window start = input.windowUpTo(address, 4, "object header");
    boolean isNew = start.remaining() == 4 && start.starts("OHDR");
    List<Message> messages = new ArrayList<>(12);
    HeaderChunks chunks = isNew ? new NewHeader(input) : new OldHeader(input);
    chunks.read(address, messages);
    return new ObjectHeader(address, messages);
  }

  /** Where it is. */
  public long address() {
    return address;
  }

  /** All messages, in the order in which they lie. */
  public List<Message> messages() {
    return messages;
  }

  /** The first message of a type; null when there is none. */
  public Message find(int type) {
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).type() == type) {
        return messages.get(i);
      }
    }
    return null;
  }
}
