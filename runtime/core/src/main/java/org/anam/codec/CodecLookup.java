package org.anam.codec;

import java.util.Optional;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Finds codecs by class name or Java class. Thread-safe. */
public interface CodecLookup {

  /** The codec of the type that has the class name as its name or as an alias. */
  Optional<Codec<?>> byName(String className);

  /** The codec of exactly this class. */
  <T> Optional<Codec<T>> byType(Class<T> type);

  /**
   * The error that {@link #byName} found nothing: ANAM101 with the nearest name, or ANAM105 when
   * there are no codecs at all. The caller adds file and path, and leaves the remedy alone.
   */
  default AnamException.Builder noCodecFor(String className) {
    return AnamException.of(
        CoreError.UNKNOWN_CLASS, "No codec is registered for the class name " + className);
  }

  /**
   * The error that {@link #byType} found nothing: ANAM103, or ANAM105 when there are no codecs at
   * all. The caller adds file, path and member, and leaves the remedy alone.
   */
  default AnamException.Builder noCodecFor(Class<?> type) {
    return AnamException.of(CoreError.NO_CODEC, "No codec maps " + type.getName());
  }
}
