package org.anam.storage.hdf5lib;

import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.CoreError;

/** Reads arrays of numbers. */
final class ArrayReader {

  private ArrayReader() {}

  static NdArray read(Hdf5libValue value) {
    StoredType type = value.described();
    ElementType element = type.element();
    long[] shape = value.extent();
    int size = SizeCheck.check(value, shape, value.isCompact(), type.size(), element.bytes());
    if ((long) size * element.components() > Integer.MAX_VALUE - 8) {
      throw SizeCheck.tooManyElements(value);
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

  static long memoryType(StoredType type) {
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

  static void checkBooleans(Hdf5libValue value, byte[] elements) {
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
