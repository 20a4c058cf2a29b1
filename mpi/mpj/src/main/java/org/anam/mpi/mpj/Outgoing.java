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
final class Outgoing extends Advancing {

  private record Piece(Slab slab, Request request) {}

  private final Link link;
  private final Block data;
  private final int destination;
  private final int number;
  private final Envelope envelope;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private long sent;

  Outgoing(Channel channel, Block data, int destination, int tag) {
    link = channel.link();
    this.data = data;
    this.destination = channel.world(destination);
    long total = data.bytes();
    number = Frame.isWhole(link, total) ? 0 : link.nextNumber();
    envelope = new Envelope(destination, tag, total);
    sent = Math.min(total, Frame.capacity(link));
    int bytes = Frame.HEADER + (int) sent;
    Slab slab = link.takeToSend(bytes);
    Frame.write(slab, total, number);
    Copies.out(data, 0, (int) sent, slab.bytes(), slab.first() + Frame.HEADER);
    Request request = link.send(slab, bytes, this.destination, tag, channel.context());
    link.unmatched().add(slab, request);
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
      if (!link.isDone(oldest.request(), wait)) {
        return false;
      }
      link.slabs().give(pieces.remove().slab());
    }
  }

  private void start() {
    int bytes = Frame.nextPiece(link, data.bytes() - sent);
    Slab slab = link.takeToSend(bytes);
    ByteBuffer to = slab.bytes();
    Copies.out(data, sent, bytes, to, slab.first());
    pieces.add(new Piece(slab, link.send(slab, bytes, destination, number, Channel.PIECES)));
    sent += bytes;
  }

  @Override
  Envelope envelope() {
    return envelope;
  }
}
