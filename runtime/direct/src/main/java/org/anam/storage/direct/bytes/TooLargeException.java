package org.anam.storage.direct.bytes;

/** A part of a sound file that no Java program can have as a whole. */
public final class TooLargeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** With what is too large, as a sentence. */
  public TooLargeException(String what) {
    super(what);
  }
}
