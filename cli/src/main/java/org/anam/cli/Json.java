package org.anam.cli;

import java.util.Collection;
import java.util.Map;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;

/**
 * Writes JSON: maps as objects in their order, collections as arrays, numbers exactly, what JSON
 * has no number for (NaN, infinities) as texts, complex numbers as arrays of two.
 */
final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** The text of a value, indented by two spaces for each level. */
  static String of(Object value) {
    Json json = new Json();
    json.write(value, "\n");
    return json.text.toString();
  }

  private void write(Object value, String newline) {
    if (value instanceof Map<?, ?> map) {
      writeObject(map, newline);
    } else if (value instanceof Collection<?> items) {
      writeArray(items, newline);
    } else if (value instanceof long[] numbers) {
      text.append(java.util.Arrays.toString(numbers));
    } else if (value instanceof NdArray || value instanceof StringArray) {
      writeElements(value);
    } else if (value instanceof StructuredArray structures) {
      writeObject(structures.fields(), newline);
    } else {
      writeScalar(value);
    }
  }

  private void writeObject(Map<?, ?> map, String newline) {
    String inner = newline + "  ";
    String separator = inner;
    text.append('{');
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      text.append(separator);
      writeText(entry.getKey().toString());
      text.append(": ");
      write(entry.getValue(), inner);
      separator = "," + inner;
    }
    text.append(map.isEmpty() ? "}" : newline + "}");
  }

  private void writeArray(Collection<?> items, String newline) {
    String inner = newline + "  ";
    String separator = inner;
    text.append('[');
    for (Object item : items) {
      text.append(separator);
      write(item, inner);
      separator = "," + inner;
    }
    text.append(items.isEmpty() ? "]" : newline + "]");
  }

  private void writeElements(Object array) {
    text.append('[');
    for (long i = 0; i < ValueText.count(array); i++) {
      text.append(i > 0 ? ", " : "");
      if (array instanceof StringArray texts) {
        writeText(texts.get(i));
      } else {
        writeElement((NdArray) array, i);
      }
    }
    text.append(']');
  }

  private void writeElement(NdArray array, long at) {
    switch (array.type().kind()) {
      case FLOAT -> {
        String number = ValueText.element(array, at);
        writeNumber(number, Double.isFinite(array.doubleAt(at)));
      }
      case COMPLEX -> writeScalar(array.complexAt(at));
      default -> text.append(ValueText.element(array, at));
    }
  }

  private void writeScalar(Object value) {
    if (value == null || value instanceof Boolean) {
      text.append(value);
    } else if (value instanceof Double || value instanceof Float) {
      writeNumber(value.toString(), Double.isFinite(((Number) value).doubleValue()));
    } else if (value instanceof Number && !(value instanceof UnsignedNumber)) {
      text.append(value);
    } else if (value instanceof UnsignedNumber number) {
      text.append(number.toBigInteger());
    } else if (value instanceof Complex number) {
      text.append('[');
      writeScalar(number.re());
      text.append(", ");
      writeScalar(number.im());
      text.append(']');
    } else if (value instanceof ComplexFloat number) {
      text.append('[');
      writeScalar(number.re());
      text.append(", ");
      writeScalar(number.im());
      text.append(']');
    } else {
      writeText(value.toString());
    }
  }

  private void writeNumber(String number, boolean finite) {
    if (finite) {
      text.append(number);
    } else {
      writeText(number);
    }
  }

  private void writeText(String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        default -> {
          if (c < 0x20 || c == 0x7f) {
            text.append(String.format("\\u%04x", (int) c));
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }
}
