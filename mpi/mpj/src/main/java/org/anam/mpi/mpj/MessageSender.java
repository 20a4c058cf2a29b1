package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import mpjdev.Request;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/**
 * A message that is sent: a first frame, which says how long the message is, and what does not fit
 * into it in pieces. Pieces have a number of their own, so that they never mix with those of other
 * messages; two at a time are on their way, so that one is copied while the other travels.
 */
final class MessageSender extends Advancing {

  private record Piece(FrameBuffer buffer, Request request) {}

  private final MpjDevice device;
  private final Block data;
  private final int destination;
  private final int number;
  private final Envelope envelope;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private long sent;

  MessageSender(Channel channel, Block data, int destination, int tag) {
    device = channel.device();
    this.data = data;
    this.destination = channel.world(destination);
    long total = data.bytes();
    number = Frame.isWhole(device, total) ? 0 : device.nextNumber();
    envelope = new Envelope(destination, tag, total);
    sent = Math.min(total, Frame.capacity(device));
    int bytes = Frame.HEADER + (int) sent;
    FrameBuffer buffer = device.takeToSend(bytes);
    Frame.write(buffer, total, number);
    BlockCopy.out(data, 0, (int) sent, buffer.bytes(), buffer.first() + Frame.HEADER);
    Request request = device.send(buffer, bytes, this.destination, tag, channel.context());
    device.unmatched().add(buffer, request);
  }

  @Override
  boolean step(boolean wait) {
    while (true) {
      while (pieces.size() < 2 && sent < data.bytes()) {
        start();
      }
      Piece oldest = pieces.peek();
      if (oldest == null) {
        return true;
      }
      if (!device.isDone(oldest.request(), wait)) {
        return false;
      }
      device.buffers().give(pieces.remove().buffer());
    }
  }

  private void start() {
    int bytes = Frame.nextPiece(device, data.bytes() - sent);
    FrameBuffer buffer = device.takeToSend(bytes);
    ByteBuffer to = buffer.bytes();
    BlockCopy.out(data, sent, bytes, to, buffer.first());
    pieces.add(new Piece(buffer, device.send(buffer, bytes, destination, number, Channel.PIECES)));
    sent += bytes;
  }

  @Override
  Envelope envelope() {
    return envelope;
  }
}
