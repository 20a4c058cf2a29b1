package org.anam.codec;

import java.util.Collection;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;

/**
 * A place for one value: a member, an item of a list, a key. Value codecs make exactly one call on
 * it. Not thread-safe; valid during that call.
 */
public interface ValueWriter {

  /** Stores nothing at all, which reads back as absent. */
  void putNothing();

  /** Stores a boolean. */
  void putBoolean(boolean value);

  /** Stores an int8. */
  void putByte(byte value);

  /** Stores an int16. */
  void putShort(short value);

  /** Stores an int32. */
  void putInt(int value);

  /** Stores an int64. */
  void putLong(long value);

  /** Stores a float32. */
  void putFloat(float value);

  /** Stores a float64. */
  void putDouble(double value);

  /** Stores a uint8 to uint64. */
  void putUnsigned(UnsignedNumber value);

  /** Stores a complex128. */
  void putComplex(Complex value);

  /** Stores a complex64. */
  void putComplexFloat(ComplexFloat value);

  /** Stores a text. */
  void putText(String value, TextForm form);

  /** Stores an enum constant by its name. */
  void putEnum(EnumDescriptor type, int ordinal);

  /** Stores an array of any element type and shape. */
  void putArray(NdArray value, ArrayLayout layout);

  /** Stores an array of strings, as an attribute or, if the layout says so, a dataset. */
  void putStrings(StringArray value, ArrayLayout layout);

  /** Stores an array of structures as a dataset. */
  void putStructured(StructuredArray value, ArrayLayout layout);

  /**
   * Is told of a value whose reader does not know its type, before it is stored: dates, for
   * instance, are stored as texts. Messages store it here, with its type; files remember the type
   * beside what is stored then.
   *
   * @return false when nothing was stored, and the value is to be by one of the other methods
   */
  default boolean putTyped(Object value) {
    return false;
  }

  /** Stores an object of exactly the codec's type. */
  <T> void putObject(T value, Codec<T> codec);

  /** Stores the items in the collection's order; items may be null. */
  <E> void putList(Collection<? extends E> items, ValueCodec<E> codec);

  /** Stores the entries in the map's order; keys and values may be null. */
  <K, V> void putMap(Map<? extends K, ? extends V> map, ValueCodec<K> keys, ValueCodec<V> values);

  /** The registry that knows the codecs of values whose type is not fixed. */
  CodecLookup codecs();

  /** An error at this place: completes file, path and member. */
  org.anam.error.AnamException.Builder error(org.anam.error.ErrorCode code, String what);
}
