package org.anam.mpi.nativempi.simulated;

/** Something that was started: a send, a receive or a collective. */
final class SimulatedRequest {

  final boolean sends;
  final long communicator;
  final long buffer;
  final int count;
  final int peer;
  final int tag;
  final boolean persistent;

  /** What a collective waits for. */
  Meeting meeting;

  boolean active = true;
  boolean complete;
  int code;
  int source;
  int arrivedTag;
  int length;
  int delay;

  SimulatedRequest(
      boolean sends,
      long communicator,
      long buffer,
      int count,
      int peer,
      int tag,
      boolean persistent,
      int delay) {
    this.sends = sends;
    this.communicator = communicator;
    this.buffer = buffer;
    this.count = count;
    this.peer = peer;
    this.tag = tag;
    this.persistent = persistent;
    this.delay = delay;
  }

  boolean isComplete() {
    return complete || (meeting != null && meeting.isComplete());
  }

  boolean accepts(Message message) {
    return communicator == message.communicator
        && (peer == SimulatedAbi.ANY_SOURCE || peer == message.source)
        && (tag == SimulatedAbi.ANY_TAG || tag == message.tag);
  }

  void receive(Message message) {
    int fitting = Math.min(count, message.length);
    if (fitting > 0) {
      Native.write(buffer, message.bytes(), fitting);
    }
    source = message.source;
    arrivedTag = message.tag;
    length = fitting;
    code = message.length > count ? SimulatedJob.ERR_TRUNCATE : SimulatedJob.SUCCESS;
    complete = true;
    if (message.request != null) {
      message.request.complete = true;
    }
  }
}
