package org.anam.codec;

import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Objects of a mapped class; subclasses are found in the registry, by class and by stored name. */
final class ObjectCodec<T> implements ValueCodec<T> {

  private final Codec<T> codec;

  ObjectCodec(Codec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void write(T value, ValueWriter out) {
    if (value.getClass() == codec.descriptor().type()) {
      out.putObject(value, codec);
    } else {
      Polymorphic.write(value, out);
    }
  }

  @Override
  public T read(ValueReader in) {
    String name = in.className();
    TypeDescriptor<T> descriptor = codec.descriptor();
    if (descriptor.answersTo(name)) {
      return in.getObject(codec);
    }
    Codec<? extends T> other = Polymorphic.find(name, descriptor.type(), in);
    if (other != null) {
      return in.getObject(other);
    }
    throw wrongClass(name, in);
  }

  private AnamException wrongClass(String name, ValueReader in) {
    TypeDescriptor<T> descriptor = codec.descriptor();
    return in.error(
            CoreError.WRONG_CLASS,
            "Expected an object of class \""
                + descriptor.name()
                + "\" ("
                + descriptor.type().getName()
                + "), found one of class \""
                + name
                + "\"")
        .remedy(
            "If \""
                + name
                + "\" is another name of "
                + descriptor.type().getSimpleName()
                + ", add @Alias(\""
                + name
                + "\") to it; else ask for the class that is stored, or for Object, and declare members so.")
        .build();
  }
}
