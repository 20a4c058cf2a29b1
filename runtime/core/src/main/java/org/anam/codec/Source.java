package org.anam.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.array.ElementType;

/**
 * Gives the members of one object after the other, in the order in which a {@link Sink} took them:
 * from a file or a message. Called by generated code. Not thread-safe.
 *
 * <p>Every method throws {@link org.anam.error.AnamException}, naming place and member: ANAM121
 * when a member that cannot be null is absent, ANAM122 when the value has another type, ANAM123
 * when it does not fit.
 *
 * <p>Bare values come out of a window of bytes where it holds them. What has none, such as a file,
 * has an empty one, as {@link Sink} has no room.
 */
public abstract class Source {

  private static final VarHandle SHORTS = view(short[].class);
  private static final VarHandle INTS = view(int[].class);
  private static final VarHandle LONGS = view(long[].class);
  private static final byte[] NONE = {};

  /** The window's bytes. */
  protected byte[] bytes = NONE;

  /** The index of the next byte. */
  protected int position;

  /** The index behind the last byte that may be taken. */
  protected int limit;

  /** For what carries objects: files and messages. */
  protected Source() {}

  private static VarHandle view(Class<?> type) {
    return MethodHandles.byteArrayViewVarHandle(type, ByteOrder.LITTLE_ENDIAN);
  }

  // What the carriers do.

  /** Gives the bits of an integer or boolean that the window does not hold. */
  protected abstract long fetch(ElementType type);

  /** Gives a float that the window does not hold. */
  protected abstract float fetchFloat();

  /** Gives a double that the window does not hold. */
  protected abstract double fetchDouble();

  /** Gives a character that the window does not hold. */
  protected abstract char fetchChar();

  /** Gives a text that the window does not hold, or that is long or not Latin; or null. */
  protected abstract String fetchString();

  /** Moves to the next member; null when it is absent. */
  protected abstract ValueReader next();

  /** Ends a member that {@link #next} began, also after a failure. */
  protected void done() {}

  /** The error that the member at which {@link #next} found nothing cannot be absent. */
  protected abstract RuntimeException missing();

  /** What to throw instead of what came up while a member was read; at best itself. */
  protected abstract RuntimeException failed(RuntimeException e);

  /**
   * The entries that are no members: new, mutable, in their order. Called once, after all members.
   */
  public abstract Map<String, Object> getExtraData();

  /** Whether broadcast members, which are not stored, are to be got as well. */
  public abstract boolean hasBroadcast();

  // Bare values.

  /** Gets a boolean. */
  public final boolean getBoolean() {
    int at = position;
    if (at >= limit) {
      return fetch(ElementType.BOOL) != 0;
    }
    position = at + 1;
    return bytes[at] != 0;
  }

  /** Gets an integer that fits into 8 bits. */
  public final byte getByte() {
    int at = position;
    if (at >= limit) {
      return (byte) fetch(ElementType.INT8);
    }
    position = at + 1;
    return bytes[at];
  }

  /** Gets an integer that fits into 16 bits. */
  public final short getShort() {
    int at = position;
    if (limit - at < Short.BYTES) {
      return (short) fetch(ElementType.INT16);
    }
    position = at + Short.BYTES;
    return (short) SHORTS.get(bytes, at);
  }

  /** Gets an integer that fits into 32 bits. */
  public final int getInt() {
    int at = position;
    if (limit - at < Integer.BYTES) {
      return (int) fetch(ElementType.INT32);
    }
    position = at + Integer.BYTES;
    return (int) INTS.get(bytes, at);
  }

  /** Gets an integer that fits into 64 bits. */
  public final long getLong() {
    int at = position;
    if (limit - at < Long.BYTES) {
      return fetch(ElementType.INT64);
    }
    position = at + Long.BYTES;
    return (long) LONGS.get(bytes, at);
  }

