package org.anam.codec;

import org.anam.error.CoreError;

/** Objects of an interface or abstract class, whose codec the registry knows. */
final class RegisteredCodec<T> implements ValueCodec<T> {

  private final Class<T> type;

  RegisteredCodec(Class<T> type) {
    this.type = type;
  }

  @Override
  public void write(T value, ValueWriter out) {
    Polymorphic.write(value, out);
  }

  @Override
  public T read(ValueReader in) {
    String name = in.className();
    Codec<? extends T> codec = Polymorphic.find(name, type, in);
    if (codec != null) {
      return in.getObject(codec);
    }
    if (in.codecs().byName(name).isPresent()) {
      throw in.error(
              CoreError.WRONG_CLASS,
              "Expected a " + type.getName() + ", found an object of class \"" + name + "\"")
          .build();
    }
    throw in.codecs().noCodecFor(name).build();
  }
}
