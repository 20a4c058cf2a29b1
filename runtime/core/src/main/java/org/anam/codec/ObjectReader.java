package org.anam.codec;

import java.util.Map;

/**
 * Gives the members of one object, each by its name in the mapping. Called by generated code. Not
 * thread-safe.
 *
 * <p>Every method throws {@link org.anam.error.AnamException}, naming file, path and member:
 * ANAM121 when a member that cannot be null is absent, ANAM122 when the value has another type,
 * ANAM123 when it does not fit.
 */
public interface ObjectReader {

  /** Reads a boolean. */
  boolean getBoolean(String member);

  /** Reads an integer that fits into 8 bits. */
  byte getByte(String member);

  /** Reads an integer that fits into 16 bits. */
  short getShort(String member);

  /** Reads an integer that fits into 32 bits. */
  int getInt(String member);

  /** Reads an integer that fits into 64 bits. */
  long getLong(String member);

  /** Reads a number that a float represents. */
  float getFloat(String member);

  /** Reads a number that a double represents. */
  double getDouble(String member);

  /** Reads a text of one character. */
  char getChar(String member);

  /** Reads a text; null when the member is absent. */
  String getString(String member);

  /** Reads a value through its codec; {@link ValueCodec#absent()} when the member is absent. */
  <T> T get(String member, ValueCodec<T> codec);

  /**
   * Reads a value through its codec; ANAM121 when the member is absent, for types that cannot be
   * null.
   */
  <T> T require(String member, ValueCodec<T> codec);

  /**
   * The entries that are no members, in the order of anamnesis: attributes by name, then datasets
   * and groups by name. A new, mutable map. Called once, after all members.
   */
  Map<String, Object> getExtraData();

  /**
   * Turns what a constructor, converter or after-load method threw into ANAM133 that names file,
   * path and type.
   *
   * @param cause what was thrown
   * @return the error, to be thrown by the caller
   */
  RuntimeException refused(RuntimeException cause);
}
