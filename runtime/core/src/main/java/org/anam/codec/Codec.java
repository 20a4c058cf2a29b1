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
   * Packs each stored member, then each broadcast member, then the extra data, for another rank.
   *
   * <p>Generated codecs override this; the rest travel by way of {@link #write}, with the names of
   * their members.
   *
   * @param value the object, never null
   * @param out the message
   */
  default void pack(T value, Packer out) {
    out.putMembers(value, this);
  }

  /**
   * Builds an object from what {@link #pack} packed, and runs its after-load method.
   *
   * @param in the message
   * @return the object, never null
   */
  default T unpack(Unpacker in) {
    return in.getMembers(this);
  }

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
