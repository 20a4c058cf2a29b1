package org.anam.registry;

import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;

/** A codec that has a descriptor and nothing else. */
record PlainCodec<T>(TypeDescriptor<T> descriptor) implements Codec<T> {

  static <T> PlainCodec<T> of(Class<T> type, String name, String... aliases) {
    return new PlainCodec<>(TypeDescriptor.of(type, name).aliases(aliases).build());
  }

  @Override
  public void write(T value, ObjectWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public T read(ObjectReader in) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Object member(T value, String member) {
    throw new UnsupportedOperationException();
  }
}
