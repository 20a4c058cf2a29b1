package org.anam.mpi.exchange;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anam.codec.CodecLookup;
import org.anam.error.AnamException;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;

/**
 * The encoders and decoder of one communicator. Blocking operations share one encoder; those that
 * were only started borrow one each, because its memory is theirs until they are complete.
 */
final class Coding {

  private final CodecLookup codecs;
  private final boolean offHeap;
  private final MessageEncoder encoder;
  private final MessageDecoder decoder;
  private final Deque<MessageEncoder> spare = new ArrayDeque<>();

  Coding(CodecLookup codecs, boolean offHeap) {
    this.codecs = codecs;
    this.offHeap = offHeap;
    encoder = new MessageEncoder(codecs, offHeap);
    decoder = new MessageDecoder(codecs);
  }

  /**
   * Opens a message.
   *
   * @param source the rank that sent it, for errors
   */
  static Incoming open(MessageDecoder decoder, List<ByteBuffer> segments, int source) {
    try {
      return decoder.open(segments);
    } catch (AnamException e) {
      throw Failures.received(source, e);
    }
  }

  /** Throws when a message holds something else than is expected; null expects anything. */
  static void check(Incoming incoming, Class<?> expected, int source) {
    if (expected == null) {
      return;
    }
    try {
      incoming.check(expected);
    } catch (AnamException e) {
      throw Failures.received(source, e);
    }
  }

  /** The encoder of blocking operations; what it holds is valid until its next use. */
  MessageEncoder encoder() {
    return encoder;
  }

  MessageDecoder decoder() {
    return decoder;
  }

  /** A decoder for a message whose arrays come later, between other messages. */
  MessageDecoder newDecoder() {
    return new MessageDecoder(codecs);
  }

  MessageEncoder borrow() {
    MessageEncoder borrowed = spare.poll();
    return borrowed == null ? new MessageEncoder(codecs, offHeap) : borrowed;
  }

  void giveBack(MessageEncoder borrowed) {
    borrowed.forget();
    spare.push(borrowed);
  }
}
