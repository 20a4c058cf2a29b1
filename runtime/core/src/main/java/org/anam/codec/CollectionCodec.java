package org.anam.codec;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.anam.error.CoreError;

/** Collections, stored as lists. */
final class CollectionCodec<E, C extends Collection<E>> implements ValueCodec<C> {

  private final ValueCodec<E> items;
  private final Supplier<? extends C> supplier;
  private final boolean distinct;

  /**
   * @param distinct whether the collection is a set: no null and no item twice
   */
  CollectionCodec(ValueCodec<E> items, Supplier<? extends C> supplier, boolean distinct) {
    this.items = items;
    this.supplier = supplier;
    this.distinct = distinct;
  }

  @Override
  public void write(C value, ValueWriter out) {
    Restored.check(value, supplier.get(), items::afterLoading, out::error);
    out.putList(value, items);
  }

  @Override
  public C afterLoading(C value) {
    C copy = supplier.get();
    try {
      value.forEach(item -> copy.add(item == null ? null : items.afterLoading(item)));
    } catch (NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | IllegalStateException e) {
      return value; // writing it says what is wrong
    }
    return copy;
  }

  @Override
  public C read(ValueReader in) {
    List<E> list = in.getList(items);
    C result = supplier.get();
    int index = 0;
    for (E item : list) {
      add(result, item, index++, in);
    }
    return result;
  }

  private void add(C result, E item, int index, ValueReader in) {
    if (distinct && item == null) {
      throw in.error(CoreError.NULL_ELEMENT, "The item " + index + " of a set is absent").build();
    }
    boolean added;
    try {
      added = result.add(item);
    } catch (NullPointerException
        | ClassCastException
        | UnsupportedOperationException
        | IllegalStateException e) {
      throw in.error(
              CoreError.REFUSED,
              "The item " + index + " is refused by " + result.getClass().getName())
          .cause(e)
          .build();
    }
    if (distinct && !added) {
      throw in.error(CoreError.MALFORMED, "The item " + index + " of a set is there twice").build();
    }
  }
}
