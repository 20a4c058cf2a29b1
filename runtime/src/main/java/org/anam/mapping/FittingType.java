package org.anam.mapping;

import org.anam.array.ElementType;
import org.anam.storage.StoredValue;

/** Which Java types take what is in a file, for the remedies of errors. */
final class FittingType {

  /** What to do with a value that no type takes. */
  static final String NONE =
      "No Java type holds this: leave the member out, or rewrite it in the file as numbers or texts that Java has.";

  private FittingType() {}

  /**
   * What to do where a member does not take a value.
   *
   * @param subject what has a type that can be changed, such as {@code the member}
   */
  static String remedy(StoredValue value, String subject) {
    if (value.isNull()) {
      return "Declare " + subject + " as Optional or as another type that may be null or empty.";
    }
    String types = of(value);
    return types == null ? NONE : "Declare " + subject + " as " + types + ".";
  }

  /** What to do where a member does not take a group of a class. */
  static String remedy(String className, String subject) {
    return "Declare "
        + subject
        + " as "
        + switch (className) {
          case Format.LIST_CLASS -> "List";
          case Format.DICT_CLASS -> "Map";
          case Format.EMPTY_ARRAY_CLASS -> "NdArray";
          default -> "the Java class that is mapped to " + Names.show(className);
        }
        + ", or as Object.";
  }

  /** The types that take a value with something in it; null when none does. */
  private static String of(StoredValue value) {
    int rank = value.shape().length;
    String brackets = "[]".repeat(rank);
    return switch (value.kind()) {
      case INTEGER, FLOAT, COMPLEX, BOOLEAN ->
          rank == 0
              ? scalar(value.elementType())
              : element(value.elementType()) + brackets + ", or as NdArray";
      case TEXT -> rank == 0 ? "String" : "String" + brackets + ", or as StringArray";
      case STRUCTURED -> "StructuredArray";
      case ENUM -> rank == 0 ? "an enum with constants of these names, or as Object" : null;
      case OTHER -> null;
    };
  }

  private static String scalar(ElementType type) {
    return switch (type) {
      case UINT64 -> "@StoredAs(UNSIGNED) long, or as BigInteger";
      case COMPLEX64 -> "ComplexFloat";
      default -> element(type);
    };
  }

  private static String element(ElementType type) {
    return switch (type) {
      case INT8 -> "byte";
      case INT16 -> "short";
      case INT32 -> "int";
      case INT64 -> "long";
      case UINT8 -> "@StoredAs(UNSIGNED) byte";
      case UINT16 -> "@StoredAs(UNSIGNED) short";
      case UINT32 -> "@StoredAs(UNSIGNED) int";
      case UINT64 -> "@StoredAs(UNSIGNED) long";
      case FLOAT16, FLOAT32 -> "float";
      case FLOAT64 -> "double";
      case COMPLEX64, COMPLEX128 -> "Complex";
      case BOOL -> "boolean";
    };
  }
}
