package org.anam.mpi;

import java.util.Collection;
import org.anam.error.Argument;
import org.anam.mpi.exchange.base.Task;
import org.anam.mpi.transport.Envelope;

/**
 * A send, receive or broadcast that was started and not waited for. It keeps what it uses alive;
 * arrays that are sent must not be changed before it is complete.
 *
 * <p>Requests make progress in {@link #test} and {@link #await} and in the communicator's other
 * calls. Receives that could take the same messages, and broadcasts among each other, complete in
 * the order in which they were started. A collective operation first completes the broadcasts that
 * were started before it. Not thread-safe, like the communicator that made it.
 *
 * @param <T> the type of the value that comes out; a send gives null
 */
public final class Request<T> {

  private final Communicator communicator;
  private final Task task;

  Request(Communicator communicator, Task task) {
    this.communicator = communicator;
    this.task = task;
  }

  /**
   * Whether the request is complete; makes it progress, and does not wait.
   *
   * @return true also when it has failed, which {@link #await} then reports
   */
  public boolean test() {
    return task.isDone() || communicator.test(task);
  }

  /**
   * Waits until the request is complete. May be called again, with the same result.
   *
   * @return what was received or broadcast; null after a send
   * @throws org.anam.error.AnamException what a blocking call would throw
   */
  @SuppressWarnings("unchecked") // What was asked for is checked when it arrives.
  public T await() {
    return (T) (task.isDone() ? task.value() : communicator.await(task));
  }

  /**
   * Where a received message came from; waits for it.
   *
   * @throws IllegalStateException when the request is not a receive
   */
  public Status status() {
    await();
    Envelope envelope = task.envelope();
    if (envelope == null) {
      throw new IllegalStateException("Only a receive has a status");
    }
    return Communicator.status(envelope);
  }

  /**
   * Waits until all are complete.
   *
   * @throws org.anam.error.AnamException ANAM178 when the collection or a request is null, before
   *     any is waited for
   */
  public static void awaitAll(Collection<? extends Request<?>> requests) {
    Argument.notNull(requests, "requests");
    int index = 0;
    for (Request<?> request : requests) {
      Argument.notNull(request, "requests[" + index++ + "]");
    }
    requests.forEach(Request::await);
  }
}
