package org.anam.storage.direct.read.value;

/** Numbers of single elements. */
public final class Scalars {

  private Scalars() {}

  /** An integer or truth value. */
  public static long integer(ValueType type, byte[] bytes, int at) {
    return type.numbers().get(0).toLong(bytes, at);
  }

  /** A float, or one of the two parts of a complex number. */
  public static double floating(ValueType type, int part, byte[] bytes, int at) {
    return type.numbers().get(part).toDouble(bytes, at);
  }
}
