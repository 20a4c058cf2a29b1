package org.anam.mapping.load;

import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.ValueReader;
import org.anam.codec.Values;
import org.anam.error.CoreError;
import org.anam.mapping.format.Format;
import org.anam.storage.StoredValue;

/** Reads what is there into the Java type that fits it. */
public final class AnyReader {

  private AnyReader() {}

  static Object group(ValueReader place, String className) {
    switch (className) {
      case Format.LIST_CLASS -> {
        return place.getList(Values.ANY);
      }
      case Format.DICT_CLASS -> {
        return place.getMap(Values.ANY, Values.ANY);
      }
      case Format.EMPTY_ARRAY_CLASS -> {
        return place.getArray();
      }
      default -> {
        Codec<?> codec = place.codecs().byName(className).orElse(null);
        if (codec != null) {
          return place.getObject(codec);
        }
        throw place.codecs().noCodecFor(className).build();
      }
    }
  }

  static Object value(ValueReader place, StoredValue value) {
    if (!value.isNull()) {
      if (value.shape().length == 0) {
        Object scalar = scalar(value);
        if (scalar != null) {
          return scalar;
        }
      }
      Object array =
          switch (value.kind()) {
            case INTEGER, FLOAT, COMPLEX, BOOLEAN -> place.getArray();
            case TEXT -> place.getStrings();
            case STRUCTURED -> place.getStructured();
            case ENUM, OTHER -> null;
          };
      if (array != null) {
        return array;
      }
    }
    throw place
        .error(CoreError.WRONG_TYPE, "No Java type is known for " + Found.describe(value))
        .remedy(FittingType.NONE)
        .build();
  }

  /** A scalar as the Java type that fits it; null when none does. */
  public static Object scalar(StoredValue value) {
    return switch (value.kind()) {
      case INTEGER -> integer(value.elementType(), value.readInteger());
      case FLOAT -> {
        double number = value.readFloat();
        if (value.elementType() == ElementType.FLOAT64) {
          yield number;
        }
        yield (float) number;
      }
      case COMPLEX -> {
        Complex number = value.readComplex();
        yield value.elementType() == ElementType.COMPLEX64
            ? new ComplexFloat((float) number.re(), (float) number.im())
            : number;
      }
      case BOOLEAN -> value.readInteger() != 0;
      case ENUM -> value.readEnum();
      case TEXT -> value.readText();
      default -> null;
    };
  }

  private static Object integer(ElementType type, long bits) {
    return switch (type) {
      case INT8 -> (Object) (byte) bits;
      case INT16 -> (Object) (short) bits;
      case INT32 -> (Object) (int) bits;
      case INT64 -> (Object) bits;
      default -> UnsignedNumber.of(type, bits);
    };
  }
}
