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

  private record Sent(Slab slab, Request request) {}

  private final Link link;
  private final Deque<Sent> sent = new ArrayDeque<>();
  private long bytes;

  Unmatched(Link link) {
    this.link = link;
  }

  /** Keeps a slab until its request is complete. */
  synchronized void add(Slab slab, Request request) {
    sent.add(new Sent(slab, request));
    bytes += slab.capacity();
    while (!sent.isEmpty() && link.isDone(sent.peek().request(), bytes > GREATEST_BYTES)) {
      Sent done = sent.remove();
      bytes -= done.slab().capacity();
      link.slabs().give(done.slab());
    }
  }
}
