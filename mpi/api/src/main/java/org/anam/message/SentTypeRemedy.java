package org.anam.message;

import org.anam.array.ElementType;
import org.anam.codec.FittingTypes;

/** Which Java types take what is in a message, for the remedies of errors. */
final class SentTypeRemedy {

  private SentTypeRemedy() {}

  /** What to do where a member does not take a value with this tag. */
  static String remedy(int tag) {
    return remedy(
        switch (tag) {
          case Tags.NOTHING -> "Optional, or as another type that may be null";
          case Tags.TEXT -> "String";
          case Tags.ENUM -> "the enum that the sender has";
          case Tags.ARRAY, Tags.FAR_ARRAY -> "NdArray, or as a Java array of that type and shape";
          case Tags.STRINGS -> "StringArray, or as String[]";
          case Tags.STRUCTURED -> "StructuredArray";
          case Tags.OBJECT -> "the class that the sender has, or as Object";
          case Tags.LIST -> "List";
          case Tags.SET -> "Set";
          case Tags.MAP -> "Map";
          case Tags.TYPED -> "Object";
          default -> FittingTypes.scalar(element(tag));
        });
  }

  /** What to do where a member does not take an array. */
  static String remedy(ElementType type, int rank) {
    return remedy(FittingTypes.array(type, rank));
  }

  private static String remedy(String types) {
    return "Declare the member as " + types + ", on all ranks alike.";
  }

  /** The type of a scalar. */
  private static ElementType element(int tag) {
    return switch (tag) {
      case Tags.BOOLEAN -> ElementType.BOOL;
      case Tags.INT8 -> ElementType.INT8;
      case Tags.INT16 -> ElementType.INT16;
      case Tags.INT32 -> ElementType.INT32;
      case Tags.INT64 -> ElementType.INT64;
      case Tags.FLOAT32 -> ElementType.FLOAT32;
      case Tags.FLOAT64 -> ElementType.FLOAT64;
      case Tags.UINT8 -> ElementType.UINT8;
      case Tags.UINT16 -> ElementType.UINT16;
      case Tags.UINT32 -> ElementType.UINT32;
      case Tags.UINT64 -> ElementType.UINT64;
      case Tags.COMPLEX64 -> ElementType.COMPLEX64;
      default -> ElementType.COMPLEX128;
    };
  }
}
