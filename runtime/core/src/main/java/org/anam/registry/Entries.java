package org.anam.registry;

import java.security.CodeSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** The codecs of a registry under construction, by type and by name; refuses two for one. */
final class Entries {

  final Map<Class<?>, Codec<?>> byType = new LinkedHashMap<>();
  final Map<String, Codec<?>> byName = new HashMap<>();

  /** Adds a codec, which is no error when it is there already. */
  void add(Codec<?> codec) {
    TypeDescriptor<?> descriptor = codec.descriptor();
    if (codec.equals(byType.get(descriptor.type()))) {
      return;
    }
    Codec<?> other = byType.putIfAbsent(descriptor.type(), codec);
    if (other != null) {
      throw duplicate("the type " + descriptor.type().getName(), other, codec);
    }
    addName(descriptor.name(), codec);
    for (String alias : descriptor.aliases()) {
      addName(alias, codec);
    }
  }

  private void addName(String name, Codec<?> codec) {
    Codec<?> other = byName.putIfAbsent(name, codec);
    if (other != null && !other.equals(codec)) {
      throw duplicate("the class name " + name, other, codec);
    }
  }

  private static AnamException duplicate(String what, Codec<?> first, Codec<?> second) {
    return AnamException.of(
            CoreError.DUPLICATE_CODEC,
            "Two codecs claim " + what + ": " + origin(first) + " and " + origin(second))
        .build();
  }

  private static String origin(Codec<?> codec) {
    CodeSource source = codec.getClass().getProtectionDomain().getCodeSource();
    String place =
        source == null || source.getLocation() == null
            ? "an unknown place"
            : source.getLocation().toString();
    return codec.getClass().getName()
        + " for "
        + codec.descriptor().type().getName()
        + " from "
        + place;
  }
}
