package org.anam.codec;

import java.util.function.Function;
import org.anam.error.CoreError;
import org.anam.error.Excerpt;
import org.anam.layout.TextForm;

/** Values that are stored as their text, such as dates. */
final class TextCodec<T> implements ValueCodec<T> {

  private final Class<T> type;
  private final Function<String, T> parse;

  TextCodec(Class<T> type, Function<String, T> parse) {
    this.type = type;
    this.parse = parse;
  }

  @Override
  public void write(T value, ValueWriter out) {
    String text = value.toString();
    if (!value.equals(parseOrNull(text))) {
      throw Restored.changed(
              "The " + type.getSimpleName() + " " + text + " is not what its text is read as",
              out::error)
          .build();
    }
    out.putText(text, TextForm.UTF8);
  }

  private T parseOrNull(String text) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return null;
    }
  }

  @Override
  public T read(ValueReader in) {
    return parse(in.getText(), in);
  }

  private T parse(String text, ValueReader in) {
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw in.error(
              CoreError.WRONG_TYPE,
              "The text \"" + Excerpt.of(text, 60) + "\" cannot be read as " + type.getSimpleName())
          .cause(e)
          .build();
    }
  }
}
