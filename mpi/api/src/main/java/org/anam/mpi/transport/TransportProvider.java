package org.anam.mpi.transport;

/**
 * Brings a transport; found by {@link java.util.ServiceLoader}. Must load on Java 17 and without
 * the message-passing system: whatever needs more is loaded by {@link #world}.
 */
public interface TransportProvider {

  /** The name by which users choose it: {@code native}, {@code mpj}. */
  String name();

  /** Whether the launch context says that a launcher of this system started the program. */
  boolean isLaunched(LaunchContext context);

  /**
   * Starts the message-passing system and gives the communicator of all ranks.
   *
   * @throws org.anam.error.AnamException when it is missing, when the Java version is too old, or
   *     when launcher and library do not belong together; the message says what to do
   */
  Transport world(LaunchContext context);
}
