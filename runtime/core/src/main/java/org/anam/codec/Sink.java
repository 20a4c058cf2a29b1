package org.anam.codec;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anam.array.ElementType;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;

/**
 * Takes the members of one object after the other, each once, in the order of their type's
 * descriptor: for a file or for a message to another rank. Called by generated code. Not
 * thread-safe.
 *
 * <p>Bare values go into a buffer where there is room. What has no buffer, such as a file, has no
 * room either: so one comparison tells both apart, and in messages no call is left to be chosen
 * while the program runs. {@code docs/decisions} has the measurements.
 */
public abstract class Sink {

  /** Strings of up to this many characters are looked at and put in one pass. */
  static final int SHORT = 32;

  /** What bare values go into, little-endian; null where {@link #capacity} is 0. */
  protected ByteBuffer buffer;

  /** The place of the next byte. */
  protected int position;

  /** The end of the room. */
  protected int capacity;

  /** For what carries objects: files and messages. */
  protected Sink() {}

  // What the carriers do.

  /** Takes an integer or boolean that found no room. */
  protected abstract void carry(ElementType type, long bits);

  /** Takes a float that found no room. */
  protected abstract void carry(float value);

  /** Takes a double that found no room. */
  protected abstract void carry(double value);

  /** Takes a character that found no room. */
  protected abstract void carry(char value);

  /** Takes a text, which may be null, that found no room. */
  protected abstract void carry(String value, TextForm form);

  /**
   * The place of the next member.
   *
   * @param value its value, never null
   * @return null when the value is not to be written
   */
  protected abstract ValueWriter next(Object value);

  /**
   * Passes over a member that is null.
   *
   * @param comesBack whether a load makes of it what it was: null
   */
  protected abstract void skip(boolean comesBack);

  /**
   * What to throw in place of what a codec threw while it wrote to {@link #next}; at best itself.
   */
  protected RuntimeException failed(RuntimeException e) {
    return e;
  }

  /** The error of a codec whose {@link Codec#put} and descriptor do not agree. */
  protected static AnamException outOfStep(TypeDescriptor<?> descriptor) {
    return AnamException.of(
            CoreError.BAD_ARGUMENT,
            "The codec of "
                + descriptor.type().getName()
                + " puts members that differ from those in its descriptor: "
                + descriptor.members().stream()
                    .map(TypeDescriptor.Member::declaration)
                    .collect(Collectors.joining(", ")))
        .remedy(
            "Put each member once, in this order, and by the call for the type that is named before it.")
        .build();
  }

  /** Takes the entries of the free-form map beside the members; null is refused. */
  public abstract void putExtraData(Map<String, ?> extra);

  /** Whether broadcast members, which are not stored, are to be put as well. */
  public abstract boolean takesBroadcast();

  // Bare values.

  /** Puts a boolean: bool. */
  public final void putBoolean(boolean value) {
    int at = position;
    if (at < capacity) {
      position = at + 1;
      buffer.put(at, (byte) (value ? 1 : 0));
    } else {
      carry(ElementType.BOOL, value ? 1 : 0);
    }
  }

  /** Puts an int8. */
  public final void putByte(byte value) {
    int at = position;
    if (at < capacity) {
      position = at + 1;
      buffer.put(at, value);
    } else {
      carry(ElementType.INT8, value);
    }
  }

  /** Puts an int16. */
  public final void putShort(short value) {
    int at = position;
    if (capacity - at >= Short.BYTES) {
      position = at + Short.BYTES;
      buffer.putShort(at, value);
    } else {
      carry(ElementType.INT16, value);
    }
  }

  /** Puts an int32. */
  public final void putInt(int value) {
    int at = position;
    if (capacity - at >= Integer.BYTES) {
      position = at + Integer.BYTES;
      buffer.putInt(at, value);
    } else {
      carry(ElementType.INT32, value);
    }
  }

  /** Puts an int64. */
  public final void putLong(long value) {
    int at = position;
    if (capacity - at >= Long.BYTES) {
      position = at + Long.BYTES;
      buffer.putLong(at, value);
    } else {
      carry(ElementType.INT64, value);
    }
  }

  /** Puts the bits of a uint8. */
  public final void putUnsignedByte(byte value) {
    int at = position;
    if (at < capacity) {
      position = at + 1;
      buffer.put(at, value);
    } else {
      carry(ElementType.UINT8, value & 0xffL);
    }
  }

