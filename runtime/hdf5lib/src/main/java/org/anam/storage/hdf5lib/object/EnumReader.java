package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.H5;
import java.util.Arrays;
import org.anam.error.CoreError;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.type.MemberNames;

/** Finds the name of an enum's value. */
final class EnumReader {

  private EnumReader() {}

  /** The name of a value, given as the bytes that the file has; ANAM125 when it has none. */
  static String nameOf(NativeValue value, byte[] bytes) {
    long type = value.type();
    byte[] candidate = new byte[bytes.length];
    for (int i = 0; i < H5.H5Tget_nmembers(type); i++) {
      H5.H5Tget_member_value(type, i, candidate);
      if (Arrays.equals(bytes, candidate)) {
        return MemberNames.of(value.holder().place(), type, i);
      }
    }
    throw value
        .error(
            CoreError.MALFORMED,
            "The value " + Arrays.toString(bytes) + " has no name in " + value.described().name())
        .build();
  }
}
