package org.anam.collection;

import java.util.Collection;
import org.anam.codec.Codec;
import org.anam.error.Argument;

/**
 * A collection without a class of its own: Python's plain {@code AnamCollection}. Every registry
 * knows it. Its elements are of any type that can be stored where any type is allowed; it combines
 * no members.
 *
 * <p>Mutable; not thread-safe.
 */
public final class PlainCollection extends AnamCollection<Object> {

  /** Writes and reads plain collections; stateless and thread-safe. */
  public static final Codec<PlainCollection> CODEC = new PlainCollectionCodec();

  /** An empty collection. */
  public PlainCollection() {}

  /** A collection of these elements, in their order. */
  public PlainCollection(Collection<?> elements) {
    members().addAll(Argument.notNull(elements, "elements"));
  }
}
