package org.anam.mpi.exchange.array;

import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;

/**
 * An array or boxed number as the array that is reduced, and the way back.
 *
 * @param array its elements
 * @param kind the kind of array that the program passed; null for a number
 * @param box the class of the number; null for an array
 */
public record Reducible(NdArray array, JavaArrayType kind, Class<?> box) {

  /** The array or number that a program passes. */
  public static Reducible of(Object value) {
    if (value instanceof Byte number) {
      return boxed(NdArray.scalar(number), Byte.class);
    } else if (value instanceof Short number) {
      return boxed(NdArray.scalar(number), Short.class);
    } else if (value instanceof Integer number) {
      return boxed(NdArray.scalar(number), Integer.class);
    } else if (value instanceof Long number) {
      return boxed(NdArray.scalar(number), Long.class);
    } else if (value instanceof Float number) {
      return boxed(NdArray.scalar(number), Float.class);
    } else if (value instanceof Double number) {
      return boxed(NdArray.scalar(number), Double.class);
    } else if (value instanceof Number || value instanceof CharSequence) {
      throw AnamException.of(
              MpiError.BAD_REDUCTION,
              "A " + value.getClass().getTypeName() + " is not a number that can be reduced")
          .build();
    }
    JavaArrayType kind = JavaArrayType.of(value);
    return new Reducible(kind.toNdArray(value), kind, null);
  }

  private static Reducible boxed(NdArray array, Class<?> box) {
    return new Reducible(array, null, box);
  }

  /** The result in the form in which the operands were passed. */
  public Object back(NdArray result) {
    if (kind != null) {
      return kind.fromNdArray(result);
    }
    if (box == Double.class) {
      return result.doubleAt(0);
    } else if (box == Float.class) {
      return (float) result.doubleAt(0);
    } else if (box == Long.class) {
      return result.longAt(0);
    } else if (box == Integer.class) {
      return (int) result.longAt(0);
    } else if (box == Short.class) {
      return (short) result.longAt(0);
    }
    return (byte) result.longAt(0);
  }

  /** Kind and shape, for errors. */
  public String describe() {
    return kind == null ? box.getSimpleName() : kind.describe(array);
  }
}
