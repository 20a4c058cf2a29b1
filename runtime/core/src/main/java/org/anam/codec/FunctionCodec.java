package org.anam.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** A value codec of two functions. */
final class FunctionCodec<T> implements ValueCodec<T> {

  private final BiConsumer<ValueWriter, T> writer;
  private final Function<ValueReader, T> reader;
  private final T absent;

  FunctionCodec(BiConsumer<ValueWriter, T> writer, Function<ValueReader, T> reader) {
    this(writer, reader, null);
  }

  FunctionCodec(BiConsumer<ValueWriter, T> writer, Function<ValueReader, T> reader, T absent) {
    this.writer = writer;
    this.reader = reader;
    this.absent = absent;
  }

  @Override
  public void write(T value, ValueWriter out) {
    writer.accept(out, value);
  }

  @Override
  public T read(ValueReader in) {
    return reader.apply(in);
  }

  @Override
  public T absent() {
    return absent;
  }
}
