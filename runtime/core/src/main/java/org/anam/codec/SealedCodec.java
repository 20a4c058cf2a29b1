package org.anam.codec;

import java.util.List;
import java.util.stream.Collectors;
import org.anam.error.CoreError;

/** Objects of a sealed hierarchy: the stored class name chooses among its types. */
final class SealedCodec<T> implements ValueCodec<T> {

  private final Class<T> type;
  private final List<Codec<? extends T>> codecs;

  SealedCodec(Class<T> type, List<Codec<? extends T>> codecs) {
    this.type = type;
    this.codecs = codecs;
  }

  @Override
  public void write(T value, ValueWriter out) {
    for (Codec<? extends T> codec : codecs) {
      if (value.getClass() == codec.descriptor().type()) {
        writeWith(codec, value, out);
        return;
      }
    }
    Polymorphic.write(value, out);
  }

  private static <S> void writeWith(Codec<S> codec, Object value, ValueWriter out) {
    out.putObject(codec.descriptor().type().cast(value), codec);
  }

  @Override
  public T read(ValueReader in) {
    String name = in.className();
    for (Codec<? extends T> codec : codecs) {
      if (codec.descriptor().answersTo(name)) {
        return in.getObject(codec);
      }
    }
    Codec<? extends T> other = Polymorphic.find(name, type, in);
    if (other != null) {
      return in.getObject(other);
    }
    String known =
        codecs.stream()
            .map(codec -> "\"" + codec.descriptor().name() + "\"")
            .collect(Collectors.joining(", "));
    throw in.error(
            CoreError.WRONG_CLASS,
            "Expected a "
                + type.getName()
                + " (class "
                + known
                + "), found an object of class \""
                + name
                + "\"")
        .build();
  }
}
