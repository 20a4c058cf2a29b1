package org.anam.collection;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.UnsignedNumber;
import org.anam.array.flat.JavaArrayForm;
import org.anam.array.flat.NullElementException;
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
    JavaArrayForm form = JavaArrayForm.of(value.getClass());
    if (form == null || form.element().elementType() == null) {
      throw error.apply(
          "has a "
              + value.getClass().getSimpleName()
              + " there, which is neither a number nor an array of numbers");
    }
    try {
      return javaArray(form, value);
    } catch (NullElementException e) {
      throw error.apply("has an array there that holds a null");
    }
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

  private NdArray javaArray(JavaArrayForm form, Object array) {
    long[] shape = form.shape(array);
    NdArray target = NdArray.zeros(form.element().elementType(), shape);
    if (form.flatten(array, target.elements(), shape) >= 0) {
      throw error.apply("has a ragged array there, whose rows differ in length");
    }
    return target;
  }
}
