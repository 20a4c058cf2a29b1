package org.anam.storage.hdf5lib.type;

import org.anam.array.ElementType;

/**
 * The bits of integers in memory beyond their precision in the file. The library leaves there what
 * lies in the file, padding, when it converts between types of one size.
 */
public final class SpareBits {

  private SpareBits() {}

  /** Fills them in all elements of an array, as the sign or its absence demands. */
  public static void fill(Object elements, StoredType type) {
    if (type.spareBits() == 0) {
      return;
    }
    if (elements instanceof byte[] bytes) {
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) fill(bytes[i], type);
      }
    } else if (elements instanceof short[] shorts) {
      for (int i = 0; i < shorts.length; i++) {
        shorts[i] = (short) fill(shorts[i], type);
      }
    } else if (elements instanceof int[] ints) {
      for (int i = 0; i < ints.length; i++) {
        ints[i] = (int) fill(ints[i], type);
      }
    } else if (elements instanceof long[] longs) {
      for (int i = 0; i < longs.length; i++) {
        longs[i] = fill(longs[i], type);
      }
    }
  }

  /** The number with its spare bits filled. */
  public static long fill(long bits, StoredType type) {
    if (type.spareBits() == 0) {
      return bits;
    }
    int shift = 64 - 8 * type.element().bytes() + type.spareBits();
    return type.element().kind() == ElementType.Kind.UNSIGNED
        ? bits << shift >>> shift
        : bits << shift >> shift;
  }
}
