package org.anam.storage.direct.read.value;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anam.array.ElementType;
import org.anam.storage.StoredValue.Kind;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.FloatFormat;

/** Finds out what a datatype is to the port, however strange it be. */
public final class TypeReader {

  /** More members than any real type has. */
  private static final int MOST_FIELDS = 4096;

  private static final int MOST_NAMES = 8;

  private TypeReader() {}

  /** Describes the type; at a place, for errors. */
  public static ValueType describe(ErrorPlace place, Datatype type) {
    if (type instanceof Datatype.FixedPoint integer) {
      return integer(integer);
    }
    if (type instanceof Datatype.FloatingPoint floating) {
      return floating(floating);
    }
    if (type instanceof Datatype.Text) {
      return ValueType.text("fixed-length string of " + type.size() + " bytes", type);
    }
    if (type instanceof Datatype.VariableLength sequence) {
      return sequence.isText()
          ? ValueType.text("variable-length string", type)
          : ValueType.other("variable-length sequence", type);
    }
    if (type instanceof Datatype.Enumeration enumeration) {
      return enumeration(place, enumeration);
    }
    if (type instanceof Datatype.Compound compound) {
      return compound(place, compound);
    }
    if (type instanceof Datatype.ComplexNumber complex) {
      return complex(complex);
    }
    return ValueType.other(nameOf(type), type);
  }

  private static String nameOf(Datatype type) {
    if (type instanceof Datatype.Opaque) {
      return "opaque";
    }
    if (type instanceof Datatype.Reference) {
      return "reference";
    }
    if (type instanceof Datatype.BitField) {
      return "bitfield";
    }
    return type instanceof Datatype.Time ? "time" : "array type";
  }

  private static ValueType integer(Datatype.FixedPoint type) {
    ElementType element =
        switch (type.size()) {
          case 1 -> type.signed() ? ElementType.INT8 : ElementType.UINT8;
          case 2 -> type.signed() ? ElementType.INT16 : ElementType.UINT16;
          case 4 -> type.signed() ? ElementType.INT32 : ElementType.UINT32;
          case 8 -> type.signed() ? ElementType.INT64 : ElementType.UINT64;
          default -> null;
        };
    return element == null
        ? ValueType.other("integer of " + type.size() + " bytes", type)
        : ValueType.number(element, type, NumberFormat.of(type, element));
  }

  private static ValueType floating(Datatype.FloatingPoint type) {
    FloatFormat format = NumberFormat.floatFormat(type);
    ElementType element = format.narrowest();
    return element == null
        ? ValueType.other(format.describe(type.size()), type)
        : ValueType.number(element, type, NumberFormat.of(type, element));
  }

  private static ValueType enumeration(ErrorPlace place, Datatype.Enumeration type) {
    int size = type.size();
    if (size > 8 || Integer.bitCount(size) != 1) {
      return ValueType.other("enum of " + size + " bytes", type);
    }
    if (type.base() instanceof Datatype.FixedPoint base && isBoolean(type, base)) {
      return ValueType.number(ElementType.BOOL, type, NumberFormat.of(base, ElementType.BOOL));
    }
    List<String> names = new ArrayList<>();
    int count = type.names().size();
    for (int i = 0; i < Math.min(count, MOST_NAMES); i++) {
      names.add(StoredNames.decode(place, type.names().get(i)));
    }
    return ValueType.enumeration(
        "enum {" + String.join(", ", names) + (count > MOST_NAMES ? ", ...}" : "}"), type);
  }

  /** Whether the constants are FALSE = 0 and TRUE = 1, in either order. */
  private static boolean isBoolean(Datatype.Enumeration type, Datatype.FixedPoint base) {
    if (type.names().size() != 2) {
      return false;
    }
    int falseIndex = isNamed(type, 0, "FALSE") ? 0 : 1;
    NumberFormat format = NumberFormat.of(base, ElementType.BOOL);
    return isNamed(type, falseIndex, "FALSE")
        && isNamed(type, 1 - falseIndex, "TRUE")
        && format.toLong(type.values().get(falseIndex), 0) == 0
        && format.toLong(type.values().get(1 - falseIndex), 0) == 1;
  }

