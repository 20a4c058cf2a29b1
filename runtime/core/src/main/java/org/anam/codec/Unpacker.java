package org.anam.codec;

import java.util.Map;

/**
 * Gives the members of objects from a message, in the order in which {@link Packer} took them.
 * Called by generated code. Not thread-safe.
 *
 * <p>Every method throws {@link org.anam.error.AnamException} when the message ends or holds
 * something else; what was packed by the same schema reads back without error.
 */
public abstract class Unpacker {

  /** For the one implementation, in {@code org.anam.message}. */
  protected Unpacker() {}

  /** Unpacks a boolean. */
  public abstract boolean getBoolean();

  /** Unpacks a byte. */
  public abstract byte getByte();

  /** Unpacks a short. */
  public abstract short getShort();

  /** Unpacks a char. */
  public abstract char getChar();

  /** Unpacks an int. */
  public abstract int getInt();

  /** Unpacks a long. */
  public abstract long getLong();

  /** Unpacks a float. */
  public abstract float getFloat();

  /** Unpacks a double. */
  public abstract double getDouble();

  /** Unpacks a text, which may be null. */
  public abstract String getString();

  /** Unpacks a value through its codec; {@link ValueCodec#absent()} for null. */
  public abstract <T> T get(ValueCodec<T> codec);

  /** Unpacks a value of a type that cannot be null through its codec. */
  public abstract <T> T require(ValueCodec<T> codec);

  /** Unpacks the free-form map: new, mutable, in the order in which it was packed. */
  public abstract Map<String, Object> getExtraData();

  /**
   * Turns what a constructor, setter or after-load method threw into ANAM133 that names the type.
   *
   * @param cause what was thrown
   * @return the error, to be thrown by the caller
   */
  public abstract RuntimeException refused(RuntimeException cause);

  /** Unpacks what {@link Packer#putMembers} packed, by {@link Codec#read}. */
  public abstract <T> T getMembers(Codec<T> codec);
}
