package org.anam.cli;

/** A command line that picocli took and that is wrong all the same. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