  /** Puts the bits of a uint16. */
  public final void putUnsignedShort(short value) {
    int at = position;
    if (capacity - at >= Short.BYTES) {
      position = at + Short.BYTES;
      buffer.putShort(at, value);
    } else {
      carry(ElementType.UINT16, value & 0xffffL);
    }
  }

  /** Puts the bits of a uint32. */
  public final void putUnsignedInt(int value) {
    int at = position;
    if (capacity - at >= Integer.BYTES) {
      position = at + Integer.BYTES;
      buffer.putInt(at, value);
    } else {
      carry(ElementType.UINT32, value & 0xffffffffL);
    }
  }

  /** Puts the bits of a uint64. */
  public final void putUnsignedLong(long value) {
    int at = position;
    if (capacity - at >= Long.BYTES) {
      position = at + Long.BYTES;
      buffer.putLong(at, value);
    } else {
      carry(ElementType.UINT64, value);
    }
  }

  /** Puts a float32, NaN as it is. */
  public final void putFloat(float value) {
    int at = position;
    if (capacity - at >= Float.BYTES) {
      position = at + Float.BYTES;
      buffer.putInt(at, Float.floatToRawIntBits(value));
    } else {
      carry(value);
    }
  }

  /** Puts a float64, NaN as it is. */
  public final void putDouble(double value) {
    int at = position;
    if (capacity - at >= Double.BYTES) {
      position = at + Double.BYTES;
      buffer.putLong(at, Double.doubleToRawLongBits(value));
    } else {
      carry(value);
    }
  }

  /** Puts a character: in files a text of one, in messages any UTF-16 unit. */
  public final void putChar(char value) {
    int at = position;
    if (capacity - at >= Character.BYTES) {
      position = at + Character.BYTES;
      buffer.putChar(at, value);
    } else {
      carry(value);
    }
  }

  /** Puts a text, which may be null. */
  public final void putString(String value) {
    putString(value, TextForm.UTF8);
  }

  /**
   * Puts a text, which may be null.
   *
   * @param form its form in files
   */
  public final void putString(String value, TextForm form) {
    if (value == null || value.length() > SHORT || !putShort(value)) {
      carry(value, form);
    }
  }

  /** Puts a short text in one pass; false, with nothing put, if there is no room or not Latin. */
  private boolean putShort(String value) {
    int length = value.length();
    int at = position;
    if (capacity - at <= length) {
      return false;
    }
    ByteBuffer to = buffer;
    to.put(at, (byte) (2 * length + 1));
    int all = 0;
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      all |= c;
      to.put(at + 1 + i, (byte) c);
    }
    if (all > 0xff) {
      return false;
    }
    position = at + 1 + length;
    return true;
  }

  // Values by their codecs.

  /** Puts a value, which may be null, through its codec. */
  public final <T> void put(T value, ValueCodec<T> codec) {
    if (value == null) {
      skip(codec.absent() == null);
      return;
    }
    ValueWriter place = next(value);
    if (place == null) {
      return;
    }
    try {
      codec.write(value, place);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  /** Puts an object, which may be null. */
  public final <T> void putObject(T value, Codec<T> codec) {
    if (value == null) {
      skip(true);
      return;
    }
    ValueWriter place = next(value);
    if (place == null) {
      return;
    }
    try {
      codec.write(value, place);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  /** Puts a list, which may be null and may hold nulls. */
  public final <E> void putList(List<E> value, ValueCodec<E> items) {
    if (value == null) {
      skip(true);
      return;
    }
    ValueWriter place = next(value);
    if (place == null) {
      return;
    }
    try {
      Polymorphic.checkList(value, place);
      place.putList(value, items);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  /** Puts a map, which may be null, in its order; keys and values may be null. */
  public final <K, V> void putMap(Map<K, V> value, ValueCodec<K> keys, ValueCodec<V> values) {
    if (value == null) {
      skip(true);
      return;
    }
    ValueWriter place = next(value);
    if (place == null) {
      return;
    }
    try {
      Restored.check(value, new LinkedHashMap<>(), keys::afterLoading, place::error);
      place.putMap(value, keys, values);
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }

  /** Puts an optional value; null is refused, since it would come back as an empty one. */
  public final <T> void putOptional(Optional<T> value, ValueCodec<T> codec) {
    if (value == null) {
      skip(false);
      return;
    }
    ValueWriter place = next(value);
    if (place == null) {
      return;
    }
    try {
      if (value.isPresent()) {
        Restored.checkOptional(value.get(), codec.absent(), place::error);
        codec.write(value.get(), place);
      } else {
        place.putNothing();
      }
    } catch (RuntimeException e) {
      throw failed(e);
    }
  }
}
