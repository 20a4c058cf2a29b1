package org.anam.codec;

import org.anam.Converter;
import org.anam.error.CoreError;

/** Values that a user's converter turns into others. */
final class ConvertedCodec<T, S> implements ValueCodec<T> {

  private static final String NO_NULL =
      "Let the converter return a value or throw an exception that says why; nulls never reach it, being stored as"
          + " nothing.";

  private final Converter<T, S> converter;
  private final ValueCodec<S> stored;

  ConvertedCodec(Converter<T, S> converter, ValueCodec<S> stored) {
    this.converter = converter;
    this.stored = stored;
  }

  @Override
  public void write(T value, ValueWriter out) {
    S result;
    try {
      result = converter.toStored(value);
    } catch (RuntimeException e) {
      throw out.error(CoreError.REFUSED, name() + " refused the value: " + e.getMessage())
          .cause(e)
          .build();
    }
    if (result == null) {
      throw out.error(CoreError.REFUSED, name() + ".toStored returned null")
          .remedy(NO_NULL)
          .build();
    }
    stored.write(result, out);
  }

  @Override
  public T afterLoading(T value) {
    try {
      S between = converter.toStored(value);
      T result = between == null ? null : converter.fromStored(stored.afterLoading(between));
      return result == null ? value : result;
    } catch (RuntimeException e) {
      return value; // writing it says what is wrong
    }
  }

  @Override
  public T read(ValueReader in) {
    S value = stored.read(in);
    T result;
    try {
      result = converter.fromStored(value);
    } catch (RuntimeException e) {
      throw in.error(CoreError.REFUSED, name() + " refused the value: " + e.getMessage())
          .cause(e)
          .build();
    }
    if (result == null) {
      throw in.error(CoreError.REFUSED, name() + ".fromStored returned null")
          .remedy(NO_NULL)
          .build();
    }
    return result;
  }

  private String name() {
    return converter.getClass().getName();
  }
}
