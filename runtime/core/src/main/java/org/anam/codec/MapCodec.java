package org.anam.codec;

import java.util.Map;
import java.util.function.Supplier;
import org.anam.error.CoreError;

/** Maps, stored as dictionaries. */
final class MapCodec<K, V, M extends Map<K, V>> implements ValueCodec<M> {

  private final ValueCodec<K> keys;
  private final ValueCodec<V> values;
  private final Supplier<? extends M> supplier;

  MapCodec(ValueCodec<K> keys, ValueCodec<V> values, Supplier<? extends M> supplier) {
    this.keys = keys;
    this.values = values;
    this.supplier = supplier;
  }

  @Override
  public void write(M value, ValueWriter out) {
    Restored.check(value, supplier.get(), keys::afterLoading, out::error);
    out.putMap(value, keys, values);
  }

  @Override
  public M afterLoading(M value) {
    M copy = supplier.get();
    try {
      value.forEach(
          (key, item) ->
              copy.put(
                  key == null ? null : keys.afterLoading(key),
                  item == null ? null : values.afterLoading(item)));
    } catch (NullPointerException | ClassCastException | UnsupportedOperationException e) {
      return value; // writing it says what is wrong
    }
    return copy;
  }

  @Override
  public M read(ValueReader in) {
    Map<K, V> map = in.getMap(keys, values);
    M result = supplier.get();
    try {
      result.putAll(map);
    } catch (NullPointerException | ClassCastException | UnsupportedOperationException e) {
      throw in.error(CoreError.REFUSED, "An entry is refused by " + result.getClass().getName())
          .cause(e)
          .build();
    }
    if (result.size() != map.size()) {
      throw in.error(
              CoreError.MALFORMED,
              "Two keys are the same to "
                  + result.getClass().getName()
                  + ", and are not in the file")
          .build();
    }
    return result;
  }
}
