package org.anam.processor.model;

/** What sort of value a type holds, as far as rules and forms ask. */
public enum Kind {
  /** A boolean or its box. */
  BOOLEAN,
  /** An integer primitive or its box. */
  INTEGER,
  /** A float, a double or its box. */
  FLOATING,
  /** A complex number. */
  COMPLEX,
  /** A String. */
  TEXT,
  /**
   * A char, an enum, a date, a big number: one value that is neither number nor String in the file.
   */
  SCALAR,
  /** An array of integers. */
  INTEGER_ARRAY,
  /** An array of other numbers, of booleans or of structures. */
  ARRAY,
  /** An array of strings. */
  STRINGS,
  /** An object with a codec of its own. */
  OBJECT,
  /** A list, set or other collection. */
  COLLECTION,
  /** A map. */
  MAP,
  /** Something that may be absent. */
  OPTIONAL,
  /** Object or a type variable: known when the program runs. */
  OPEN;

  /** Whether a map may have such keys. */
  public boolean isKey() {
    return switch (this) {
      case BOOLEAN, INTEGER, FLOATING, COMPLEX, TEXT, SCALAR, OPEN -> true;
      default -> false;
    };
  }

  /** Whether a collection can stack such members. */
  public boolean isStackable() {
    return switch (this) {
      case BOOLEAN, INTEGER, FLOATING, COMPLEX, INTEGER_ARRAY, ARRAY -> true;
      default -> false;
    };
  }

  /** Whether such a member is one array in the file. */
  public boolean isArray() {
    return this == INTEGER_ARRAY || this == ARRAY || this == STRINGS;
  }
}
