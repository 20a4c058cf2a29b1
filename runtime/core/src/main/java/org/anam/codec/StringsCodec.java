package org.anam.codec;

import java.util.Arrays;
import org.anam.array.StringArray;
import org.anam.array.flat.JavaArrayForm;
import org.anam.array.flat.NullElementException;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;

/**
 * Arrays of strings, stored as an attribute unless the layout says otherwise. The constants and
 * factories are in {@link Values}. Immutable.
 *
 * @param <T> the Java type, such as {@code String[]}
 */
public abstract class StringsCodec<T> implements ValueCodec<T> {

  StringsCodec() {}

  /** The same codec with another layout in the file. */
  public abstract StringsCodec<T> stored(ArrayLayout layout);

  /** The codec of arrays whose rows this one codes. */
  <C> StringsCodec<C[]> rows(C[] prototype) {
    throw new IllegalArgumentException("Rows are Java arrays");
  }

  /** {@link StringArray}, of any shape. */
  static final class Any extends StringsCodec<StringArray> {

    private final ArrayLayout layout;

    Any(ArrayLayout layout) {
      this.layout = layout;
    }

    @Override
    public StringsCodec<StringArray> stored(ArrayLayout other) {
      return new Any(other);
    }

    @Override
    public void write(StringArray value, ValueWriter out) {
      out.putStrings(value, layout);
    }

    @Override
    public StringArray read(ValueReader in) {
      return in.getStrings();
    }
  }

  /** Java arrays of a fixed rank. */
  static final class Standard<T> extends StringsCodec<T> {

    private final JavaArrayForm form;
    private final ArrayLayout layout;

    Standard(JavaArrayForm form) {
      this(form, ArrayLayout.ATTRIBUTE);
    }

    private Standard(JavaArrayForm form, ArrayLayout layout) {
      this.form = form;
      this.layout = layout;
    }

    @Override
    public StringsCodec<T> stored(ArrayLayout other) {
      return new Standard<>(form, other);
    }

    @Override
    <C> StringsCodec<C[]> rows(C[] prototype) {
      return new Standard<>(JavaArrayForm.of(prototype.getClass()), ArrayLayout.ATTRIBUTE);
    }

    @Override
    public void write(T value, ValueWriter out) {
      out.putStrings(toStrings(value, out), layout);
    }

    private StringArray toStrings(T value, ValueWriter out) {
      try {
        long[] shape = form.shape(value);
        if (EmptyRows.areTooMany(shape)) {
          throw out.error(CoreError.ARRAY, EmptyRows.describe(shape))
              .remedy(EmptyRows.REMEDY)
              .build();
        }
        String[] flat = (String[]) form.shared(value, shape);
        if (flat == null) {
          flat = copied(value, shape, out);
        }
        return StringArray.of(flat, shape);
      } catch (NullElementException e) {
        throw out.error(CoreError.NULL_ELEMENT, "The array has a null at index " + e.index())
            .build();
      } catch (ArithmeticException e) {
        throw out.error(CoreError.ARRAY, "The array has more elements than one array can hold")
            .build();
      }
    }

    private String[] copied(T value, long[] shape, ValueWriter out) {
      long size = 1;
      for (long n : shape) {
        size = Math.multiplyExact(size, n);
      }
      String[] flat = new String[Math.toIntExact(size)];
      if (form.flatten(value, flat, shape) >= 0) {
        throw out.error(
                CoreError.RAGGED,
                "The rows differ in length from the shape of the first, " + Arrays.toString(shape))
            .build();
      }
      return flat;
    }

    @Override
    @SuppressWarnings("unchecked") // the form is that of T
    public T read(ValueReader in) {
      StringArray strings = in.getStrings();
      // Programs that have one name to tell write it alone: it is an array of one.
      boolean alone = strings.shape().length == 0 && form.rank() == 1;
      long[] shape = alone ? new long[] {1} : strings.shape();
      if (shape.length != form.rank()) {
        throw in.error(
                CoreError.WRONG_SHAPE,
                "Expected "
                    + form.rank()
                    + " dimension(s), found strings of shape "
                    + Arrays.toString(shape))
            .build();
      }
      if (EmptyRows.areTooMany(shape)) {
        throw in.error(CoreError.TOO_LARGE, EmptyRows.describe(shape))
            .remedy(EmptyRows.REMEDY)
            .build();
      }
      return (T) form.build(strings.toArray(), shape);
    }
  }
}
