package org.anam.mpi.transport;

/** A send, receive or broadcast that was started. It keeps its block alive until it is complete. */
public interface Operation {

  /** Whether the operation is complete; makes it progress, and does not wait. */
  boolean isComplete();

  /**
   * Waits until the operation is complete.
   *
   * @return what was received; source and tag mean nothing after a send or broadcast
   */
  Envelope await();
}
