package org.anam.mapping.load;

import org.anam.codec.FittingTypes;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Names;
import org.anam.storage.StoredValue;

/** Which Java types take what is in a file, for the remedies of errors. */
public final class FittingType {

  /** What to do with a value that no type takes. */
  public static final String NONE =
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
              ? FittingTypes.scalar(value.elementType())
              : FittingTypes.array(value.elementType(), rank);
      case TEXT -> rank == 0 ? "String" : "String" + brackets + ", or as StringArray";
      case STRUCTURED -> "StructuredArray";
      case ENUM -> rank == 0 ? "an enum with constants of these names, or as Object" : null;
      case OTHER -> null;
    };
  }
}
