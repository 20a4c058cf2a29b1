package org.anam.codec;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A sink that wants each member for itself, as files do. Bare values nevertheless go into a buffer
 * first, as in messages: then no call stands between two of them in generated code, and a process
 * that saves files packs its messages as fast as one that does not. The types by which they are
 * told apart again are those of the descriptor; where it names none, there is no room.
 *
 * <p>Before a member that is not bare comes, and at the end, {@link #unload} hands what lies in the
 * buffer to the methods that carry it.
 */
public abstract class MemberSink extends Sink {

  private static final int ROOM = 1 << 10;

  /** What stands before a text of the longest that go into the buffer, which is an odd number. */
  private static final int LONGEST_HEAD = 2 * SHORT + 1;

  private final TypeDescriptor<?> descriptor;
  private final MemberType[] types;
  private final int room;

  /** The number of members that have been carried or passed over. */
  private int index;

  /**
   * A sink for the members of one object.
   *
   * @param buffer as {@link #buffer()} makes it; shared by the sinks of objects inside each other,
   *     of which only the innermost has something in it
   */
  protected MemberSink(Codec<?> codec, ByteBuffer buffer) {
    this.descriptor = codec.descriptor();
    this.types = codec.bareTypes();
    this.room = types.length == 0 ? 0 : ROOM;
    this.buffer = buffer;
    this.capacity = room;
  }

  /**
   * A buffer for sinks of one thread. Direct, as that of native transports, to keep calls alike.
   */
  public static ByteBuffer buffer() {
    return ByteBuffer.allocateDirect(ROOM).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Hands all bare values in the buffer to the methods that carry them, in order. */
  protected final void unload() {
    int end = position;
    if (end == 0) {
      return;
    }
    position = 0;
    capacity = 0;
    check(end);
    int at = 0;
    while (at < end) {
      MemberType type = types[index];
      int length = length(type, at);
      unload(type, at);
      at += length;
    }
    capacity = room;
  }

  /** Checks that the buffer holds just values of the types that the descriptor names next. */
  private void check(int end) {
    int at = 0;
    for (int i = index; at < end; i++) {
      MemberType type = i < types.length ? types[i] : null;
      at += type == null ? ROOM : length(type, at);
      if (at > end || type == null) {
        throw outOfStep(descriptor);
      }
    }
  }

  /** Hands on what lies in the buffer at the end, when all members have to have been put. */
  protected final void finish() {
    unload();
    if (index < descriptor.members().size()) {
      throw outOfStep(descriptor);
    }
  }

  /** How many members have been carried or passed over. */
  protected final int index() {
    return index;
  }

  /** Moves to the next member; returns its index. */
  protected final int nextIndex() {
    if (index == descriptor.members().size()) {
      throw outOfStep(descriptor);
    }
    return index++;
  }

  /** How many bytes a value takes; too many where it is none of the type. */
  private int length(MemberType type, int at) {
    if (type.bytes() > 0) {
      return type.bytes();
    }
    int head = buffer.get(at);
    return (head & 1) == 1 && head > 0 && head <= LONGEST_HEAD ? 1 + (head >> 1) : ROOM + 1;
  }

  private void unload(MemberType type, int at) {
    switch (type) {
      case FLOAT -> carry(buffer.getFloat(at));
      case DOUBLE -> carry(buffer.getDouble(at));
      case CHAR -> carry(buffer.getChar(at));
      case TEXT, ASCII, FIXED_ASCII -> {
        char[] text = new char[buffer.get(at) >> 1];
        for (int i = 0; i < text.length; i++) {
          text[i] = (char) (buffer.get(at + 1 + i) & 0xff);
        }
        carry(new String(text), type.form());
      }
      default -> carry(type.element(), bits(type, at));
    }
  }

  private long bits(MemberType type, int at) {
    return switch (type) {
      case BOOLEAN, BYTE -> buffer.get(at);
      case UNSIGNED_BYTE -> buffer.get(at) & 0xffL;
      case SHORT -> buffer.getShort(at);
      case UNSIGNED_SHORT -> buffer.getShort(at) & 0xffffL;
      case INT -> buffer.getInt(at);
      case UNSIGNED_INT -> buffer.getInt(at) & 0xffffffffL;
      default -> buffer.getLong(at);
    };
  }
}
