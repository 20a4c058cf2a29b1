package org.anam.collection;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.UnsignedNumber;
import org.anam.error.AnamException;

/**
 * A member's value as an array: numbers as 0-d arrays, n-d Java arrays with their elements copied.
 */
final class MemberArray {

  private final Function<String, AnamException> error;

  private MemberArray(Function<String, AnamException> error) {
    this.error = error;
  }

  /**
   * The value as an array.
   *
   * @param value the member's value; an Optional counts as what it holds
   * @param error makes the error from what is wrong with the value, a clause whose subject is the
   *     element
   */
  static NdArray of(Object value, Function<String, AnamException> error) {
    return new MemberArray(error).of(present(value));
  }

  private NdArray of(Object value) {
    if (value == null) {
      throw error.apply("has no value there");
    }
    NdArray scalar = scalar(value);
    if (scalar != null) {
      return scalar;
    }
    if (value instanceof NdArray array) {
      return array;
    }
    int rank = 0;
    Class<?> leaf = value.getClass();
    for (; leaf.isArray(); leaf = leaf.getComponentType()) {
      rank++;
    }
    ElementType type = rank == 0 ? null : type(leaf);
    if (type == null) {
      throw error.apply(
          "has a "
              + value.getClass().getSimpleName()
              + " there, which is neither a number nor an array of numbers");
    }
    return javaArray(type, value, rank);
  }

  private static Object present(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? optional.getAsLong() : null;
    }
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? optional.getAsDouble() : null;
    }
    return value;
  }

  private static NdArray scalar(Object value) {
    if (value instanceof Double number) {
      return NdArray.scalar(number.doubleValue());
    } else if (value instanceof Float number) {
      return NdArray.scalar(number.floatValue());
    } else if (value instanceof Long number) {
      return NdArray.scalar(number.longValue());
    } else if (value instanceof Integer number) {
      return NdArray.scalar(number.intValue());
    } else if (value instanceof Short number) {
      return NdArray.scalar(number.shortValue());
    } else if (value instanceof Byte number) {
      return NdArray.scalar(number.byteValue());
    } else if (value instanceof Boolean truth) {
      return NdArray.scalar(truth.booleanValue());
    } else if (value instanceof Complex number) {
      return NdArray.scalar(number);
    } else if (value instanceof ComplexFloat number) {
      return NdArray.scalar(number);
    } else if (value instanceof UnsignedNumber number) {
      return NdArray.scalar(number);
    }
    return null;
  }

  private static ElementType type(Class<?> leaf) {
    if (leaf == double.class) {
      return ElementType.FLOAT64;
    } else if (leaf == float.class) {
      return ElementType.FLOAT32;
    } else if (leaf == long.class) {
      return ElementType.INT64;
    } else if (leaf == int.class) {
      return ElementType.INT32;
    } else if (leaf == short.class) {
      return ElementType.INT16;
    } else if (leaf == byte.class) {
      return ElementType.INT8;
    } else if (leaf == boolean.class) {
      return ElementType.BOOL;
    } else if (leaf == Complex.class) {
      return ElementType.COMPLEX128;
    } else if (leaf == ComplexFloat.class) {
      return ElementType.COMPLEX64;
    }
    return null;
  }

  private NdArray javaArray(ElementType type, Object array, int rank) {
    long[] shape = new long[rank];
    Object first = array;
    for (int axis = 0; axis < rank; axis++) {
      if (axis < rank - 1) {
        Object[] rows = rows(first);
        shape[axis] = rows.length;
        if (rows.length == 0) {
          break;
        }
        first = rows[0];
      } else {
        shape[axis] = row(first).size();
      }
    }
    NdArray target = NdArray.zeros(type, shape);
    fill(array, shape, 0, target, 0);
    return target;
  }

  /**
   * Copies what lies below one axis to an offset in the target's storage; returns the offset behind
   * it.
   */
  private int fill(Object array, long[] shape, int axis, NdArray target, int offset) {
    if (axis == shape.length - 1) {
      NdArray row = row(array);
      requireLength(row.size(), shape[axis]);
      int length = Math.toIntExact(row.size() * row.type().components());
      System.arraycopy(row.elements(), 0, target.elements(), offset, length);
      return offset + length;
    }
    int end = offset;
    Object[] rows = rows(array);
    requireLength(rows.length, shape[axis]);
    for (Object below : rows) {
      end = fill(below, shape, axis + 1, target, end);
    }
    return end;
  }

  private void requireLength(long found, long expected) {
    if (found != expected) {
      throw error.apply("has a ragged array there, whose rows differ in length");
    }
  }

  private Object[] rows(Object array) {
    if (array == null) {
      throw error.apply("has an array there that holds a null");
    }
    return (Object[]) array;
  }

  private NdArray row(Object row) {
    if (row instanceof double[] elements) {
      return NdArray.of(elements);
    } else if (row instanceof float[] elements) {
      return NdArray.of(elements);
    } else if (row instanceof long[] elements) {
      return NdArray.of(elements);
    } else if (row instanceof int[] elements) {
      return NdArray.of(elements);
    } else if (row instanceof short[] elements) {
      return NdArray.of(elements);
    } else if (row instanceof byte[] elements) {
      return NdArray.of(elements);
    } else if (row instanceof boolean[] elements) {
      return NdArray.of(elements);
    }
    if (row == null || Arrays.asList((Object[]) row).contains(null)) {
      throw error.apply("has an array there that holds a null");
    }
    return row instanceof Complex[] elements
        ? NdArray.of(elements)
        : NdArray.of((ComplexFloat[]) row);
  }
}
