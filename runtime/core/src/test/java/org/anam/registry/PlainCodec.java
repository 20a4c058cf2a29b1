package org.anam.registry;

import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/** A codec that has a descriptor and nothing else. */
final class PlainCodec<T> extends Codec<T> {

  private PlainCodec(TypeDescriptor<T> descriptor) {
    super(descriptor);
  }

  static <T> PlainCodec<T> of(Class<T> type, String name, String... aliases) {
    return new PlainCodec<>(TypeDescriptor.of(type, name).aliases(aliases).build());
  }

  @Override
  public void put(T value, Sink out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public T get(Source in) {
    throw new UnsupportedOperationException();
  }
}
