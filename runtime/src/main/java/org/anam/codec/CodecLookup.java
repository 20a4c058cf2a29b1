package org.anam.codec;

import java.util.Optional;

/** Finds codecs by class name or Java class. Thread-safe. */
public interface CodecLookup {

  /** The codec whose type answers to the class name, as name or alias. */
  Optional<Codec<?>> byName(String className);

  /** The codec of exactly this class. */
  <T> Optional<Codec<T>> byType(Class<T> type);
}
