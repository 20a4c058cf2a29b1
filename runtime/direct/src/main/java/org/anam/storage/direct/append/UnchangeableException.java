package org.anam.storage.direct.append;

import java.io.Serial;

/** Says why something of an old file cannot be changed in place; who knows where makes an error. */
final class UnchangeableException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * An exception.
   *
   * @param reason what follows "because"
   */
  UnchangeableException(String reason) {
    super(reason);
  }
}
