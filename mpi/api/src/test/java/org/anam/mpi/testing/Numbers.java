package org.anam.mpi.testing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Operator;

/** What the reductions of a message-passing system do with each element. */
final class Numbers {

  private Numbers() {}

  static void combine(ElementType type, Operator operator, byte[] into, byte[] with) {
    ByteBuffer a = ByteBuffer.wrap(into).order(ByteOrder.nativeOrder());
    ByteBuffer b = ByteBuffer.wrap(with).order(ByteOrder.nativeOrder());
    for (int at = 0; at < into.length; at += type.component().bytes()) {
      switch (type.component()) {
        case INT8, UINT8, BOOL -> a.put(at, (byte) integer(type, operator, a.get(at), b.get(at)));
        case INT16, UINT16 ->
            a.putShort(at, (short) integer(type, operator, a.getShort(at), b.getShort(at)));
        case INT32, UINT32 ->
            a.putInt(at, (int) integer(type, operator, a.getInt(at), b.getInt(at)));
        case INT64, UINT64 -> a.putLong(at, integer(type, operator, a.getLong(at), b.getLong(at)));
        case FLOAT32 -> a.putFloat(at, (float) real(operator, a.getFloat(at), b.getFloat(at)));
        case FLOAT64 -> a.putDouble(at, real(operator, a.getDouble(at), b.getDouble(at)));
        default -> throw new AssertionError("no system reduces " + type);
      }
    }
  }

  private static long integer(ElementType type, Operator operator, long a, long b) {
    boolean unsigned = type.kind() == ElementType.Kind.UNSIGNED;
    boolean less = unsigned ? Long.compareUnsigned(a, b) < 0 : a < b;
    return switch (operator) {
      case SUM -> a + b;
      case PRODUCT -> a * b;
      case MIN -> less ? a : b;
      case MAX -> less ? b : a;
    };
  }

  private static double real(Operator operator, double a, double b) {
    return switch (operator) {
      case SUM -> a + b;
      case PRODUCT -> a * b;
      case MIN -> Math.min(a, b);
      case MAX -> Math.max(a, b);
    };
  }
}
