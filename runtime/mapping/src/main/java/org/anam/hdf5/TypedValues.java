package org.anam.hdf5;

import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.ValueWriter;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Chooses how to read what a caller names by its Java class. */
final class TypedValues {

  private static final int ABSTRACT = 0x0400;

  private TypedValues() {}

  static <T> ValueCodec<T> codec(Class<T> type, CodecLookup codecs) {
    Codec<T> codec = codecs.byType(type).orElse(null);
    if (codec != null) {
      return codec;
    }
    if (isNoGroup(type)) {
      throw noCodec(type, codecs).build();
    }
    if (type == Object.class || (isAbstract(type) && type.getName().startsWith("java."))) {
      return new Checked<>(type);
    }
    if (isAbstract(type)) {
      return Values.registered(type);
    }
    throw noCodec(type, codecs).build();
  }

  /**
   * The group that a load of the type uses when the call names none; null for the first one in the
   * file, since interfaces and abstract classes have no group of their own.
   */
  static String group(Class<?> type, CodecLookup codecs) {
    Codec<?> codec = codecs.byType(type).orElse(null);
    if (codec != null) {
      return codec.descriptor().group();
    }
    if (!isNoGroup(type) && (type == Object.class || isAbstract(type))) {
      return null;
    }
    throw noCodec(type, codecs).build();
  }

  /** The error that no codec maps a class; those of Java can never be annotated. */
  static AnamException.Builder noCodec(Class<?> type, CodecLookup codecs) {
    if (!isNoGroup(type)
        && !type.getName().startsWith("java.")
        && !type.getName().startsWith("org.anam.array.")) {
      return codecs.noCodecFor(type);
    }
    return AnamException.of(
            CoreError.NO_CODEC,
            "Only objects of mapped classes, lists, sets and maps are groups, and "
                + type.getTypeName()
                + " is none of these")
        .remedy(
            "Save it as a member of a class with @Anam, or in a Store, List or Map, and load that; what else a file"
                + " holds under a name is loaded by Hdf5.load(file, name), without a class.");
  }

  /** Java counts arrays and primitive types among the abstract classes. */
  private static boolean isNoGroup(Class<?> type) {
    return type.isArray() || type.isPrimitive();
  }

  private static boolean isAbstract(Class<?> type) {
    return (type.getModifiers() & ABSTRACT) != 0;
  }

  /** Reads whatever is there and then looks whether it is of the type. */
  private record Checked<T>(Class<T> type) implements ValueCodec<T> {

    @Override
    public void write(T value, ValueWriter out) {
      Values.ANY.write(value, out);
    }

    @Override
    public T read(ValueReader in) {
      Object value = Values.ANY.read(in);
      if (!type.isInstance(value)) {
        throw in.error(
                CoreError.WRONG_CLASS,
                "Expected a " + type.getName() + ", found a " + value.getClass().getName())
            .build();
      }
      return type.cast(value);
    }
  }
}
