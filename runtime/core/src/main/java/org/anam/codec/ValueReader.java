package org.anam.codec;

import java.util.List;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.EnumDescriptor;

/**
 * The place of one value that is present: a member, an item of a list, a key. Value codecs make
 * exactly one {@code get} call on it. Not thread-safe; valid during that call.
 *
 * <p>Every method throws {@link org.anam.error.AnamException}, naming file, path and member:
 * ANAM122 when the value has another type, ANAM123 when it does not fit, ANAM124 when it has
 * another shape.
 */
public interface ValueReader {

  /** Reads a boolean. */
  boolean getBoolean();

  /** Reads an integer of any type that lies in the given range, both ends included. */
  long getInteger(long least, long greatest);

  /**
   * Reads an integer of any type that lies in 0 to the greatest of {@code bits} bits; for 64 all
   * bits count.
   */
  long getUnsigned(int bits);

  /** Reads a number of any real type that a float represents. */
  float getFloat();

  /** Reads a number of any real type that a double represents. */
  double getDouble();

  /** Reads a complex number of either width. */
  Complex getComplex();

  /** Reads a complex number whose parts floats represent. */
  ComplexFloat getComplexFloat();

  /** Reads a text, whatever its form. */
  String getText();

  /** Reads an enum constant, by its name: an HDF5 enum or a text. Returns the ordinal. */
  int getEnum(EnumDescriptor type);

  /**
   * Reads an array with the element type and shape that the file has, from an attribute or dataset.
   * The array is new, and its elements are the caller's.
   */
  NdArray getArray();

  /** Reads an array of strings. */
  StringArray getStrings();

  /**
   * The bytes of a text (of rank 0) or of a row of texts (of rank 1) whatever their encoding,
   * without what only fills up those of fixed length; null when no texts are here.
   */
  default byte[][] getTextBytes(int rank) {
    return null;
  }

  /** Reads an array of structures. */
  StructuredArray getStructured();

  /** Reads an object with the given codec, whatever class name it carries. */
  <T> T getObject(Codec<T> codec);

  /** The class name that the object at this place carries; ANAM122 when there is no object. */
  String className();

  /** Reads a list into a new mutable list; absent items are {@link ValueCodec#absent()}. */
  <E> List<E> getList(ValueCodec<E> codec);

  /** Reads a map into a new mutable map in the file's order. */
  <K, V> Map<K, V> getMap(ValueCodec<K> keys, ValueCodec<V> values);

  /** Reads whatever is there into the Java type that fits it; docs/format.md lists them. */
  Object getAny();

  /**
   * The codec of the Java type that the place remembers, where a value of any type was stored and
   * what is stored is that of another type: files remember it so, as {@link ValueWriter#putTyped}
   * asked. Messages give such values back by {@link #getAny()}.
   *
   * @return null when nothing is remembered
   */
  default ValueCodec<?> rememberedType() {
    return null;
  }

  /** The registry that knows the codecs of class names. */
  CodecLookup codecs();

  /** An error at this place: completes file, path and member. */
  org.anam.error.AnamException.Builder error(org.anam.error.ErrorCode code, String what);
}
