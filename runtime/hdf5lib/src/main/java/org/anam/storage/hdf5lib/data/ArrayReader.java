package org.anam.storage.hdf5lib.data;

import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.CoreError;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.type.SpareBits;
import org.anam.storage.hdf5lib.type.StoredType;

/** Reads arrays of numbers. */
public final class ArrayReader {

  private ArrayReader() {}

  /** All elements of a value of numbers. */
  public static NdArray read(NativeValue value) {
    StoredType type = value.described();
    ElementType element = type.element();
    long[] shape = value.extent();
    int size = value.checkSize(shape, value.isCompact(), type.size(), element.bytes());
    if ((long) size * element.components() > Integer.MAX_VALUE - 8) {
      throw value.sizes().tooManyElements();
    }
    NdArray array = NdArray.zeros(element, shape);
    if (size > 0) {
      value.readAll(memoryType(type), array.elements());
      SpareBits.fill(array.elements(), type);
    }
    if (element == ElementType.BOOL) {
      checkBooleans(value, (byte[]) array.elements());
    }
    return array;
  }

  /** The type that the library is to convert numbers to. */
  public static long memoryType(StoredType type) {
    ElementType element = type.element();
    if (type.parts() == StoredType.Parts.REAL_IMAG) {
      return element == ElementType.COMPLEX64
          ? NativeTypes.REAL_IMAG_64
          : NativeTypes.REAL_IMAG_128;
    }
    // An enum over a wider integer converts to an integer, not to another enum.
    return element == ElementType.BOOL && type.size() != 1
        ? NativeTypes.memory(ElementType.INT8)
        : NativeTypes.memory(element);
  }

  /** Refuses elements that are neither 0 nor 1: ANAM125. */
  public static void checkBooleans(NativeValue value, byte[] elements) {
    int all = 0;
    for (byte element : elements) {
      all |= element;
    }
    if ((all & ~1) != 0) {
      throw value
          .error(CoreError.MALFORMED, "An element is neither FALSE (0) nor TRUE (1)")
          .build();
    }
  }
}
