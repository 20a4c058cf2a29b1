package org.anam.cli;

import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;

/** What the command's exit codes mean. */
final class ExitCode {

  /** Done; no differences, no problems. */
  static final int OK = 0;

  /** Differences or problems were found, or a conversion would lose something. */
  static final int FOUND = 1;

  /** The command line is wrong. */
  static final int USAGE = 2;

  /** A file cannot be read. */
  static final int UNREADABLE = 3;

  /** A file cannot be written. */
  static final int UNWRITABLE = 4;

  /** An error of the program itself. */
  static final int INTERNAL = 70;

  private ExitCode() {}

  static int of(AnamException e) {
    return e.code() == StorageError.CANNOT_WRITE || e.code() == StorageError.BAD_CHUNK
        ? UNWRITABLE
        : UNREADABLE;
  }
}
