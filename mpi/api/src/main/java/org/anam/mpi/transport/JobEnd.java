package org.anam.mpi.transport;

/**
 * Ends the job as the program ended: told by launchers that call {@code main} themselves, where no
 * virtual machine exits between the program and its launcher.
 */
@SuppressWarnings("DoNotCallSuggester") // until the operations arrive
public final class JobEnd {

  private JobEnd() {}

  /**
   * The program's {@code main} has returned on this rank: ends the message-passing system if the
   * world was closed, else says on stderr that it was not and ends the job with status 1.
   */
  public static void mainReturned() {
    throw new UnsupportedOperationException();
  }

  /**
   * An exception left the program's {@code main} on this rank: prints it to stderr and ends the job
   * with status 1. Does not return when a world was opened.
   */
  public static void mainThrew(Throwable thrown) {
    throw new UnsupportedOperationException();
  }
}
