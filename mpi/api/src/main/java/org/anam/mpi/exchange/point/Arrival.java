package org.anam.mpi.exchange.point;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.message.ArrayHeader;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.mpi.exchange.base.Delivery;
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.MessageBundle;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.base.Reuse;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Envelope;

/**
 * A message between its first frame and its value: which piece comes next, and where it goes. The
 * same for receives that wait and those that do not.
 *
 * <p>A message that cannot be read is received to its end all the same, so that what follows it is
 * not taken for a part of it.
 */
final class Arrival {

  private final Peers peers;
  private final MessageDecoder decoder;
  private final Class<?> expected;
  private final Reuse reuse;
  private final Envelope first;
  private final int tag;
  private final List<ByteBuffer> segments = new ArrayList<>();
  private final List<NdArray> arrays = new ArrayList<>();
  private long missing;
  private long bytes;
  private ByteBuffer rest;
  private Incoming incoming;

  /** Arrays of a message that is refused, which are received all the same. */
  private int unread;

  private RuntimeException error;

  /**
   * A message whose first frame is there.
   *
   * @param frame the frame's memory; what it holds is read before {@link #value} returns
   * @param tag the tag that errors tell, or {@link Failures#NO_TAG}
   */
  Arrival(
      Peers peers,
      MessageDecoder decoder,
      ByteBuffer frame,
      Envelope first,
      int tag,
      Class<?> expected,
      Reuse reuse) {
    this.peers = peers;
    this.decoder = decoder;
    this.expected = expected;
    this.reuse = reuse;
    this.first = first;
    this.tag = tag;
    bytes = first.bytes();
    ByteBuffer head = frame.clear().limit((int) first.bytes());
    segments.add(head);
    missing = MessageCoders.headerBytes(head, first.source(), tag) - bytes;
    if (missing <= 0) {
      open();
    }
  }

  /** Of the first frame. */
  Envelope first() {
    return first;
  }

  /** Where the next piece goes; null when all have come. */
  Block next() {
    if (missing > 0) {
      if (rest == null) {
        rest = peers.allocate((int) (missing <= MessageBundle.LIMIT ? missing : length()));
      }
      return Block.of(rest);
    }
    if (unread > 0) {
      long longs = (length() + Long.BYTES - 1) / Long.BYTES;
      return Block.of(NdArray.zeros(ElementType.INT64, longs));
    }
    if (incoming != null && arrays.size() < incoming.arrays().size()) {
      ArrayHeader header = incoming.arrays().get(arrays.size());
      arrays.add(reuse.target(arrays.size(), header));
      return Block.of(arrays.get(arrays.size() - 1));
    }
    return null;
  }

  /** Of the next piece, where nothing else says it. */
  private long length() {
    return peers.transport().probe(first.source(), first.tag()).bytes();
  }

  /** A piece has come. */
  void came(Envelope piece) {
    bytes += piece.bytes();
    if (unread > 0) {
      unread--;
    } else if (missing > 0) {
      int length = (int) piece.bytes();
      segments.add(rest.slice(rest.position(), length).order(ByteOrder.LITTLE_ENDIAN));
      missing -= length;
      rest.position(rest.position() + length);
      if (!rest.hasRemaining()) {
        rest = null;
      }
      if (missing == 0) {
        open();
      }
    }
  }

  private void open() {
    try {
      incoming = MessageCoders.open(decoder, segments, expected, first.source(), tag);
    } catch (RuntimeException e) {
      error = e;
      unread = MessageDecoder.arrayCount(segments.get(0));
    }
  }

  /** The value, when all pieces have come; throws what is wrong with the message. */
  Delivery value() {
    if (error != null) {
      throw error;
    }
    Object value = reuse.settle(MessageCoders.read(incoming, arrays, first.source(), tag));
    return new Delivery(value, new Envelope(first.source(), first.tag(), bytes));
  }
}
