package org.anam.mpi;

import org.anam.error.Argument;

/**
 * A message that was received.
 *
 * @param <T> the type of its value
 * @param value what was sent, which may be null
 * @param status where it came from
 */
public record Received<T>(T value, Status status) {

  /**
   * A message.
   *
   * @throws org.anam.error.AnamException ANAM178 when the status is null
   */
  public Received {
    Argument.notNull(status, "status");
  }

  /** The rank that sent it. */
  public int source() {
    return status.source();
  }

  /** The tag it was sent with. */
  public int tag() {
    return status.tag();
  }
}
