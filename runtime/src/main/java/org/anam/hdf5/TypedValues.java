package org.anam.hdf5;

import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.ValueWriter;
import org.anam.codec.Values;
import org.anam.error.ErrorCode;

/** Chooses how to read what a caller names by its Java class. */
final class TypedValues {

  private static final int ABSTRACT = 0x0400;

  private TypedValues() {}

  static <T> ValueCodec<T> codec(Class<T> type, CodecLookup codecs) {
    Codec<T> codec = codecs.byType(type).orElse(null);
    if (codec != null) {
      return Values.object(codec);
    }
    if (type == Object.class || (isAbstract(type) && type.getName().startsWith("java."))) {
      return new Checked<>(type);
    }
    if (isAbstract(type)) {
      return Values.registered(type);
    }
    throw codecs.noCodecFor(type).build();
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
    if (type == Object.class || isAbstract(type)) {
      return null;
    }
    throw codecs.noCodecFor(type).build();
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
                ErrorCode.WRONG_CLASS,
                "Expected a " + type.getName() + ", found a " + value.getClass().getName())
            .build();
      }
      return type.cast(value);
    }
  }
}
