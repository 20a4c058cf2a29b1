package org.anam.codec;

import java.util.Optional;

/** Optional values; an empty one is stored as nothing. */
final class OptionalCodec<T> implements ValueCodec<Optional<T>> {

  private final ValueCodec<T> codec;

  OptionalCodec(ValueCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public void write(Optional<T> value, ValueWriter out) {
    if (value.isPresent()) {
      Restored.checkOptional(value.get(), codec.absent(), out::error);
      codec.write(value.get(), out);
    } else {
      out.putNothing();
    }
  }

  @Override
  public Optional<T> afterLoading(Optional<T> value) {
    return value.map(codec::afterLoading);
  }

  @Override
  public Optional<T> read(ValueReader in) {
    return Optional.of(codec.read(in));
  }

  @Override
  public Optional<T> absent() {
    return Optional.empty();
  }
}
