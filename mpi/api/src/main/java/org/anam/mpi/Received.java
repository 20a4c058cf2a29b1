package org.anam.mpi;

/**
 * A message that was received.
 *
 * @param <T> the type of its value
 * @param value what was sent, which may be null
 * @param status where it came from
 */
public record Received<T>(T value, Status status) {

  /** The rank that sent it. */
  public int source() {
    return status.source();
  }

  /** The tag it was sent with. */
  public int tag() {
    return status.tag();
  }
}
