package org.anam.mpi.testing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Transport;

/**
 * The messages under way between the ranks of a job, by the rules of MPI: in order between two
 * ranks, receives matched in the order in which they were posted, long messages taken only when a
 * receive is there. All ranks waiting at once is a deadlock, which ends them all.
 */
final class Mailboxes {

  private static final long LIMIT_NANOS = 80_000_000_000L;

  private final Traffic traffic;
  private final int eagerLimit;
  private final List<Message> unexpected = new ArrayList<>();
  private final List<Posted> posted = new ArrayList<>();
  private int running;
  private final List<BooleanSupplier> waiting = new ArrayList<>();
  private String failure;

  Mailboxes(Traffic traffic, int ranks, int eagerLimit) {
    this.traffic = traffic;
    this.running = ranks;
    this.eagerLimit = eagerLimit;
  }

  /** A message; its block is read when it is delivered, as a rendezvous does. */
  final class Message {
    private final String context;
    private final int source;
    private final int destination;
    private final int tag;
    private final long length;
    private Block block;
    private byte[] copy;
    private boolean delivered;

    Message(String context, int source, int destination, int tag, Block block) {
      this.context = context;
      this.source = source;
      this.destination = destination;
      this.tag = tag;
      this.length = block.bytes();
      this.block = block;
      if (length <= eagerLimit) {
        copy = Bytes.copy(block);
        this.block = null;
      }
    }

    boolean isComplete() {
      synchronized (Mailboxes.this) {
        check();
        return copy != null || delivered;
      }
    }
  }

  /** A receive. */
  final class Posted {
    private final String context;
    private final int destination;
    private final int source;
    private final int tag;
    private final Block into;
    private Envelope envelope;

    Posted(String context, int destination, int source, int tag, Block into) {
      this.context = context;
      this.destination = destination;
      this.source = source;
      this.tag = tag;
      this.into = into;
    }

    boolean takes(Message message) {
      return context.equals(message.context)
          && destination == message.destination
          && (source == Transport.ANY || source == message.source)
          && (tag == Transport.ANY || tag == message.tag);
    }

    Envelope envelope() {
      synchronized (Mailboxes.this) {
        check();
        return envelope;
      }
    }
  }

  synchronized Message post(String context, int from, int to, int tag, Block block) {
    check();
    traffic.message(block.bytes());
    Message message = new Message(context, from, to, tag, block);
    for (Iterator<Posted> each = posted.iterator(); each.hasNext(); ) {
      Posted receive = each.next();
      if (receive.takes(message)) {
        each.remove();
        deliver(message, receive);
        return message;
      }
    }
    unexpected.add(message);
    notifyAll();
    return message;
  }

  synchronized Posted receive(String context, int to, int source, int tag, Block into) {
    check();
    Posted receive = new Posted(context, to, source, tag, into);
    Message message = find(receive);
    if (message == null) {
      posted.add(receive);
    } else {
      unexpected.remove(message);
      deliver(message, receive);
    }
    return receive;
  }

  synchronized Envelope look(String context, int to, int source, int tag) {
    check();
    Message message = find(new Posted(context, to, source, tag, Block.EMPTY));
    return message == null ? null : new Envelope(message.source, message.tag, message.length);
  }

  private Message find(Posted receive) {
    for (Message message : unexpected) {
      if (receive.takes(message)) {
        return message;
      }
    }
    return null;
  }

  private void deliver(Message message, Posted receive) {
    byte[] bytes = message.copy == null ? Bytes.copy(message.block) : message.copy;
    Bytes.fill(receive.into, bytes);
    receive.envelope = new Envelope(message.source, message.tag, message.length);
    message.delivered = true;
    notifyAll();
  }

  /** Waits until the condition holds, which some message must bring about. */
  synchronized void await(BooleanSupplier condition, String what) {
    long deadline = System.nanoTime() + LIMIT_NANOS;
    waiting.add(condition);
    try {
      while (!condition.getAsBoolean()) {
        if (waiting.size() == running
            && waiting.stream().noneMatch(BooleanSupplier::getAsBoolean)) {
          fail("deadlock: all ranks wait, one of them in " + what);
        }
        if (System.nanoTime() > deadline) {
          fail("a rank waited too long in " + what);
        }
        wait(1000);
        check();
      }
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted in " + what, e);
    } finally {
      waiting.remove(condition);
    }
  }

  synchronized void fail(String what) {
    if (failure == null) {
      failure = what;
    }
    notifyAll();
    check();
  }

  /** A rank's program has ended; nobody can wait for it any more. */
  synchronized void leave() {
    running--;
    notifyAll();
  }

  private void check() {
    if (failure != null) {
      throw new AssertionError(failure);
    }
  }
}
