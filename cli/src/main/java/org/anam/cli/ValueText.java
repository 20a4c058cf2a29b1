package org.anam.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.inspect.Node;

/** Values, types and shapes as a person reads them. */
final class ValueText {

  private static final String VARIABLE_TEXT = "variable-length string";
  private static final String FIXED_TEXT = "fixed-length string of ";

  /** Floats of more characters are rounded in arrays, to this many digits. */
  private static final int LONGEST = 8;

  private static final int DIGITS = 6;

  private ValueText() {}

  /** The type of elements. */
  static String type(Node node) {
    String type = node.type();
    if (type.equals(VARIABLE_TEXT)) {
      return "text";
    }
    return type.startsWith(FIXED_TEXT) ? "text of " + type.substring(FIXED_TEXT.length()) : type;
  }

  /** Type and shape: {@code float64[2, 3]}. */
  static String typeAndShape(Node node) {
    String type = type(node);
    long[] shape = node.shape();
    if (shape.length == 0) {
      return node.kind() == Node.Kind.ARRAY ? type + ", 0-d" : type;
    }
    return type + (type.matches("\\w+") ? "" : " ") + Arrays.toString(shape);
  }

  /** The number of elements, as a double because a file may claim any. */
  static double size(long[] shape) {
    return LongStream.of(shape).asDoubleStream().reduce(1, (a, b) -> a * b);
  }

  /**
   * A scalar's value, or the first elements of an array in brackets, of which floats are rounded to
   * what a person takes in.
   */
  static String of(Node node) {
    Object value = node.value().orElse(null);
    if (value == null) {
      return "";
    }
    if (node.kind() == Node.Kind.SCALAR) {
      return scalar(value);
    }
    long[] shape = node.shape();
    if (shape.length == 0) {
      return element(value, 0);
    }
    long count = count(value);
    if (count == 0) {
      return "[]";
    }
    boolean whole = count == size(shape);
    StringBuilder text = new StringBuilder();
    if (whole) {
      nested(text, value, shape, 0, 0);
    } else {
      text.append('[');
      for (long i = 0; i < count; i++) {
        text.append(rounded(value, i)).append(", ");
      }
      text.append("\u2026]");
    }
    return text.toString();
  }

  private static long nested(StringBuilder text, Object value, long[] shape, int axis, long at) {
    if (axis == shape.length) {
      text.append(rounded(value, at));
      return at + 1;
    }
    long next = at;
    text.append('[');
    for (long i = 0; i < shape[axis]; i++) {
      text.append(i > 0 ? ", " : "");
      next = nested(text, value, shape, axis + 1, next);
    }
    text.append(']');
    return next;
  }

  private static String rounded(Object value, long at) {
    String exact = element(value, at);
    boolean isFloat =
        value instanceof NdArray array && array.type().kind() == ElementType.Kind.FLOAT;
    if (!isFloat || exact.length() <= LONGEST) {
      return exact;
    }
    double number = ((NdArray) value).doubleAt(at);
    return Double.toString(new BigDecimal(number).round(new MathContext(DIGITS)).doubleValue());
  }

  /** How many elements the array has. */
  static long count(Object value) {
    if (value instanceof NdArray array) {
      return array.size();
    }
    if (value instanceof StringArray texts) {
      return texts.size();
    }
    if (value instanceof StructuredArray structures) {
      return structures.size();
    }
    return value instanceof byte[] bytes ? bytes.length : 1;
  }

  /** One element of an array, by its row-major position. */
  static String element(Object value, long at) {
    if (value instanceof StringArray texts) {
      return Texts.quote(texts.get(at));
    }
    if (value instanceof StructuredArray structures) {
      return structures.fields().entrySet().stream()
          .map(field -> Texts.visible(field.getKey()) + ": " + element(field.getValue(), at))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    NdArray array = (NdArray) value;
    return switch (array.type().kind()) {
      case BOOLEAN -> Boolean.toString(array.booleanAt(at));
      case INTEGER -> Long.toString(array.longAt(at));
      case UNSIGNED ->
          array.type() == ElementType.UINT64
              ? Long.toUnsignedString(((long[]) array.toHeap().elements())[Math.toIntExact(at)])
              : Long.toString(array.longAt(at));
      case FLOAT -> number(array.type(), array.doubleAt(at));
      case COMPLEX -> {
        Complex number = array.complexAt(at);
        ElementType part =
            array.type() == ElementType.COMPLEX64 ? ElementType.FLOAT32 : ElementType.FLOAT64;
        yield complex(number(part, number.re()), number(part, number.im()));
      }
    };
  }

  private static String number(ElementType type, double value) {
    return type == ElementType.FLOAT64 ? Double.toString(value) : Float.toString((float) value);
  }

  private static String complex(String re, String im) {
    return re + (im.startsWith("-") ? "" : "+") + im + "i";
  }

  /** A single value; texts in quotes. */
  static String scalar(Object value) {
    if (value instanceof String text) {
      return Texts.quote(text);
    }
    if (value instanceof Complex number) {
      return complex(Double.toString(number.re()), Double.toString(number.im()));
    }
    if (value instanceof ComplexFloat number) {
      return complex(Float.toString(number.re()), Float.toString(number.im()));
    }
    return String.valueOf(value);
  }
}
