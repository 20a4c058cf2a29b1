package org.anam.hdf5;

import java.util.Collection;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mapping.save.Saver;
import org.anam.storage.StorageGroup;

/**
 * A value that becomes a group of its own, with its codec.
 *
 * @param value the value
 * @param codec the codec of its class
 * @param group the default group; null when the class has none
 */
record SavedValue<T>(T value, ValueCodec<? super T> codec, String group) {

  /** The value with the codec that is registered for its class. */
  static SavedValue<?> of(Object value, CodecLookup codecs) {
    Codec<?> codec = codecs.byType(value.getClass()).orElse(null);
    if (codec != null) {
      return of(codec, value);
    }
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return new SavedValue<>(value, Values.ANY, null);
    }
    throw TypedValues.noCodec(value.getClass(), codecs).build();
  }

  /** The error that a list, set or map was to be saved without a name. */
  static AnamException.Builder noDefaultGroup(Object value) {
    String sort = value instanceof Map<?, ?> ? "map" : "list or set";
    return AnamException.of(
            CoreError.NO_CODEC, "A " + sort + " has no default group; only mapped classes have one")
        .remedy("Name the group to make: Hdf5.save(file, \"results\", value).");
  }

  private static <T> SavedValue<T> of(Codec<T> codec, Object value) {
    return of(codec.descriptor().type().cast(value), codec);
  }

  /** The value with this codec. */
  static <T> SavedValue<T> of(T value, Codec<T> codec) {
    return new SavedValue<>(value, codec, codec.descriptor().group());
  }

  void save(Saver saver, StorageGroup root, String path) {
    saver.save(root, path, value, codec);
  }
}
