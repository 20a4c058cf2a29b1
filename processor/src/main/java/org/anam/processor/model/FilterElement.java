package org.anam.processor.model;

/**
 * The elements of {@code @Dataset} that ask for a filter, in the order in which filters work.
 * Layouts of the runtime have a method of the same name for each, which takes the level if there is
 * one.
 */
public enum FilterElement {
  /** Shuffled bytes. */
  SHUFFLE("shuffle", 0),
  /** Compression. */
  DEFLATE("deflate", 9),
  /** A checksum. */
  FLETCHER32("fletcher32", 0);

  private final String element;
  private final int highest;

  FilterElement(String element, int highest) {
    this.element = element;
    this.highest = highest;
  }

  /** The name of the annotation's element, and of the runtime's method. */
  public String element() {
    return element;
  }

  /** Whether the element is a level, 0 for no filter, and not a flag. */
  public boolean hasLevel() {
    return highest > 0;
  }

  /** The highest level. */
  public int highest() {
    return highest;
  }
}
