package org.anam.processor.model;

import java.util.List;
import org.anam.processor.diagnostic.SourcePlace;

/**
 * What {@code @Dataset} says.
 *
 * @param place where the annotation stands
 * @param chunk the chunk's sizes
 * @param filters the filters that are asked for, in the order in which they work
 */
public record Layout(SourcePlace place, Located<List<Long>> chunk, List<AskedFilter> filters) {

  /** Copies the filters. */
  public Layout {
    filters = List.copyOf(filters);
  }

  /**
   * A filter that is asked for.
   *
   * @param filter which
   * @param level as it was given, perhaps out of range; 1 for a flag
   */
  public record AskedFilter(FilterElement filter, Located<Integer> level) {

    /** The filter in words: {@code deflate 4}. */
    public String text() {
      return filter.hasLevel() ? filter.element() + " " + level.value() : filter.element();
    }
  }
}
