package org.anam.codec;

import org.anam.array.ElementType;
import org.anam.layout.TextForm;

/** The types whose values members put without a codec, by the words of descriptors. */
enum BareType {
  BOOLEAN("boolean", ElementType.BOOL),
  BYTE("byte", ElementType.INT8),
  SHORT("short", ElementType.INT16),
  INT("int", ElementType.INT32),
  LONG("long", ElementType.INT64),
  UNSIGNED_BYTE("uint8", ElementType.UINT8),
  UNSIGNED_SHORT("uint16", ElementType.UINT16),
  UNSIGNED_INT("uint32", ElementType.UINT32),
  UNSIGNED_LONG("uint64", ElementType.UINT64),
  FLOAT("float", ElementType.FLOAT32),
  DOUBLE("double", ElementType.FLOAT64),
  CHAR("char", null),
  TEXT("String", null),
  ASCII("ASCII", null),
  FIXED_ASCII("fixed-ASCII", null);

  private final String word;

  /** What it is as the element of an array; null for what is a text in files. */
  final ElementType element;

  BareType(String word, ElementType element) {
    this.word = word;
    this.element = element;
  }

  /** The type of that word; null for none, as for members that have codecs. */
  static BareType of(String word) {
    for (BareType type : values()) {
      if (type.word.equals(word)) {
        return type;
      }
    }
    return null;
  }

  /** How many bytes a value takes; -1 where that depends on the value. */
  int bytes() {
    return element != null ? element.bytes() : this == CHAR ? Character.BYTES : -1;
  }

  /** The form of texts in files. */
  TextForm form() {
    return this == ASCII
        ? TextForm.ASCII
        : this == FIXED_ASCII ? TextForm.FIXED_ASCII : TextForm.UTF8;
  }
}
