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
    write(value, codec, out);
  }

  static <T> void write(Optional<T> value, ValueCodec<T> codec, ValueWriter out) {
    if (value.isPresent()) {
      if (value.get().equals(codec.absent())) {
        throw Restored.changed("An Optional of " + value.get() + " would come back empty", out)
            .remedy("Use one level of Optional.")
            .build();
      }
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
