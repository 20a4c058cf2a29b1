package org.anam.storage.direct.bytes;

/**
 * How much work one question to a file may make: a number of steps in proportion to the file's
 * bytes. A file whose parts lead back to each other then ends with an error, whatever the circle.
 */
public final class Steps {

  private static final long LEAST = 4096;
  private static final long PER_BYTE = 8;

  private final long most;
  private long left;

  /** Those of a file. */
  public Steps(long bytes) {
    most = LEAST + Math.min(bytes, Long.MAX_VALUE >> 4) * PER_BYTE;
    left = most;
  }

  /** Begins a new question. */
  public void begin() {
    left = most;
  }

  /** Takes one step. */
  public void take() {
    take(1);
  }

  /** Takes several steps. */
  public void take(long count) {
    left -= count;
    if (left < 0) {
      throw new FormatException(
          "more parts are named than the file can have; some lead in a circle");
    }
  }
}
