package org.anam.mpi;

import java.util.AbstractList;
import java.util.List;
import org.anam.Anam;
import org.anam.Convert;
import org.anam.Converter;

/** An object whose accessor, converter or list throws, as its values say. */
@Anam(name = "test.Fickle")
public record Fickle(
    Integer number, @Convert(Texts.class) StringBuilder text, List<String> items, Fickle inner) {

  /** An accessor that refuses negative numbers. */
  @Override
  public Integer number() {
    if (number < 0) {
      throw new IllegalStateException("no number");
    }
    return number;
  }

  /** A converter that refuses empty texts. */
  public static final class Texts implements Converter<StringBuilder, String> {
    @Override
    public String toStored(StringBuilder value) {
      if (value.length() == 0) {
        throw new IllegalStateException("no text");
      }
      return value.toString();
    }

    @Override
    public StringBuilder fromStored(String stored) {
      if (stored.equals("wrong")) {
        throw new AssertionError("this text is wrong");
      }
      return new StringBuilder(stored);
    }
  }

  /** A list that has items until it is asked for them. */
  static final class NoItems extends AbstractList<String> {
    @Override
    public String get(int index) {
      throw new IllegalStateException("no item");
    }

    @Override
    public int size() {
      return 2;
    }
  }

  static Fickle fine() {
    return new Fickle(1, new StringBuilder("a"), List.of("b"), null);
  }

  static Fickle errorWhereItIsRead() {
    return new Fickle(1, new StringBuilder("wrong"), List.of(), null);
  }

  static Fickle badAccessor() {
    return new Fickle(-1, new StringBuilder("a"), List.of(), null);
  }

  static Fickle badConverter() {
    return new Fickle(1, new StringBuilder(), List.of(), null);
  }

  static Fickle badItems() {
    return new Fickle(1, new StringBuilder("a"), new NoItems(), null);
  }
}
