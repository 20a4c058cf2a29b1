package org.anam.codec;

import java.util.Map;

/**
 * Takes the members of one object, each under its name in the mapping. Called by generated code, in
 * declared order, each member once. Not thread-safe.
 */
public interface ObjectWriter {

  /** Stores a boolean. */
  void putBoolean(String member, boolean value);

  /** Stores an int8. */
  void putByte(String member, byte value);

  /** Stores an int16. */
  void putShort(String member, short value);

  /** Stores an int32. */
  void putInt(String member, int value);

  /** Stores an int64. */
  void putLong(String member, long value);

  /** Stores a float32. */
  void putFloat(String member, float value);

  /** Stores a float64. */
  void putDouble(String member, double value);

  /** Stores a text of one character. */
  void putChar(String member, char value);

  /** Stores a text; null is stored as nothing at all. */
  void putString(String member, String value);

  /** Stores a value through its codec; null is stored as nothing at all. */
  <T> void put(String member, T value, ValueCodec<T> codec);

  /** Stores the entries of the free-form map beside the members; null counts as empty. */
  void putExtraData(Map<String, ?> extra);
}
