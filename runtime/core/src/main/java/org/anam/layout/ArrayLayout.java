package org.anam.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.anam.error.Argument;

/**
 * Where and how an array is stored: as an attribute, or as a dataset, in one piece or in chunks
 * that pass through filters. Immutable; each method returns a changed layout.
 *
 * <pre>{@code
 * ArrayLayout.chunked(16, 16).shuffle().deflate(4)
 * }</pre>
 */
public final class ArrayLayout implements Filterable<ArrayLayout> {

  /** A dataset in one piece without filters, unless the save's options say otherwise. */
  public static final ArrayLayout DATASET = new ArrayLayout(false, new long[0], List.of());

  /** An attribute, which has neither chunks nor filters. */
  public static final ArrayLayout ATTRIBUTE = new ArrayLayout(true, new long[0], List.of());

  private final boolean attribute;
  private final long[] chunk;
  private final List<Filter> filters;

  private ArrayLayout(boolean attribute, long[] chunk, List<Filter> filters) {
    this.attribute = attribute;
    this.chunk = chunk;
    this.filters = filters;
  }

  /**
   * A dataset in chunks.
   *
   * @param sizes the chunk's size along each dimension, in elements
   * @throws org.anam.error.AnamException ANAM178 when a size is less than 1 or none is given
   */
  public static ArrayLayout chunked(long... sizes) {
    Argument.notNull(sizes, "sizes");
    Argument.require(
        sizes.length > 0,
        "A chunk needs sizes",
        "Give a size for each dimension, or do not ask for chunks, which leaves datasets in one"
            + " piece.");
    return DATASET.withChunk(sizes);
  }

  /**
   * The same filters with chunks of another size.
   *
   * @param sizes the chunk's size along each dimension, in elements; none for a size chosen from
   *     the array's shape where there are filters, and for a dataset in one piece where there are
   *     none
   * @throws org.anam.error.AnamException ANAM178 when a size is less than 1, or for an attribute
   */
  public ArrayLayout withChunk(long... sizes) {
    for (long size : Argument.notNull(sizes, "sizes")) {
      Argument.require(
          size >= 1, "The sizes of a chunk are at least 1, not " + size, "Give sizes from 1 on.");
    }
    return changed(sizes.clone(), filters);
  }

  /** {@inheritDoc} */
  @Override
  public ArrayLayout withFilters(List<Filter> all) {
    return changed(chunk, List.copyOf(Argument.notNull(all, "all")));
  }

  private ArrayLayout changed(long[] newChunk, List<Filter> newFilters) {
    Argument.require(
        !attribute,
        "An attribute has neither chunks nor filters",
        "Begin with ArrayLayout.DATASET or ArrayLayout.chunked.");
    return new ArrayLayout(false, newChunk, newFilters);
  }

  /** Whether the array is an attribute, and not a dataset. */
  public boolean isAttribute() {
    return attribute;
  }

  /**
   * The chunk's size along each dimension in elements, a copy; empty for a dataset in one piece or,
   * with a filter, a size chosen from the array's shape.
   */
  public long[] chunk() {
    return chunk.clone();
  }

  @Override
  public List<Filter> filters() {
    return filters;
  }

  /** Whether the dataset is cut into chunks. */
  public boolean isChunked() {
    return chunk.length > 0 || !filters.isEmpty();
  }

  /** Whether the other stores arrays at the same place, in the same chunks and filters. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayLayout layout
        && attribute == layout.attribute
        && Arrays.equals(chunk, layout.chunk)
        && filters.equals(layout.filters);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(chunk) + filters.hashCode() + (attribute ? 1 : 0);
  }

  /** In words, such as {@code dataset, chunks 16x16, shuffle, deflate 4}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(attribute ? "attribute" : "dataset");
    if (chunk.length > 0) {
      text.append(", chunks ")
          .append(Arrays.stream(chunk).mapToObj(Long::toString).collect(Collectors.joining("x")));
    }
    filters.forEach(filter -> text.append(", ").append(filter));
    return text.toString();
  }
}
