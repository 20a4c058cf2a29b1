package org.anam.codec;

import org.anam.layout.ArrayLayout;

/**
 * Arrays of numbers, booleans, complex numbers or structures. The constants and factories are in
 * {@link Values}. Immutable.
 *
 * @param <T> the Java type, such as {@code double[][]}
 */
public abstract class ArrayCodec<T> implements ValueCodec<T> {

  ArrayCodec() {}

  /** The same codec with another layout in the file. */
  public abstract ArrayCodec<T> stored(ArrayLayout layout);

  /**
   * The same codec over unsigned integers, whose bits the Java array holds.
   *
   * @throws IllegalStateException when the elements are no integers
   */
  public abstract ArrayCodec<T> unsigned();

  /** The codec of arrays whose rows this one codes. */
  <C> ArrayCodec<C[]> rows(C[] prototype) {
    throw new IllegalArgumentException("Rows are Java arrays");
  }
}
