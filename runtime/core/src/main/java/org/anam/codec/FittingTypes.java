package org.anam.codec;

import org.anam.array.ElementType;

/** The Java types that take values of an element type, as the remedies of errors name them. */
public final class FittingTypes {

  private FittingTypes() {}

  /** The types of a member that takes one value. */
  public static String scalar(ElementType type) {
    return switch (type) {
      case UINT64 -> "@StoredAs(UNSIGNED) long, or as BigInteger";
      case COMPLEX64 -> "ComplexFloat";
      default -> element(type);
    };
  }

  /** The types of a member that takes an array of a number of dimensions. */
  public static String array(ElementType type, int rank) {
    return (rank == 0 ? "" : element(type) + "[]".repeat(rank) + ", or as ") + "NdArray";
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
