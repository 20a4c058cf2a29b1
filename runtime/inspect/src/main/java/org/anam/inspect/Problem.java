package org.anam.inspect;

import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.ErrorCode;

/**
 * Something that is wrong in a file.
 *
 * @param severity how bad it is
 * @param code the code of the error that a load gives
 * @param path the place in the file
 * @param what what is wrong, without a full stop
 * @param remedy what can be done, as a sentence
 */
public record Problem(Severity severity, ErrorCode code, String path, String what, String remedy) {

  /** How bad a problem is. */
  public enum Severity {
    /** A load that reaches this place fails. */
    ERROR,
    /** A load may pass over this place, or fail at it, as the classes have it. */
    WARNING
  }

  /** Checks that no part is null. */
  public Problem {
    Argument.notNull(severity, "severity");
    Argument.notNull(code, "code");
    Argument.notNull(path, "path");
    Argument.notNull(what, "what");
    Argument.notNull(remedy, "remedy");
  }

  /** The problem that an error tells of; {@code path} is taken when the error names none. */
  public static Problem of(AnamException error, String path) {
    Argument.notNull(error, "error");
    Argument.notNull(path, "path");
    return new Problem(
        Severity.ERROR, error.code(), error.hdf5Path().orElse(path), error.what(), error.remedy());
  }

  /** The problem that would end a load, with the remedy of its code. */
  static Problem error(ErrorCode code, String path, String what) {
    return new Problem(Severity.ERROR, code, path, what, code.remedy());
  }

  /** The same problem, as a warning. */
  public Problem asWarning() {
    return new Problem(Severity.WARNING, code, path, what, remedy);
  }
}
