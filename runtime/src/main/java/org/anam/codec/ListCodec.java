package org.anam.codec;

import java.util.List;

/** Lists; the reader's new list is handed over as it is. */
final class ListCodec<E> implements ValueCodec<List<E>> {

  private final ValueCodec<E> items;

  ListCodec(ValueCodec<E> items) {
    this.items = items;
  }

  @Override
  public void write(List<E> value, ValueWriter out) {
    out.putList(value, items);
  }

  @Override
  public List<E> read(ValueReader in) {
    return in.getList(items);
  }
}
