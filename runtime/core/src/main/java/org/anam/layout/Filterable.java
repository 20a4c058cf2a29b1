package org.anam.layout;

import java.util.ArrayList;
import java.util.List;
import org.anam.error.Argument;

/**
 * What filters can be added to: a layout, or the options of a save. A filter already present is
 * replaced, and the order of calls does not matter: filters work by their {@link Filter.Stage}.
 *
 * @param <T> the type itself
 */
public interface Filterable<T> {

  /** The filters, in the order in which they work when a chunk is written. Immutable. */
  List<Filter> filters();

  /**
   * The same with exactly these filters.
   *
   * @param all the filters, in the order in which they work when a chunk is written
   */
  T withFilters(List<Filter> all);

  /**
   * Adds a filter behind those of its stage, in the place of one with the same number. The library
   * that writes the file must have it: HDF5's own, or a plugin.
   */
  default T filter(Filter filter) {
    Argument.notNull(filter, "filter");
    List<Filter> all = new ArrayList<>(filters());
    all.removeIf(other -> other.id() == filter.id());
    int place = 0;
    while (place < all.size() && all.get(place).stage().compareTo(filter.stage()) <= 0) {
      place++;
    }
    all.add(place, filter);
    return withFilters(all);
  }

  /**
   * Compresses chunks.
   *
   * @param level 1 (fast) to 9 (small); 0 is none
   * @throws org.anam.error.AnamException ANAM178 when it is any other number
   */
  default T deflate(int level) {
    Argument.require(
        level >= 0 && level <= 9,
        "Deflate has levels 0 to 9, not " + level,
        "Give a level from 1 (fast) to 9 (small), or 0 for none.");
    return level > 0
        ? filter(new Filter(Filter.DEFLATE, "deflate", Filter.Stage.COMPRESS, level))
        : withFilters(filters().stream().filter(each -> each.id() != Filter.DEFLATE).toList());
  }

  /** Shuffles the bytes of elements before compression, which makes numbers compress better. */
  default T shuffle() {
    return filter(new Filter(Filter.SHUFFLE, "shuffle", Filter.Stage.ARRANGE));
  }

  /** Gives each chunk a checksum that every HDF5 reader verifies. */
  default T fletcher32() {
    return filter(new Filter(Filter.FLETCHER32, "fletcher32", Filter.Stage.CHECK));
  }
}
