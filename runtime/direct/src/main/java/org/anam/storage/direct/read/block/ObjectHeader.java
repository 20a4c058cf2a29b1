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

  /**
   * What the beginning of a header says.
   *
   * @param order bit 0: the order of attributes is kept, bit 1: there is an index of it
   * @param limits how many attributes are in the header at most, and in a heap at least; null when
   *     it does not say
   * @param times those of access, modification, change and birth; null when it has none
   */
  public record Form(int order, int[] limits, int[] times) {
    /** That of a header that says nothing. */
    static final Form NONE = new Form(0, null, null);
  }

  private final long address;
  private final Form form;

  /** All messages; null until all are asked for, where there is a template. */
  private List<Message> messages;

  private final HeaderTemplate template;
  private final Window whole;

  private ObjectHeader(long address, List<Message> messages, HeaderChunks chunks) {
    this.address = address;
    this.messages = messages;
    this.form = chunks.form();
    this.whole = chunks.whole();
    this.template = HeaderTemplate.of(this, whole);
  }

  /** A header that is like another. */
  ObjectHeader(long address, HeaderTemplate template, Window whole) {
    this.address = address;
    this.form = template.form();
    this.template = template;
    this.whole = whole;
  }

  /** Reads the header at an address. */
  public static ObjectHeader read(Input input, long address) {
    Window start = input.windowUpTo(address, 4, "object header");
    boolean isNew = start.remaining() == 4 && start.starts("OHDR");
    List<Message> messages = new ArrayList<>(12);
    HeaderChunks chunks = isNew ? new NewHeader(input) : new OldHeader(input);
    chunks.read(address, messages);
    return new ObjectHeader(address, messages, chunks);
  }

  /** Where it is. */
  public long address() {
    return address;
  }

  /** What its beginning says. */
  public Form form() {
    return form;
  }

  /** All messages, in the order in which they lie. */
  public List<Message> messages() {
    if (messages == null) {
      List<Message> all = new ArrayList<>(template.count());
      for (int i = 0; i < template.count(); i++) {
        all.add(template.message(i, whole));
      }
      messages = all;
    }
    return messages;
  }

  /**
   * What this has in common with all headers that are like it; null when there are none. What its
   * bytes mean they mean in each of these, but for the values of attributes, the messages about
   * links, and where a dataset's elements lie.
   */
  public HeaderTemplate template() {
    return template;
  }

  /**
   * Bytes of a header that has a template.
   *
   * @param from counted from the first
   */
  public Window part(int from, int size, String what) {
    return whole.part(from, size, what);
  }

  /** How many bytes a header that has a template has. */
  public int size() {
    return whole.size();
  }

  /** Whether there is a message of a type. */
  public boolean has(int type) {
    return messages == null ? template.index(type) >= 0 : find(type) != null;
  }

  /** The first message of a type; null when there is none. */
  public Message find(int type) {
    if (messages == null) {
      int index = template.index(type);
      return index < 0 ? null : template.message(index, whole);
    }
    for (int i = 0; i < messages.size(); i++) {
      if (messages.get(i).type() == type) {
        return messages.get(i);
      }
    }
    return null;
  }
}
