package org.anam.mapping.load;

import java.util.Arrays;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Names;
import org.anam.storage.StoredValue;

/** What was found, in words for messages. */
public final class Found {

  private Found() {}

  /** What is stored, in the words of errors. */
  public static String describe(StoredValue value) {
    if (value.isNull()) {
      return "an empty dataspace of " + value.typeName();
    }
    long[] shape = value.shape();
    return shape.length == 0
        ? value.typeName()
        : "an array of " + value.typeName() + " with shape " + Arrays.toString(shape);
  }

  static String describeGroup(String className) {
    return switch (className) {
      case Format.LIST_CLASS -> "a list";
      case Format.DICT_CLASS -> "a dictionary";
      case Format.EMPTY_ARRAY_CLASS -> "an empty or 0-d array";
      default -> "an object of class " + Names.show(className);
    };
  }
}
