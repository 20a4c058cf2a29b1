package org.anam.codec;

/** An array has a null where the format has no place for one; never leaves the package. */
final class NullElementException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int index;

  NullElementException(int index) {
    super("null at index " + index, null, false, false);
    this.index = index;
  }

  int index() {
    return index;
  }
}
