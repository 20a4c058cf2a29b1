package org.anam.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Queue;
import org.anam.array.ElementType;

/**
 * A source that finds each member for itself, as files do. Bare members that follow each other are
 * fetched into the window at once, so that generated code takes them from there as in messages:
 * {@link MemberSink} says why.
 */
public abstract class MemberSource extends Source {

  private static final int ROOM = 1 << 10;

  /** Says that a text lies beside the window; an even number is never that of a short one. */
  private static final byte BESIDE = 2;

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);

  private final MemberType[] types;
  private Queue<String> texts;

  /** The number of members that were fetched or asked for. */
  protected int index;

  /**
   * A source of the members of one object.
   *
   * @param window where bare members wait until they are taken, from {@link #window()}; sources may
   *     share one where each is done before the next begins, or lies in it
   */
  protected MemberSource(Codec<?> codec, byte[] window) {
    this.types = codec.bareTypes();
    this.bytes = window;
  }

  /** A place where bare members wait. */
  public static byte[] window() {
    return new byte[ROOM];
  }

  private static VarHandle view(Class<?> type) {
    return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
  }

  /** Gives the text of the next member, or null. */
  protected abstract String fetchText();

  /** Fetches the bare members that come next; called at the beginning and behind each other one. */
  protected final void load() {
    position = 0;
    limit = 0;
    if (index >= types.length || types[index] == null) {
      return;
    }
    byte[] window = bytes;
    int end = 0;
    while (index < types.length && types[index] != null && end <= ROOM - Long.BYTES) {
      end += load(types[index], window, end);
    }
    limit = end;
  }

  private int load(MemberType type, byte[] window, int at) {
    switch (type) {
      case FLOAT -> INTS.set(window, at, Float.floatToRawIntBits(fetchFloat()));
      case DOUBLE -> LONGS.set(window, at, Double.doubleToRawLongBits(fetchDouble()));
      case CHAR -> SHORTS.set(window, at, (short) fetchChar());
      case TEXT, ASCII, FIXED_ASCII -> {
        String text = fetchText();
        if (text != null) {
          if (texts == null) {
            texts = new ArrayDeque<>();
          }
          texts.add(text);
        }
        window[at] = text == null ? 0 : BESIDE;
        return 1;
      }
      default -> load(type, fetch(type.element()), window, at);
    }
    return type.bytes();
  }

  private static void load(MemberType type, long bits, byte[] window, int at) {
    switch (type.bytes()) {
      case 1 -> window[at] = (byte) bits;
      case 2 -> SHORTS.set(window, at, (short) bits);
      case 4 -> INTS.set(window, at, (int) bits);
      default -> LONGS.set(window, at, bits);
    }
  }

  /** Gives a text that lies beside the window, or that of a member that was not fetched. */
  @Override
  protected final String fetchString() {
    if (position < limit) {
      position++;
      return texts.remove();
    }
    return fetchText();
  }

  /** Fetches the bits of the next member. */
  @Override
  protected abstract long fetch(ElementType type);
}
