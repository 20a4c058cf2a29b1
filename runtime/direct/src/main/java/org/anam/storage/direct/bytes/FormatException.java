package org.anam.storage.direct.bytes;

/**
 * Bytes that are no HDF5 file, or no sound part of one. It has no place in the file's tree: who
 * knows that makes an error for the user of it.
 */
public final class FormatException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is wrong, as the second half of a sentence. */
  public FormatException(String what) {
    super(what);
  }

  /** With what is wrong, and why it is known. */
  public FormatException(String what, Throwable cause) {
    super(what, cause);
  }
}
