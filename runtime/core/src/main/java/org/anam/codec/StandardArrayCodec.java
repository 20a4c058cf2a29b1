package org.anam.codec;

import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.flat.JavaArrayForm;
import org.anam.array.flat.JavaElement;
import org.anam.array.flat.NullElementException;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;

/** Java arrays of a fixed rank and element type. */
final class StandardArrayCodec<T> extends ArrayCodec<T> {

  private final JavaArrayForm form;
  private final ElementType type;
  private final ArrayLayout layout;

  /** The codec of the arrays of that form. */
  StandardArrayCodec(JavaArrayForm form) {
    this(form, form.element().elementType(), ArrayLayout.DATASET);
  }

  private StandardArrayCodec(JavaArrayForm form, ElementType type, ArrayLayout layout) {
    this.form = form;
    this.type = type;
    this.layout = layout;
  }

  @Override
  public ArrayCodec<T> stored(ArrayLayout other) {
    return new StandardArrayCodec<>(form, type, other);
  }

  @Override
  public ArrayCodec<T> unsigned() {
    if (type.kind() == ElementType.Kind.UNSIGNED) {
      return this;
    }
    if (type.kind() == ElementType.Kind.INTEGER) {
      for (ElementType other : ElementType.values()) {
        if (other.kind() == ElementType.Kind.UNSIGNED && other.bytes() == type.bytes()) {
          return new StandardArrayCodec<>(form, other, layout);
        }
      }
    }
    throw new IllegalStateException(type + " has no unsigned form");
  }

  @Override
  <C> ArrayCodec<C[]> rows(C[] prototype) {
    return new StandardArrayCodec<>(
        JavaArrayForm.of(prototype.getClass()), type, ArrayLayout.DATASET);
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
    long[] shape = form.shape(value);
    if (EmptyRows.areTooMany(shape)) {
      throw out.error(CoreError.ARRAY, EmptyRows.describe(shape)).remedy(EmptyRows.REMEDY).build();
    }
    Object flat = form.shared(value, shape);
    if (flat == null) {
      flat = form.allocate(size(shape, out));
      int wrong = form.flatten(value, flat, shape);
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
    return NdArray.of(type, flat, shape);
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
  @SuppressWarnings("unchecked") // the form is that of T
  public T read(ValueReader in) {
    if (takesTexts()) {
      byte[][] texts = in.getTextBytes(form.rank() - 1);
      if (texts != null) {
        return (T) (form.rank() == 1 ? texts[0] : texts);
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
      return (T) form.build(form.allocate(0), shape);
    }
    if (!array.type().widensTo(type)) {
      throw wrongType(array, in);
    }
    // What a reader hands out is the caller's: a large array is not copied again.
    return (T) form.build(array.as(type).toHeap().elements(), shape);
  }

  /** Whether these are {@code byte[]} or {@code byte[][]}, which take the bytes of texts too. */
  private boolean takesTexts() {
    return form.element() == JavaElement.BYTE && form.rank() <= 2;
  }

  private AnamException wrongType(NdArray array, ValueReader in) {
    return in.error(
            CoreError.WRONG_TYPE, "Expected an array of " + type + ", found one of " + array.type())
        .build();
  }
}
