package org.anam.codec;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.NearestName;
import org.anam.layout.TextForm;

/** The types of stored members, or of the elements of their arrays, as descriptors tell them. */
public enum MemberType {
  /** True or false. */
  BOOLEAN("boolean", ElementType.BOOL),
  /** A {@code byte}. */
  BYTE("byte", ElementType.INT8),
  /** A {@code short}. */
  SHORT("short", ElementType.INT16),
  /** An {@code int}. */
  INT("int", ElementType.INT32),
  /** A {@code long}. */
  LONG("long", ElementType.INT64),
  /** A {@code byte} that is stored as an unsigned integer. */
  UNSIGNED_BYTE("uint8", ElementType.UINT8),
  /** A {@code short} that is stored as an unsigned integer. */
  UNSIGNED_SHORT("uint16", ElementType.UINT16),
  /** An {@code int} that is stored as an unsigned integer. */
  UNSIGNED_INT("uint32", ElementType.UINT32),
  /** A {@code long} that is stored as an unsigned integer. */
  UNSIGNED_LONG("uint64", ElementType.UINT64),
  /** A {@code float}. */
  FLOAT("float", ElementType.FLOAT32),
  /** A {@code double}. */
  DOUBLE("double", ElementType.FLOAT64),
  /** A {@code char}, which is a text of one character in files. */
  CHAR("char", TextForm.UTF8, Character.BYTES),
  /** A {@code String}. */
  TEXT("String", TextForm.UTF8, MemberType.VARIES),
  /** A {@code String} that is stored as a variable-length ASCII string. */
  ASCII("ASCII", TextForm.ASCII, MemberType.VARIES),
  /** A {@code String} that is stored as a fixed-length ASCII string. */
  FIXED_ASCII("fixed-ASCII", TextForm.FIXED_ASCII, MemberType.VARIES),
  /** A complex number of two doubles; single ones have a codec. */
  COMPLEX("Complex", ElementType.COMPLEX128, 0),
  /** Any other, which has a codec: objects, lists, boxes, converted values. */
  OTHER("", (ElementType) null, 0);

  /** The size of what has no fixed one. */
  static final int VARIES = -1;

  private static final Map<String, MemberType> BY_WORD =
      Stream.of(values()).collect(Collectors.toMap(type -> type.word, Function.identity()));

  private final String word;
  private final ElementType element;
  private final TextForm form;
  private final int bytes;

  MemberType(String word, ElementType element) {
    this(word, element, element.bytes());
  }

  MemberType(String word, ElementType element, int bytes) {
    this.word = word;
    this.element = element;
    this.form = null;
    this.bytes = bytes;
  }

  MemberType(String word, TextForm form, int bytes) {
    this.word = word;
    this.element = null;
    this.form = form;
    this.bytes = bytes;
  }

  /** The type of that word; ANAM178 when there is none. */
  static MemberType of(String word) {
    MemberType type = BY_WORD.get(word);
    if (type == null) {
      List<String> words = BY_WORD.keySet().stream().filter(w -> !w.isEmpty()).sorted().toList();
      throw AnamException.of(
              CoreError.BAD_ARGUMENT, "No type of members is called \"" + word + "\"")
          .remedy(
              "Take one of "
                  + String.join(", ", words)
                  + ", or none where the member has a codec."
                  + NearestName.question(word, words))
          .build();
    }
    return type;
  }

  /** The word for it, such as {@code int}; empty for {@link #OTHER}. */
  String word() {
    return word;
  }

  /** The type of the number or boolean in files and arrays; null for texts and others. */
  public ElementType element() {
    return element;
  }

  /** The form of the text in files; null for what is no text. */
  public TextForm form() {
    return form;
  }

  /** Whether a single value is put without a codec. */
  boolean isBare() {
    return bytes != 0;
  }

  /** How many bytes a single value takes that is put without a codec; -1 where it depends on it. */
  int bytes() {
    return bytes;
  }
}
