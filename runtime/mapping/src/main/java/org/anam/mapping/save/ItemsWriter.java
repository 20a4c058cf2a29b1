package org.anam.mapping.save;

import org.anam.array.ElementType;
import org.anam.codec.ValueCodec;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.ItemLimit;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.RememberedTypes;
import org.anam.storage.StorageGroup;

/** Writes the items of one list into its group. */
final class ItemsWriter {

  private final SaveContext context;
  private final Place parent;
  private final StorageGroup group;
  private final PlaceWriter place;
  private int count;

  /**
   * @param type the Java type to remember of the list itself; null for none
   */
  ItemsWriter(SaveContext context, Place parent, StorageGroup group, String type) {
    this.context = context;
    this.parent = parent;
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
    } else {
      place.putNothing();
    }
    if (context.meter != null) {
      context.meter.object(place);
    }
  }

  /** How many of the items are there. */
  int present() {
    return count - place.nothings();
  }

  /**
   * Writes the count, that of the items which really came.
   *
   * @param beside how many items the file has in any case besides
   * @throws AnamException ANAM128 when more are absent than a load accepts
   */
  int finish(int beside) {
    if (!ItemLimit.allowsWith((long) present() + beside, count)) {
      throw context
          .error(
              CoreError.TOO_LARGE,
              place.nothings()
                  + " of "
                  + count
                  + " items are absent; absent items take no room, and a load accepts no more than "
                  + ItemLimit.FREE
                  + " of them",
              parent)
          .remedy(
              "Keep the items that are present in a map with their indices as keys, or put a value in the place of"
                  + " those that are not, such as an empty text.")
          .build();
    }
    group.writeInteger(Format.COUNT, ElementType.INT64, count);
    place.finish();
    return count;
  }
}