  private static boolean isNamed(Datatype.Enumeration type, int index, String name) {
    return name.equals(new String(type.names().get(index), StandardCharsets.ISO_8859_1));
  }

  private static ValueType compound(ErrorPlace place, Datatype.Compound type) {
    int members = type.members().size();
    if (members < 1 || members > MOST_FIELDS) {
      return ValueType.other("compound of " + members + " fields", type);
    }
    List<ValueType.Field> fields = new ArrayList<>(members);
    Set<String> names = new HashSet<>();
    for (Datatype.Member member : type.members()) {
      ValueType field = field(place, member.type());
      String name = StoredNames.decode(place, member.name());
      if (!names.add(name)) {
        return ValueType.other("compound with two fields " + name, type);
      }
      if (field == null || field.element() == null) {
        field = ValueType.other(field == null ? "compound" : field.name(), member.type());
      }
      fields.add(new ValueType.Field(name, member.offset(), field));
    }
    ValueType complex = complex(type, fields);
    if (complex != null) {
      return complex;
    }
    ValueType structured = ValueType.structured(type, fields);
    return fields.stream().allMatch(field -> field.type().kind() != Kind.OTHER)
        ? structured
        : ValueType.other(structured.name(), type);
  }

  /** A compound of compounds is followed one level, which is where complex numbers are. */
  private static ValueType field(ErrorPlace place, Datatype type) {
    if (type instanceof Datatype.Compound inner) {
      return complex(place, inner);
    }
    boolean isText =
        type instanceof Datatype.Text
            || (type instanceof Datatype.VariableLength sequence && sequence.isText());
    return isText ? ValueType.other("string", type) : describe(place, type);
  }

  /** The complex number that a compound inside a compound is; null when it is none. */
  private static ValueType complex(ErrorPlace place, Datatype.Compound type) {
    if (type.members().size() != 2) {
      return null;
    }
    List<ValueType.Field> parts = new ArrayList<>();
    for (Datatype.Member member : type.members()) {
      if (!(member.type() instanceof Datatype.FloatingPoint part)) {
        return null;
      }
      parts.add(
          new ValueType.Field(
              StoredNames.decode(place, member.name()), member.offset(), floating(part)));
    }
    return complex(type, parts);
  }

  private static ValueType complex(Datatype type, List<ValueType.Field> fields) {
    if (fields.size() != 2) {
      return null;
    }
    ValueType first = fields.get(0).type();
    ValueType second = fields.get(1).type();
    if (first.kind() != Kind.FLOAT
        || second.kind() != Kind.FLOAT
        || first.element() != second.element()) {
      return null;
    }
    int re = indexOf(fields, "r", "i");
    re = re < 0 ? indexOf(fields, "real", "imag") : re;
    if (re < 0) {
      return null;
    }
    return ValueType.number(
        complexOf(first.element()),
        type,
        fields.get(re).type().numbers().get(0).at(fields.get(re).offset()),
        fields.get(1 - re).type().numbers().get(0).at(fields.get(1 - re).offset()));
  }

  private static ElementType complexOf(ElementType part) {
    return part == ElementType.FLOAT64 ? ElementType.COMPLEX128 : ElementType.COMPLEX64;
  }

  /** Which of two fields is the real part; -1 when these are not their names. */
  private static int indexOf(List<ValueType.Field> fields, String re, String im) {
    String first = fields.get(0).name();
    String second = fields.get(1).name();
    if (re.equals(first) && im.equals(second)) {
      return 0;
    }
    return im.equals(first) && re.equals(second) ? 1 : -1;
  }

  private static ValueType complex(Datatype.ComplexNumber type) {
    ValueType part = floating((Datatype.FloatingPoint) type.base());
    if (part.element() == null) {
      return ValueType.other("complex of " + part.name(), type);
    }
    NumberFormat format = part.numbers().get(0);
    return ValueType.number(complexOf(part.element()), type, format, format.at(format.size()));
  }
}
