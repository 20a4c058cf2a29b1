package org.anam.codec;

import java.util.List;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Choice of the codec by an object's class or a stored class name, among the registered types. */
final class Polymorphic {

  private Polymorphic() {}

  /**
   * Writes an object by the codec of its own class, never by that of a superclass, which would cut
   * it.
   */
  static void write(Object value, ValueWriter out) {
    Codec<?> codec = out.codecs().byType(value.getClass()).orElse(null);
    if (codec == null) {
      throw noCodec(value, out);
    }
    writeWith(codec, value, out);
  }

  static <T> void writeWith(Codec<T> codec, Object value, ValueWriter out) {
    out.putObject(codec.descriptor().type().cast(value), codec);
  }

  static AnamException noCodec(Object value, ValueWriter out) {
    return out.codecs().noCodecFor(value.getClass()).build();
  }

  /**
   * Refuses a list of a class that is stored as more than its items, where its items alone would be
   * stored.
   */
  static void checkList(List<?> value, ValueWriter out) {
    Class<?> type = value.getClass();
    if (!type.getName().startsWith("java.") && out.codecs().byType(type).isPresent()) {
      throw out.error(
              CoreError.WOULD_CHANGE,
              "Only the items of a " + type.getName() + " would be stored here")
          .remedy("Declare the member as " + type.getSimpleName() + ".")
          .build();
    }
  }

  /**
   * The registered codec of a stored class name whose type is a {@code T}; null when there is none.
   */
  static <T> Codec<? extends T> find(String className, Class<T> type, ValueReader in) {
    Codec<?> codec = in.codecs().byName(className).orElse(null);
    if (codec == null || !type.isAssignableFrom(codec.descriptor().type())) {
      return null;
    }
    @SuppressWarnings("unchecked") // the type was tested in the line above
    Codec<? extends T> found = (Codec<? extends T>) codec;
    return found;
  }
}
