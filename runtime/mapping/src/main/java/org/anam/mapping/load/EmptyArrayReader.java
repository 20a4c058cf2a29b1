package org.anam.mapping.load;

import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.CoreError;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Place;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/** Reads arrays that are stored as {@code AnamEmptyArray}. */
public final class EmptyArrayReader {

  private EmptyArrayReader() {}

  /** Reads the array that a group of the class {@link Format#EMPTY_ARRAY_CLASS} stands for. */
  public static NdArray read(StorageGroup group, LoadContext context, Place place) {
    ElementType type = elementType(group, context, place);
    if (group.link(Format.SHAPE) == StorageGroup.Link.NONE) {
      return scalar(type, group, context, place);
    }
    long[] shape = shape(group, context, place);
    long bytes = type.bytes();
    boolean empty = false;
    for (long n : shape) {
      if (n < 0) {
        throw context
            .error(CoreError.MALFORMED, "The shape has the negative size " + n, place)
            .build();
      }
      empty |= n == 0;
      bytes = bytes > 0 && n > Long.MAX_VALUE / bytes ? Long.MAX_VALUE : bytes * Math.max(1, n);
    }
    if (!empty) {
      context.checkSize(bytes, "bytes of zeros", place);
    }
    return NdArray.zeros(type, shape);
  }

  private static ElementType elementType(StorageGroup group, LoadContext context, Place place) {
    if (group.link(Format.DTYPE) != StorageGroup.Link.DATASET) {
      throw context
          .error(CoreError.MALFORMED, "The empty array has no dataset dtype", place)
          .build();
    }
    try (StoredDataset dtype = group.openDataset(Format.DTYPE)) {
      if (dtype.elementType() == null) {
        throw context
            .error(CoreError.WRONG_TYPE, "The empty array is one of " + dtype.typeName(), place)
            .remedy(FittingType.NONE)
            .build();
      }
      return dtype.elementType();
    }
  }

  private static long[] shape(StorageGroup group, LoadContext context, Place place) {
    if (group.link(Format.SHAPE) == StorageGroup.Link.DATASET) {
      try (StoredDataset stored = group.openDataset(Format.SHAPE)) {
        if (stored.kind() == StoredValue.Kind.INTEGER
            && !stored.isNull()
            && stored.shape().length == 1
            && stored.shape()[0] <= 32) {
          return stored.readArray().toLongArray();
        }
      }
    }
    throw context
        .error(
            CoreError.MALFORMED,
            "The shape of the empty array is not a row of at most 32 integers",
            place)
        .build();
  }

  /**
   * The value of a 0-d array where Anam wrote the file; Python's files have lost it, which is 0.
   */
  private static NdArray scalar(
      ElementType type, StorageGroup group, LoadContext context, Place place) {
    if (group.link(Format.VALUE) != StorageGroup.Link.DATASET) {
      return NdArray.zeros(type);
    }
    try (StoredDataset stored = group.openDataset(Format.VALUE)) {
      if (stored.isNull() || stored.shape().length != 0 || stored.elementType() != type) {
        throw context
            .error(
                CoreError.MALFORMED,
                "The value of the 0-d array of " + type + " is " + Found.describe(stored),
                place)
            .build();
      }
      return stored.readArray();
    }
  }
}
