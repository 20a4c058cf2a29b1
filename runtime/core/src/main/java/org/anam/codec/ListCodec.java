package org.anam.codec;

import java.util.ArrayList;
import java.util.List;

/** Lists; the reader's new list is handed over as it is. */
final class ListCodec<E> implements ValueCodec<List<E>> {

  private final ValueCodec<E> items;

  ListCodec(ValueCodec<E> items) {
    this.items = items;
  }

  @Override
  public void write(List<E> value, ValueWriter out) {
    Polymorphic.checkList(value, out);
    out.putList(value, items);
  }

  @Override
  public List<E> afterLoading(List<E> value) {
    List<E> copy = new ArrayList<>(value.size());
    value.forEach(item -> copy.add(item == null ? null : items.afterLoading(item)));
    return copy;
  }

  @Override
  public List<E> read(ValueReader in) {
    return in.getList(items);
  }
}
