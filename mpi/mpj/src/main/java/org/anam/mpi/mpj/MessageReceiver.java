package org.anam.mpi.mpj;

import java.util.ArrayDeque;
import java.util.Deque;
import mpjdev.Request;
import mpjdev.Status;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;
import xdev.Device;

/** A message that is received: the other side of {@link MessageSender}. */
final class MessageReceiver extends Advancing {

  private record Piece(FrameBuffer buffer, int bytes, Request request) {}

  private final Channel channel;
  private final MpjDevice device;
  private final Block into;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private FrameBuffer first;
  private Request request;
  private Status status;
  private Envelope envelope;
  private int number;
  private long asked;
  private long received;

  /** Receives from any source or tag where these are negative. */
  MessageReceiver(Channel channel, Block into, int source, int tag) {
    this.channel = channel;
    this.into = into;
    device = channel.device();
    first = device.takeToReceive(device.frameBytes());
    status = device.status(channel.world(source), deviceTag(tag));
    request =
        device.receive(first, channel.world(source), deviceTag(tag), channel.context(), status);
  }

  /** Receives the rest of a message whose first frame is there. */
  MessageReceiver(Channel channel, Block into, Frame frame) {
    this.channel = channel;
    this.into = into;
    device = channel.device();
    open(frame);
  }

  static int deviceTag(int tag) {
    return tag < 0 ? Device.ANY_TAG : tag;
  }

  @Override
  boolean step(boolean wait) {
    if (request != null) {
      if (!device.isDone(request, wait)) {
        return false;
      }
      request = null;
      open(new Frame(first, channel.rank(status.srcID), status.tag));
    }
    Backoff backoff = new Backoff();
    while (received < envelope.bytes()) {
      while (pieces.size() < 2 && asked < envelope.bytes() && mayAsk()) {
        ask();
      }
      if (pieces.isEmpty()) {
        if (!wait) {
          return false;
        }
        backoff.pause();
        continue;
      }
      if (!device.isDone(pieces.peek().request(), wait)) {
        return false;
      }
      take(pieces.remove());
      backoff.reset();
    }
    if (envelope.bytes() > into.bytes()) {
      throw AnamException.of(
              MpiError.MESSAGE_TOO_LONG,
              "A message of "
                  + envelope.bytes()
                  + " bytes from rank "
                  + envelope.source()
                  + " does not fit into "
                  + into.bytes()
                  + " bytes")
          .build();
    }
    return true;
  }

  private void open(Frame frame) {
    envelope = new Envelope(frame.source(), frame.tag(), frame.total());
    number = frame.number();
    int bytes = (int) Math.min(frame.total(), Frame.capacity(device));
    FrameBuffer buffer = frame.buffer();
    put(buffer, buffer.first() + Frame.HEADER, bytes);
    device.buffers().give(buffer);
    first = null;
    received = bytes;
    asked = bytes;
  }

  /**
   * On sockets a piece is asked for only when its sender has offered it. Were the request there
   * first, the thread that reads all sockets would answer the offer, and wait for a socket that is
   * being written to: with several messages on their way it would wait for ever.
   */
  private boolean mayAsk() {
    return device.isMulticore()
        || device.probe(channel.world(envelope.source()), number, Channel.PIECES) != null;
  }

  private void ask() {
    int bytes = Frame.nextPiece(device, envelope.bytes() - asked);
    FrameBuffer buffer = device.takeToReceive(bytes);
    int source = channel.world(envelope.source());
    Status ignored = device.status(source, number);
    pieces.add(
        new Piece(buffer, bytes, device.receive(buffer, source, number, Channel.PIECES, ignored)));
    asked += bytes;
  }

  private void take(Piece piece) {
    put(piece.buffer(), piece.buffer().first(), piece.bytes());
    device.buffers().give(piece.buffer());
    received += piece.bytes();
  }

  /** Bytes that do not fit are dropped; the sender is not kept waiting for our error. */
  private void put(FrameBuffer buffer, int index, int bytes) {
    buffer.bytes().clear();
    if (envelope.bytes() <= into.bytes()) {
      BlockCopy.in(buffer.bytes(), index, bytes, into, received);
    }
  }

  @Override
  Envelope envelope() {
    return envelope;
  }
}
