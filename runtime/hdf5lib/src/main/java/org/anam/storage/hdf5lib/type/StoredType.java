package org.anam.storage.hdf5lib.type;

import java.util.List;
import java.util.stream.Collectors;
import org.anam.array.ElementType;
import org.anam.storage.StoredValue.Kind;

/**
 * What a datatype in a file is to the port. Immutable.
 *
 * @param kind the kind
 * @param element the element type of numbers, else null
 * @param size the bytes of one element in the file
 * @param padding how a fixed-length text ends, else null
 * @param parts how the parts of a complex number are called, else null or without meaning
 * @param fields the fields of STRUCTURED, else empty
 * @param name the type in words
 * @param spareBits how many of an integer's bits in memory are beyond its precision in the file
 */
public record StoredType(
    Kind kind,
    ElementType element,
    long size,
    Padding padding,
    Parts parts,
    List<Field> fields,
    String name,
    int spareBits) {

  /** How fixed-length strings are filled up. */
  public enum Padding {
    /** They end at the first NUL. */
    NULL_TERMINATED,
    /** NULs at their end do not count. */
    NULL_PADDED,
    /** Spaces at their end do not count. */
    SPACE_PADDED
  }

  /** How the parts of a complex number are called. */
  public enum Parts {
    /** As numpy and h5py do. */
    R_I,
    /** As some others do. */
    REAL_IMAG
  }

  /**
   * A field of a compound.
   *
   * @param name its name
   * @param index its place among the type's members
   * @param offset where it begins in the file's compound, in bytes
   * @param type what it is: a number
   */
  public record Field(String name, int index, int offset, StoredType type) {}

  static StoredType number(ElementType element, long size) {
    return new StoredType(
        kind(element), element, size, null, Parts.R_I, List.of(), "" + element, 0);
  }

  /** An integer of fewer bits than its bytes have. */
  static StoredType narrowed(ElementType element, int spareBits) {
    return new StoredType(
        Kind.INTEGER,
        element,
        element.bytes(),
        null,
        Parts.R_I,
        List.of(),
        "" + element,
        spareBits);
  }

  static StoredType complex(ElementType element, long size, Parts parts) {
    return new StoredType(Kind.COMPLEX, element, size, null, parts, List.of(), "" + element, 0);
  }

  static StoredType variableText() {
    return new StoredType(Kind.TEXT, null, 16, null, null, List.of(), "variable-length string", 0);
  }

  static StoredType fixedText(long size, Padding padding) {
    return new StoredType(
        Kind.TEXT,
        null,
        size,
        padding,
        null,
        List.of(),
        "fixed-length string of " + size + " bytes",
        0);
  }

  static StoredType enumeration(long size, String name) {
    return new StoredType(Kind.ENUM, null, size, null, null, List.of(), name, 0);
  }

  static StoredType structured(long size, List<Field> fields) {
    String names =
        fields.stream()
            .map(field -> field.name() + ": " + field.type().name())
            .collect(Collectors.joining(", ", "compound {", "}"));
    return new StoredType(Kind.STRUCTURED, null, size, null, null, List.copyOf(fields), names, 0);
  }

  /** A type that the port has no use for. */
  public static StoredType other(long size, String name) {
    return new StoredType(Kind.OTHER, null, size, null, null, List.of(), name, 0);
  }

  /** Whether strings of any length are kept outside the elements. */
  public boolean isVariableText() {
    return kind == Kind.TEXT && padding == null;
  }

  private static Kind kind(ElementType element) {
    return switch (element.kind()) {
      case INTEGER, UNSIGNED -> Kind.INTEGER;
      case FLOAT -> Kind.FLOAT;
      case COMPLEX -> Kind.COMPLEX;
      case BOOLEAN -> Kind.BOOLEAN;
    };
  }
}
