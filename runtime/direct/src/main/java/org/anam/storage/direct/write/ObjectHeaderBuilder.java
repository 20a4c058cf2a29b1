package org.anam.storage.direct.write;

import java.io.IOException;
import java.util.Arrays;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;

/**
 * An object header of version 2 that is put together message by message.
 *
 * <p>Its first chunk does not lie across a border of pages, so that it can be changed later by one
 * write that is either done or not. What has no room in it follows in a second chunk of any size,
 * which nobody needs to change in place.
 */
public final class ObjectHeaderBuilder {

  /** The most bytes of a message's body. */
  public static final int MOST_BODY = 0xffff;

  private static final int CHECKSUM = 4;
  private static final int CONTINUATION_TYPE = 0x10;
  private static final int ATTRIBUTE_LIMITS = 0x10;
  private static final int MOST_FIRST = 4096;

  private final ByteBuilder messages = new ByteBuilder(320);
  private final boolean ordered;
  private final int head;
  private int[] ends = new int[16];
  private int count;

  /** An empty header of an object that does not keep the order of its attributes. */
  public ObjectHeaderBuilder() {
    this(false);
  }

  /**
   * An empty header.
   *
   * @param ordered whether each message has a place in the order of creation
   */
  ObjectHeaderBuilder(boolean ordered) {
    this.ordered = ordered;
    head = ordered ? 6 : 4;
  }

  /** Begins a message, whose body is put into what this returns. */
  public ByteBuilder begin(int type, int flags) {
    return begin(type, flags, 0);
  }

  /** Begins a message that has a place in the order of creation, where that is kept. */
  private ByteBuilder begin(int type, int flags, int order) {
    messages.u8(type).u16(0).u8(flags);
    return ordered ? messages.u16(order) : messages;
  }

  /** Ends the message that was begun. */
  public void end() {
    int start = count == 0 ? 0 : ends[count - 1];
    messages.setU16(start + 1, messages.size() - start - head);
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    ends[count++] = messages.size();
  }

  /** Puts a whole message. */
  public void message(int type, int flags, byte[] body, int from, int size) {
    begin(type, flags).bytes(body, from, size);
    end();
  }

  /** Puts a whole message that has a place in the order of creation, where that is kept. */
  void message(int type, int order, byte[] body) {
    begin(type, 0, order).bytes(body);
    end();
  }

  /**
   * Writes the header and returns its address.
   *
   * @param mostCompact how many attributes the object has before they go into a heap; 0 for the
   *     format's own number
   * @param leastDense and how many are left there at least
   */
  public long write(Output output, int mostCompact, int leastDense) throws IOException {
    int prefix = mostCompact == 0 ? 6 : 10;
    int first = count;
    int size = messages.size();
    int widest = prefix + 4 + CHECKSUM;
    if (size > MOST_FIRST - widest) {
      while (first > 0 && ends[first - 1] + head + 16 > MOST_FIRST - widest) {
        first--;
      }
      size = (first == 0 ? 0 : ends[first - 1]) + head + 16;
    }
    int widthBits = size < 1 << 8 ? 0 : 1;
    ByteBuilder chunk = new ByteBuilder(widest + size);
    chunk.ascii("OHDR").u8(2).u8(widthBits | (mostCompact == 0 ? 0 : ATTRIBUTE_LIMITS));
    if (mostCompact != 0) {
      chunk.u16(mostCompact).u16(leastDense);
    }
    chunk.number(size, 1 << widthBits);
    chunk.bytes(messages.array(), 0, first == 0 ? 0 : ends[first - 1]);
    if (first < count) {
      long[] second = writeSecond(output, first == 0 ? 0 : ends[first - 1]);
      chunk.u8(CONTINUATION_TYPE).u16(16).u8(0).i64(second[0]).i64(second[1]);
    }
    chunk.checksum(0);
    output.avoidPageBorder(chunk.size());
    return output.write(chunk);
  }

  /** Writes all messages as what the first chunk is continued by: its address and size. */
  long[] writeAll(Output output) throws IOException {
    return writeSecond(output, 0);
  }

  private long[] writeSecond(Output output, int from) throws IOException {
    ByteBuilder chunk = new ByteBuilder(messages.size() - from + 8);
    chunk.ascii("OCHK").bytes(messages.array(), from, messages.size() - from).checksum(0);
    return new long[] {output.write(chunk), chunk.size()};
  }
}
