package org.anam.mpi.nativempi.transport;

import org.anam.mpi.nativempi.call.Slots;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/**
 * A long part of a scatter or gather on its way. Both sides know its length, so nothing opens it.
 */
final class PartMessage extends Started {

  private final PieceSender sender;
  private final PieceReceiver receiver;
  private final Envelope envelope;

  private PartMessage(PieceSender sender, PieceReceiver receiver, Envelope envelope) {
    this.sender = sender;
    this.receiver = receiver;
    this.envelope = envelope;
    step(false);
  }

  static PartMessage send(Channel channel, Block part, int destination) {
    return new PartMessage(
        new PieceSender(
            new Slots(), channel.pieces(), part, destination, Channel.COLLECTIVE, pieces(part)),
        null,
        new Envelope(channel.rank(), Channel.COLLECTIVE, part.bytes()));
  }

  static PartMessage receive(Channel channel, Block part, int source) {
    return new PartMessage(
        null,
        new PieceReceiver(
            new Slots(), channel.pieces(), part, source, Channel.COLLECTIVE, pieces(part)),
        new Envelope(source, Channel.COLLECTIVE, part.bytes()));
  }

  private static Pieces pieces(Block part) {
    return new Pieces(part.bytes(), Limits.WHOLE);
  }

  @Override
  boolean advance(boolean wait) {
    return sender == null ? receiver.advance(wait) : sender.advance(wait);
  }

  @Override
  Envelope result() {
    return envelope;
  }
}
