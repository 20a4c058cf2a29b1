package org.anam.codec;

import java.util.Arrays;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;

/** Java arrays of a fixed rank and element type. */
final class StandardArrayCodec<T> extends ArrayCodec<T> {

  private final ArrayForm<T> form;
  private final ArrayLayout layout;

  StandardArrayCodec(ArrayForm<T> form, ArrayLayout layout) {
    this.form = form;
    this.layout = layout;
  }

  @Override
  public ArrayCodec<T> stored(ArrayLayout other) {
    return new StandardArrayCodec<>(form, other);
  }

  @Override
  public ArrayCodec<T> unsigned() {
    return new StandardArrayCodec<>(form.unsigned(), layout);
  }

  @Override
  ArrayForm<T> form() {
    return form;
  }

  @Override
  public void write(T value, ValueWriter out) {
    NdArray array;
    try {
      array = toArray(value, out);
    } catch (NullElementException e) {
      throw out.error(CoreError.NULL_ELEMENT, "The array has a null at index " + e.index()).build();
    }
    out.putArray(array, layout);
  }

  private NdArray toArray(T value, ValueWriter out) {
    long[] shape = new long[form.rank()];
    form.measure(value, shape, 0);
    if (EmptyRows.areTooMany(shape)) {
      throw out.error(CoreError.ARRAY, EmptyRows.describe(shape)).remedy(EmptyRows.REMEDY).build();
    }
    Object flat = form.asFlat(value);
    if (flat == null) {
      flat = form.allocate(size(shape, out));
      int wrong = form.flatten(value, flat, 0, shape, 0);
      if (wrong >= 0) {
        throw out.error(
                CoreError.RAGGED,
                "The rows differ in length in dimension "
                    + wrong
                    + ": the first has "
                    + shape[wrong]
                    + " elements and another has not")
            .build();
      }
    }
    return NdArray.of(form.type(), flat, shape);
  }

  private int size(long[] shape, ValueWriter out) {
    long size = 1;
    for (long n : shape) {
      size *= n;
      if (size > Integer.MAX_VALUE / 2) {
        throw out.error(
                CoreError.ARRAY,
                "The shape "
                    + Arrays.toString(shape)
                    + " has more elements than one flat array can hold")
            .remedy("Use NdArray over a direct buffer, or several members.")
            .build();
      }
    }
    return (int) size;
  }

  @Override
  public T read(ValueReader in) {
    if (form.takesTexts()) {
      byte[][] texts = in.getTextBytes(form.rank() - 1);
      if (texts != null) {
        return form.ofTexts(texts);
      }
    }
    NdArray array = in.getArray();
    long[] shape = array.shape();
    if (shape.length != form.rank()) {
      throw in.error(
              CoreError.WRONG_SHAPE,
              "Expected "
                  + form.rank()
                  + " dimension(s), found "
                  + array.type()
                  + " of shape "
                  + Arrays.toString(shape))
          .build();
    }
    if (EmptyRows.areTooMany(shape)) {
      throw in.error(CoreError.TOO_LARGE, EmptyRows.describe(shape))
          .remedy(EmptyRows.REMEDY)
          .build();
    }
    if (array.size() == 0) {
      return form.build(form.allocate(0), 0, shape, 0);
    }
    if (!array.type().widensTo(form.type())) {
      throw wrongType(array, in);
    }
    Object flat = array.as(form.type()).toHeap().elements();
    // What a reader hands out is the caller's: a large array is not copied again.
    T whole = form.ofFlat(flat);
    return whole != null ? whole : form.build(flat, 0, shape, 0);
  }

  private AnamException wrongType(NdArray array, ValueReader in) {
    return in.error(
            CoreError.WRONG_TYPE,
            "Expected an array of " + form.type() + ", found one of " + array.type())
        .build();
  }
}
