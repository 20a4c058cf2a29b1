package org.anam.layout;

/** How a text is stored. */
public enum TextForm {
  /** A variable-length UTF-8 string, as Python stores {@code str}. */
  UTF8,
  /** A variable-length ASCII string, as Python stores {@code bytes}. */
  ASCII,
  /** A fixed-length, null-padded ASCII string, as numpy stores {@code numpy.bytes_}. */
  FIXED_ASCII
}
