package org.anam.mpi.nativempi.transport.message;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Transport;

/**
 * What probes had to receive, because only its bytes tell how long the message is. It waits here
 * for its receiver, who looks here first.
 */
final class UnexpectedMessages {

  /**
   * One message: what came in its place.
   *
   * @param bytes all of a short message, or the header of a longer one
   */
  record Message(byte[] bytes, int source, int tag) {

    boolean isHeader() {
      return RendezvousHeader.isIn(MemorySegment.ofArray(bytes), bytes.length);
    }

    RendezvousHeader header() {
      return RendezvousHeader.read(MemorySegment.ofArray(bytes));
    }

    Envelope envelope() {
      return new Envelope(source, tag, isHeader() ? header().total() : bytes.length);
    }
  }

  private final List<Message> messages = new ArrayList<>();

  boolean isEmpty() {
    return messages.isEmpty();
  }

  /** Keeps what lies in the spare memory of the results, where their status says what it is. */
  Message add(CallResults results, int length) {
    byte[] bytes = results.spare().asSlice(0, length).toArray(ValueLayout.JAVA_BYTE);
    Message message = new Message(bytes, results.source(), results.tag());
    messages.add(message);
    return message;
  }

  /** The first message from a source, or any, with a tag, or any; null when there is none. */
  Message find(int source, int tag) {
    for (Message message : messages) {
      if ((source == Transport.ANY || source == message.source)
          && (tag == Transport.ANY || tag == message.tag)) {
        return message;
      }
    }
    return null;
  }

  /** Removes what was found, the first of its source and tag. */
  void remove(Message message) {
    messages.remove(find(message.source, message.tag));
  }
}
