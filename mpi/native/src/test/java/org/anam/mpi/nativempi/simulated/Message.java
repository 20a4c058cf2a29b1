package org.anam.mpi.nativempi.simulated;

/** A message that was sent. A long one stays where it lies until somebody receives it. */
final class Message {

  final long communicator;
  final int source;
  final int tag;
  final int length;

  /** The send that waits for the receiver; null when the bytes were copied. */
  final SimulatedRequest request;

  private final byte[] copied;

  Message(long communicator, int source, SimulatedRequest send) {
    this.communicator = communicator;
    this.source = source;
    tag = send.tag;
    length = send.count;
    boolean eager = length <= SimulatedJob.EAGER;
    request = eager ? null : send;
    copied = eager ? Native.read(send.buffer, length) : null;
    send.complete = eager;
  }

  byte[] bytes() {
    return copied == null ? Native.read(request.buffer, length) : copied;
  }
}
