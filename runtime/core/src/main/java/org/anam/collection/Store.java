package org.anam.collection;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.error.Argument;

/**
 * Named values without a class of your own: {@code anamnesis.store.Store}. Every registry knows it.
 *
 * <pre>{@code
 * Store store = new Store();
 * store.put("airport_from", "Manchester").put("delays", new double[] {0.5, 12});
 * Hdf5.save(file, "data", store);
 * }</pre>
 *
 * <p>Two stores are equal if they hold equal values under the same names, in any order; arrays are
 * compared by their elements, also inside lists and maps. Mutable; not thread-safe.
 */
public final class Store {

  /** Writes and reads stores; stateless and thread-safe. */
  public static final Codec<Store> CODEC = new StoreCodec();

  private final Map<String, Object> extraData;

  /** An empty store. */
  public Store() {
    this(Map.of());
  }

  /** A store with a copy of the entries. */
  public Store(Map<String, ?> entries) {
    extraData = new LinkedHashMap<>(Argument.notNull(entries, "entries"));
  }

  /**
   * The entries in order: a live map. Values are of any type that can be stored dynamically; null
   * is not stored.
   */
  public Map<String, Object> extraData() {
    return extraData;
  }

  /** The value of that name; null when there is none. */
  public Object get(String name) {
    return extraData.get(Argument.notNull(name, "name"));
  }

  /** Sets the value of a name and returns this store. */
  public Store put(String name, Object value) {
    extraData.put(Argument.notNull(name, "name"), value);
    return this;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Store store && DeepEquality.equal(extraData, store.extraData);
  }

  @Override
  public int hashCode() {
    return DeepEquality.hash(extraData);
  }

  @Override
  public String toString() {
    return "Store" + DeepEquality.text(extraData);
  }
}
