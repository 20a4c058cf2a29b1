package org.anam.codec;

import java.util.Map;
import java.util.function.Supplier;
import org.anam.error.ErrorCode;

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
    out.putMap(value, keys, values);
  }

  @Override
  public M read(ValueReader in) {
    Map<K, V> map = in.getMap(keys, values);
    M result = supplier.get();
    try {
      result.putAll(map);
    } catch (NullPointerException | ClassCastException | UnsupportedOperationException e) {
      throw in.error(ErrorCode.REFUSED, "An entry is refused by " + result.getClass().getName())
          .cause(e)
          .build();
    }
    return result;
  }
}
