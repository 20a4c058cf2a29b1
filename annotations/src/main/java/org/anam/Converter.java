package org.anam;

/**
 * Turns values of a type that cannot be annotated into values of a type that can be mapped, and
 * back.
 *
 * <p>Named by {@link Convert}. A converter is a class with a constructor without parameters that
 * the package of the mapped type can call; one instance serves all threads.
 *
 * @param <T> the type of the member, which Anam does not know
 * @param <S> the type that is stored in its place: any type that a member may have
 */
public interface Converter<T, S> {

  /**
   * The value to store.
   *
   * @param value the member's value, never null
   * @return what stands for it in the file, never null
   */
  S toStored(T value);

  /**
   * The member's value.
   *
   * @param stored what the file holds, never null
   * @return the value, never null
   * @throws IllegalArgumentException when the stored value does not stand for a {@code T}; the
   *     message becomes part of the error that names file, path and member
   */
  T fromStored(S stored);
}
