package org.anam.mapping;

import org.anam.array.ElementType;
import org.anam.codec.TextForm;
import org.anam.codec.ValueCodec;
import org.anam.error.AnamException;
import org.anam.storage.StorageGroup;

/** Writes the items of one list into its group. */
final class ItemsWriter {

  private final SaveContext context;
  private final StorageGroup group;
  private final PlaceWriter place;
  private int count;

  /**
   * @param type the Java type to remember of the list itself; null for none
   */
  ItemsWriter(SaveContext context, Place parent, StorageGroup group, String type) {
    this.context = context;
    this.group = group;
    this.place = new PlaceWriter(context, parent, group, null);
    group.writeText(Format.CLASS, Format.LIST_CLASS, TextForm.UTF8);
    if (type != null) {
      place.toEntry(RememberedTypes.SELF);
      place.remember(type);
    }
  }

  /** Writes the next item; an absent one only counts. */
  <E> void add(E item, ValueCodec<E> codec) {
    place.toItem(count++);
    if (item != null) {
      try {
        codec.write(item, place);
      } catch (AnamException e) {
        throw place.located(e);
      }
    } else if (codec.absent() != null) {
      throw place.nullOptional();
    }
    if (context.meter != null) {
      context.meter.object(place);
    }
  }

  /** Writes the count, that of the items which really came. */
  int finish() {
    group.writeInteger(Format.COUNT, ElementType.INT64, count);
    place.finish();
    return count;
  }
}
