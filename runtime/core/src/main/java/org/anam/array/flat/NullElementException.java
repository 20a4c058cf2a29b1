package org.anam.array.flat;

/** A Java array has a null where a flat one has no place for it; callers say where that is. */
public final class NullElementException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;

  NullElementException(int index) {
    super("null at index " + index, null, false, false);
    this.index = index;
  }

  /** The element, which is not null; else the exception. */
  static <E> E notNull(E element, int index) {
    if (element == null) {
      throw new NullElementException(index);
    }
    return element;
  }

  /** Requires that no element of a row is null. */
  static void requireNone(Object[] row) {
    for (int i = 0; i < row.length; i++) {
      notNull(row[i], i);
    }
  }

  /** The index in the row that has the null. */
  public int index() {
    return index;
  }
}
