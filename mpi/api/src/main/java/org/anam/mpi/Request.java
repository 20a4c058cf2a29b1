package org.anam.mpi;

import java.util.Collection;

/**
 * A send, receive or broadcast that was started and not waited for. It keeps what it uses alive;
 * arrays that are sent must not be changed before it is complete.
 *
 * <p>Requests make progress in {@link #test} and {@link #await} and in the communicator's other
 * calls. Receives that could take the same messages, and broadcasts among each other, complete in
 * the order in which they were started. Not thread-safe, like the communicator that made it.
 *
 * @param <T> the type of the value that comes out; a send gives null
 */
@SuppressWarnings("DoNotCallSuggester") // until the operations arrive
public final class Request<T> {

  private Request() {}

  /**
   * Whether the request is complete; makes it progress, and does not wait.
   *
   * @throws org.anam.error.AnamException what a blocking call would throw
   */
  public boolean test() {
    throw new UnsupportedOperationException();
  }

  /**
   * Waits until the request is complete. May be called again, with the same result.
   *
   * @return what was received or broadcast; null after a send
   * @throws org.anam.error.AnamException what a blocking call would throw
   */
  public T await() {
    throw new UnsupportedOperationException();
  }

  /**
   * Where a received message came from; waits for it.
   *
   * @throws IllegalStateException when the request is not a receive
   */
  public Status status() {
    throw new UnsupportedOperationException();
  }

  /** Waits until all are complete. */
  public static void awaitAll(Collection<? extends Request<?>> requests) {
    requests.forEach(Request::await);
  }
}
