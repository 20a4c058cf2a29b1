package org.anam.mapping.save;

import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;
import org.anam.mapping.format.Format;
import org.anam.storage.StorageGroup;

/**
 * Arrays that anamnesis does not store as datasets: 0-d ones and those with a dimension of size 0.
 * Python loses the value of a 0-d array; it lies in one more dataset, which Python passes over.
 */
final class EmptyArrays {

  private EmptyArrays() {}

  static void write(NdArray array, StorageGroup parent, String name) {
    try (StorageGroup group = parent.createGroup(name)) {
      group.writeText(Format.CLASS, Format.EMPTY_ARRAY_CLASS, TextForm.UTF8);
      group.writeDataset(Format.DTYPE, ones(array.type()), ArrayLayout.DATASET);
      if (array.rank() == 0) {
        group.writeDataset(Format.VALUE, array, ArrayLayout.DATASET);
      } else {
        group.writeDataset(Format.SHAPE, NdArray.of(array.shape()), ArrayLayout.DATASET);
      }
    }
  }

  /** Two ones, whose type in the file is all that matters. */
  private static NdArray ones(ElementType type) {
    NdArray array = NdArray.zeros(type, 2);
    Object elements = array.elements();
    if (elements instanceof byte[] bytes) {
      Arrays.fill(bytes, (byte) 1);
    } else if (elements instanceof short[] shorts) {
      Arrays.fill(shorts, (short) (type == ElementType.FLOAT16 ? 0x3c00 : 1));
    } else if (elements instanceof int[] ints) {
      Arrays.fill(ints, 1);
    } else if (elements instanceof long[] longs) {
      Arrays.fill(longs, 1);
    } else if (elements instanceof float[] floats) {
      for (int i = 0; i < floats.length; i += type.components()) {
        floats[i] = 1;
      }
    } else if (elements instanceof double[] doubles) {
      for (int i = 0; i < doubles.length; i += type.components()) {
        doubles[i] = 1;
      }
    }
    return array;
  }
}
