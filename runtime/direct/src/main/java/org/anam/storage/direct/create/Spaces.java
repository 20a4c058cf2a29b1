package org.anam.storage.direct.create;

import org.anam.error.CoreError;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.engine.ErrorPlace;

/** Dataspaces of new attributes and datasets, as the bodies of their messages. */
final class Spaces {

  /** That of one element. */
  static final byte[] SCALAR = {2, 0, 0, 0};

  static final int HIGHEST_RANK = 32;
  private static final int HAS_GREATEST = 1;
  private static final int SIMPLE = 1;

  private Spaces() {}

  /** The dataspace of a shape that stays as it is. */
  static byte[] of(ErrorPlace array, long... shape) {
    if (shape.length == 0) {
      return SCALAR;
    }
    if (shape.length > HIGHEST_RANK) {
      throw array
          .error(
              CoreError.UNMAPPABLE_VALUE,
              "An array of " + shape.length + " dimensions exceeds HDF5's " + HIGHEST_RANK)
          .remedy("Store it with fewer dimensions.")
          .build();
    }
    ByteBuilder space = new ByteBuilder(4 + 16 * shape.length);
    space.u8(2).u8(shape.length).u8(HAS_GREATEST).u8(SIMPLE);
    for (int twice = 0; twice < 2; twice++) {
      for (long n : shape) {
        space.i64(n);
      }
    }
    return space.array();
  }
}
