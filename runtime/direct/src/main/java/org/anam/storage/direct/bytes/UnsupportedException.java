package org.anam.storage.direct.bytes;

/** A part of the format that this engine does not have, in a file that may be sound. */
public final class UnsupportedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With the name of what is not supported. */
  public UnsupportedException(String what) {
    super(what);
  }
}
