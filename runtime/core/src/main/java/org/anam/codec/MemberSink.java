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

  private final BareType[] types;
  private final int room;

  /** The number of members that have been carried or passed over. */
  protected int index;

  /**
   * A sink for the members of one object.
   *
   * @param buffer as {@link #buffer()} makes it; shared by the sinks of objects inside each other,
   *     of which only the innermost has something in it
   */
  protected MemberSink(Codec<?> codec, ByteBuffer buffer) {
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
    int at = 0;
    while (at < end) {
      BareType type = types[index];
      if (type == null) {
        throw new IllegalStateException("The descriptor does not say that a member is bare");
      }
      at += unload(type, at);
    }
    capacity = room;
  }

  /** Hands over one value; returns how many bytes it took. */
  private int unload(BareType type, int at) {
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
        return 1 + text.length;
      }
      default -> carry(type.element, bits(type, at));
    }
    return type.bytes();
  }

  private long bits(BareType type, int at) {
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
