package org.anam.codec;

/**
 * Writes and reads the members of one mapped type. Generated; stateless and thread-safe.
 *
 * @param <T> the mapped type
 */
public interface Codec<T> {

  /** What is mapped, and under which names. */
  TypeDescriptor<T> descriptor();

  /**
   * Hands each member of {@code value} to the writer, in the order of the descriptor, then the
   * extra data.
   *
   * @param value the object, never null
   * @param out where the members go
   */
  void write(T value, ObjectWriter out);

  /**
   * Builds an object from the members that the reader has, and runs its after-load method.
   *
   * @param in where the members come from
   * @return the object, never null
   */
  T read(ObjectReader in);

  /**
   * The value of one member, boxed, for collections that stack it.
   *
   * @param value the object, never null
   * @param member the member's name in the mapping
   * @return the member's value, which may be null
   * @throws IllegalArgumentException when the type has no such member
   */
  Object member(T value, String member);
}
