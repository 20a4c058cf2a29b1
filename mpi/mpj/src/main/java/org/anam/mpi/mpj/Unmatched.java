package org.anam.mpi.mpj;

import java.util.ArrayDeque;
import java.util.Deque;
import mpjdev.Request;

/**
 * First frames that were sent and that no receiver has taken yet. Their bytes are copies, so that
 * the sender went on; a bound keeps a sender from running away from its receivers. Thread-safe.
 */
final class Unmatched {

  private static final long GREATEST_BYTES = 64L << 20;

  private record Sent(FrameBuffer buffer, Request request) {}

  private final MpjDevice device;
  private final Deque<Sent> sent = new ArrayDeque<>();
  private long bytes;

  Unmatched(MpjDevice device) {
    this.device = device;
  }

  /** Keeps a buffer until its request is complete. */
  synchronized void add(FrameBuffer buffer, Request request) {
    sent.add(new Sent(buffer, request));
    bytes += buffer.capacity();
    while (!sent.isEmpty() && device.isDone(sent.peek().request(), bytes > GREATEST_BYTES)) {
      Sent done = sent.remove();
      bytes -= done.buffer().capacity();
      device.buffers().give(done.buffer());
    }
  }
}
