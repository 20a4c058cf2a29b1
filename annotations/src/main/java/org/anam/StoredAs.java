package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Chooses the form in which a member is stored, instead of the usual one. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface StoredAs {

  /** The form. */
  Form value();

  /** The forms that differ from the usual ones. */
  enum Form {
    /**
     * Unsigned integers: the bits of a {@code byte}, {@code short}, {@code int}, {@code long}, of
     * their boxes or arrays, are stored as uint8, uint16, uint32 or uint64.
     */
    UNSIGNED,

    /** An array as an attribute instead of a dataset, as Python stores tuples. */
    ATTRIBUTE,

    /** An array of strings as a dataset instead of an attribute. */
    DATASET,

    /** A string as a variable-length ASCII string, as Python stores {@code bytes}. */
    ASCII,

    /**
     * A string as a fixed-length, null-padded ASCII string, as numpy stores {@code numpy.bytes_}.
     */
    FIXED_ASCII
  }
}