  /** Gets the bits of an unsigned integer of 8 bits. */
  public final byte getUnsignedByte() {
    int at = position;
    if (at >= limit) {
      return (byte) fetch(ElementType.UINT8);
    }
    position = at + 1;
    return bytes[at];
  }

  /** Gets the bits of an unsigned integer of 16 bits. */
  public final short getUnsignedShort() {
    int at = position;
    if (limit - at < Short.BYTES) {
      return (short) fetch(ElementType.UINT16);
    }
    position = at + Short.BYTES;
    return (short) SHORTS.get(bytes, at);
  }

  /** Gets the bits of an unsigned integer of 32 bits. */
  public final int getUnsignedInt() {
    int at = position;
    if (limit - at < Integer.BYTES) {
      return (int) fetch(ElementType.UINT32);
    }
    position = at + Integer.BYTES;
    return (int) INTS.get(bytes, at);
  }

  /** Gets the bits of an unsigned integer of 64 bits. */
  public final long getUnsignedLong() {
    int at = position;
    if (limit - at < Long.BYTES) {
      return fetch(ElementType.UINT64);
    }
    position = at + Long.BYTES;
    return (long) LONGS.get(bytes, at);
  }

  /** Gets a number that a float represents. */
  public final float getFloat() {
    int at = position;
    if (limit - at < Float.BYTES) {
      return fetchFloat();
    }
    position = at + Float.BYTES;
    return Float.intBitsToFloat((int) INTS.get(bytes, at));
  }

  /** Gets a number that a double represents. */
  public final double getDouble() {
    int at = position;
    if (limit - at < Double.BYTES) {
      return fetchDouble();
    }
    position = at + Double.BYTES;
    return Double.longBitsToDouble((long) LONGS.get(bytes, at));
  }

  /** Gets a character: in files a text of one, in messages any UTF-16 unit. */
  public final char getChar() {
    int at = position;
    if (limit - at < Character.BYTES) {
      return fetchChar();
    }
    position = at + Character.BYTES;
    return (char) (short) SHORTS.get(bytes, at);
  }

  /** Gets a text of any form; null when the member is absent. */
  @SuppressWarnings("deprecation") // with a character set it does the same, and is not inlined
  public final String getString() {
    int at = position;
    if (at < limit) {
      int head = bytes[at];
      int end = at + 1 + (head >> 1);
      if (head == 0) {
        position = end;
        return null;
      }
      if (head > 0 && (head & 1) == 1 && end <= limit) {
        position = end;
        return new String(bytes, 0, at + 1, end - at - 1);
      }
    }
    return fetchString();
  }

  // Values by their codecs.

  /** Gets a value through its codec; {@link ValueCodec#absent()} when the member is absent. */
  public final <T> T get(ValueCodec<T> codec) {
    try {
      ValueReader place = next();
      return place == null ? codec.absent() : codec.read(place);
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }

  /** Gets a value of a type that cannot be null through its codec. */
  public final <T> T require(ValueCodec<T> codec) {
    try {
      ValueReader place = next();
      if (place == null) {
        throw missing();
      }
      return codec.read(place);
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }

  /** Gets an object; null when the member is absent. */
  public final <T> T getObject(Codec<T> codec) {
    try {
      ValueReader place = next();
      return place == null ? null : codec.read(place);
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }

  /** Gets a list, new and mutable; null when the member is absent. */
  public final <E> List<E> getList(ValueCodec<E> items) {
    try {
      ValueReader place = next();
      return place == null ? null : place.getList(items);
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }

  /** Gets a map, new and mutable, in its order; null when the member is absent. */
  public final <K, V> Map<K, V> getMap(ValueCodec<K> keys, ValueCodec<V> values) {
    try {
      ValueReader place = next();
      return place == null ? null : place.getMap(keys, values);
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }

  /** Gets an optional value, empty when the member is absent. */
  public final <T> Optional<T> getOptional(ValueCodec<T> codec) {
    try {
      ValueReader place = next();
      return place == null ? Optional.empty() : Optional.of(codec.read(place));
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      done();
    }
  }
}
