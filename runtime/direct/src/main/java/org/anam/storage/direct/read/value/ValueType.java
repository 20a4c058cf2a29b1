package org.anam.storage.direct.read.value;

import java.util.List;
import java.util.stream.Collectors;
import org.anam.array.ElementType;
import org.anam.storage.StoredValue.Kind;
import org.anam.storage.direct.message.Datatype;

/**
 * What a datatype is to the port. Immutable.
 *
 * @param kind the kind
 * @param element the element type of numbers, else null
 * @param name the type in words
 * @param stored the type in the file
 * @param numbers how a number's bytes become one, or those of each of two parts; else null
 * @param fields the fields of STRUCTURED, else empty
 */
public record ValueType(
    Kind kind,
    ElementType element,
    String name,
    Datatype stored,
    List<NumberFormat> numbers,
    List<Field> fields) {

  /**
   * A field of a compound.
   *
   * @param offset where it begins, in bytes
   */
  public record Field(String name, int offset, ValueType type) {}

  static ValueType number(ElementType element, Datatype stored, NumberFormat... numbers) {
    Kind kind =
        switch (element.kind()) {
          case INTEGER, UNSIGNED -> Kind.INTEGER;
          case FLOAT -> Kind.FLOAT;
          case COMPLEX -> Kind.COMPLEX;
          case BOOLEAN -> Kind.BOOLEAN;
        };
    return new ValueType(kind, element, element.toString(), stored, List.of(numbers), List.of());
  }

  static ValueType text(String name, Datatype stored) {
    return new ValueType(Kind.TEXT, null, name, stored, null, List.of());
  }

  static ValueType enumeration(String name, Datatype stored) {
    return new ValueType(Kind.ENUM, null, name, stored, null, List.of());
  }

  static ValueType structured(Datatype stored, List<Field> fields) {
    String name =
        fields.stream()
            .map(field -> field.name() + ": " + field.type().name())
            .collect(Collectors.joining(", ", "compound {", "}"));
    return new ValueType(Kind.STRUCTURED, null, name, stored, null, List.copyOf(fields));
  }

  static ValueType other(String name, Datatype stored) {
    return new ValueType(Kind.OTHER, null, name, stored, null, List.of());
  }

  /** This type, when its elements are in other files. */
  public ValueType inOtherFiles() {
    return other(name + " in other files", stored);
  }

  /** The bytes of an element in the file. */
  public int size() {
    return stored.size();
  }

  /** Whether strings of any length are kept outside the elements. */
  public boolean isVariableText() {
    return kind == Kind.TEXT && stored instanceof Datatype.VariableLength;
  }

  /**
   * Whether an element's bytes are the whole element, so that they can be compared. Those of
   * variable-length types and references are only addresses.
   */
  public static boolean isPlain(Datatype type) {
    if (type instanceof Datatype.ArrayOf array) {
      return isPlain(array.base());
    }
    if (type instanceof Datatype.Compound compound) {
      return compound.members().stream().allMatch(member -> isPlain(member.type()));
    }
    return !(type instanceof Datatype.VariableLength) && !(type instanceof Datatype.Reference);
  }
}
