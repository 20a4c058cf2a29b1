package org.anam.mpi.nativempi.simulated;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Messages that nobody has asked for, and receives that nothing has come for, both in order. */
final class Mailbox {

  private final List<Message> unexpected = new ArrayList<>();
  private final List<SimulatedRequest> posted = new ArrayList<>();

  void arrive(Message message) {
    for (Iterator<SimulatedRequest> i = posted.iterator(); i.hasNext(); ) {
      SimulatedRequest request = i.next();
      if (request.accepts(message)) {
        i.remove();
        request.receive(message);
        return;
      }
    }
    unexpected.add(message);
  }

  void post(SimulatedRequest request) {
    Message message = find(request);
    if (message == null) {
      posted.add(request);
    } else {
      unexpected.remove(message);
      request.receive(message);
    }
  }

  /** The first message that a receive would take; null when there is none. */
  Message find(SimulatedRequest request) {
    for (Message message : unexpected) {
      if (request.accepts(message)) {
        return message;
      }
    }
    return null;
  }
}
