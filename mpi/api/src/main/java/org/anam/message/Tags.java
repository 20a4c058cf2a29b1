package org.anam.message;

/** What the byte before a value says of it; docs/message.md has the list. */
final class Tags {

  static final int NOTHING = 0;
  static final int BOOLEAN = 1;
  static final int INT8 = 2;
  static final int INT16 = 3;
  static final int INT32 = 4;
  static final int INT64 = 5;
  static final int FLOAT32 = 6;
  static final int FLOAT64 = 7;
  static final int UINT8 = 8;
  static final int UINT16 = 9;
  static final int UINT32 = 10;
  static final int UINT64 = 11;
  static final int COMPLEX64 = 12;
  static final int COMPLEX128 = 13;
  static final int TEXT = 14;
  static final int ENUM = 15;
  static final int ARRAY = 16;
  static final int FAR_ARRAY = 17;
  static final int STRINGS = 18;
  static final int STRUCTURED = 19;
  static final int OBJECT = 20;
  static final int LIST = 21;
  static final int SET = 22;
  static final int MAP = 23;
  static final int TYPED = 24;

  /** Ends a list. */
  static final int END = 25;

  private static final String[] NAMES = {
    "nothing",
    "a boolean",
    "an int8",
    "an int16",
    "an int32",
    "an int64",
    "a float32",
    "a float64",
    "a uint8",
    "a uint16",
    "a uint32",
    "a uint64",
    "a complex64",
    "a complex128",
    "a text",
    "an enum constant",
    "an array",
    "an array",
    "an array of texts",
    "an array of structures",
    "an object",
    "a list",
    "a set",
    "a map",
    "a value with its type",
  };

  private Tags() {}

  static boolean isValue(int tag) {
    return tag >= 0 && tag < NAMES.length;
  }

  /** Whether the number of a class or type stands behind the tag. */
  static boolean hasKind(int tag) {
    return tag == OBJECT || tag == TYPED;
  }

  static String name(int tag) {
    return NAMES[tag];
  }
}
