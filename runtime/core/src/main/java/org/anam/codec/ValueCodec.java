package org.anam.codec;

/**
 * Puts values of one Java type at a place and takes them from there. The catalogue is {@link
 * Values}; stateless and thread-safe.
 *
 * @param <T> the Java type
 */
public interface ValueCodec<T> {

  /**
   * Makes exactly one {@code put} call.
   *
   * @param value the value, never null
   * @param out the place
   */
  void write(T value, ValueWriter out);

  /**
   * Makes exactly one {@code get} call.
   *
   * @param in the place, which holds something
   * @return the value, never null
   */
  T read(ValueReader in);

  /**
   * What stands for a value that is absent: null, unless the Java type has a value of its own for
   * that.
   */
  default T absent() {
    return null;
  }

  /**
   * A value that is equal to what a load would make of the given one, or the given one itself.
   * Converters and containers make another, of a class whose equality may be another: before a set
   * is stored, its items are compared as a load will compare them.
   *
   * @param value the value, never null
   */
  default T afterLoading(T value) {
    return value;
  }
}
