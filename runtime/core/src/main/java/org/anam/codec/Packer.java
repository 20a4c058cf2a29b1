package org.anam.codec;

import java.util.Map;

/**
 * Takes the members of objects for a message to another rank: in declared order, without names.
 * Called by generated code. Not thread-safe.
 */
public abstract class Packer {

  /** For the one implementation, in {@code org.anam.message}. */
  protected Packer() {}

  /** Packs one byte, 0 or 1. */
  public abstract void putBoolean(boolean value);

  /** Packs one byte. */
  public abstract void putByte(byte value);

  /** Packs two bytes. */
  public abstract void putShort(short value);

  /** Packs two bytes, any UTF-16 unit. */
  public abstract void putChar(char value);

  /** Packs four bytes. */
  public abstract void putInt(int value);

  /** Packs eight bytes. */
  public abstract void putLong(long value);

  /** Packs the four bytes of the number, NaN as it is. */
  public abstract void putFloat(float value);

  /** Packs the eight bytes of the number, NaN as it is. */
  public abstract void putDouble(double value);

  /** Packs a text, which may be null and may hold any UTF-16 units. */
  public abstract void putString(String value);

  /** Packs a value through its codec, with a tag that says what it is; null is allowed. */
  public abstract <T> void put(T value, ValueCodec<T> codec);

  /** Packs the free-form map beside the members; null counts as empty. */
  public abstract void putExtraData(Map<String, ?> extra);

  /** Packs what {@link Codec#write} hands out, each member with its name. */
  public abstract <T> void putMembers(T value, Codec<T> codec);
}
