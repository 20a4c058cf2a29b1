package org.anam.storage.direct.read.value;

import org.anam.storage.direct.bytes.Window;

/** Numbers of single elements, each of which a window is at. */
public final class Scalars {

  private Scalars() {}

  /** An integer or truth value. */
  public static long integer(ValueType type, Window value) {
    return type.numbers().get(0).toLong(value.array(), value.offset());
  }

  /** A float, or one of the two parts of a complex number. */
  public static double floating(ValueType type, int part, Window value) {
    return type.numbers().get(part).toDouble(value.array(), value.offset());
  }
}
