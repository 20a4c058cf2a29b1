package org.anam.processor.model;

/** The forms of {@code @StoredAs}. */
public enum Form {
  /** Unsigned integers. */
  UNSIGNED,
  /** An array as an attribute. */
  ATTRIBUTE,
  /** An array of strings as a dataset. */
  DATASET,
  /** A variable-length ASCII string. */
  ASCII,
  /** A fixed-length ASCII string. */
  FIXED_ASCII
}
