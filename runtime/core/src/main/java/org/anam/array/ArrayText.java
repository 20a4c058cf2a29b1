package org.anam.array;

/**
 * The elements of an array as nested brackets; of long dimensions only the ends, and never very
 * many in all.
 */
final class ArrayText {

  /** Up to this many elements are all shown. */
  private static final int ALL = 60;

  /** How many elements are shown at each end of a longer dimension. */
  private static final int ENDS = 3;

  private final NdArray array;
  private final long[] shape;
  private final StringBuilder text = new StringBuilder();
  private int shown;

  private ArrayText(NdArray array) {
    this.array = array;
    this.shape = array.shape();
  }

  static String of(NdArray array) {
    if (array.size() == 0) {
      return "[]";
    }
    ArrayText text = new ArrayText(array);
    text.append(0, 0);
    return text.text.toString();
  }

  /** Appends what lies below a position in the product of the dimensions before {@code axis}. */
  private void append(int axis, long position) {
    if (axis == shape.length) {
      element((int) position);
      return;
    }
    text.append('[');
    boolean shorten = array.size() > ALL && shape[axis] > 2 * ENDS;
    for (long i = 0; i < shape[axis]; i++) {
      text.append(i > 0 ? ", " : "");
      if (shown >= ALL) {
        text.append("...");
        break;
      }
      if (shorten && i == ENDS) {
        text.append("..., ");
        i = shape[axis] - ENDS;
      }
      append(axis + 1, position * shape[axis] + i);
    }
    text.append(']');
  }

  private void element(int position) {
    shown++;
    ElementType type = array.type();
    if (type.kind() == ElementType.Kind.COMPLEX) {
      String re = Numbers.text(type, array.bits(2 * position));
      String im = Numbers.text(type, array.bits(2 * position + 1));
      text.append('(').append(re).append(im.startsWith("-") ? "" : "+").append(im).append("i)");
    } else {
      text.append(Numbers.text(type, array.bits(position)));
    }
  }
}
