package org.anam.mpi.exchange.base;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.codec.CodecLookup;
import org.anam.error.AnamException;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;

/**
 * The encoders and decoder of one communicator. Blocking operations share one encoder; those that
 * were only started borrow one each, because its memory is theirs until they are complete.
 */
public final class MessageCoders {

  private final CodecLookup codecs;
  private final boolean offHeap;
  private final MessageEncoder encoder;
  private final MessageDecoder decoder;
  private final Deque<MessageEncoder> spare = new ArrayDeque<>();

  /** For values of the types of a registry, and arrays where the transport likes them. */
  public MessageCoders(CodecLookup codecs, boolean offHeap) {
    this.codecs = codecs;
    this.offHeap = offHeap;
    encoder = new MessageEncoder(codecs, offHeap);
    decoder = new MessageDecoder(codecs);
  }

  /**
   * The length of a header that begins so.
   *
   * @param source the rank that sent it, for errors
   * @param tag its tag, or {@link Failures#NO_TAG}
   */
  public static long headerBytes(ByteBuffer frame, int source, int tag) {
    try {
      return MessageDecoder.totalBytes(frame);
    } catch (AnamException e) {
      throw Failures.received(source, tag, e);
    }
  }

  /** Opens a message; throws when it is not of the class that is expected, where one is. */
  public static Incoming open(
      MessageDecoder decoder, List<ByteBuffer> segments, Class<?> expected, int source, int tag) {
    try {
      return checked(decoder.open(segments), expected);
    } catch (AnamException e) {
      throw Failures.received(source, tag, e);
    }
  }

  /** The same of a message that is one frame; null when this is only its beginning. */
  public static Incoming openWhole(
      MessageDecoder decoder, ByteBuffer frame, Class<?> expected, int source, int tag) {
    try {
      Incoming incoming = decoder.openWhole(frame);
      return incoming == null ? null : checked(incoming, expected);
    } catch (AnamException e) {
      throw Failures.received(source, tag, e);
    }
  }

  private static Incoming checked(Incoming incoming, Class<?> expected) {
    if (expected != null) {
      incoming.check(expected);
    }
    return incoming;
  }

  /** Reads a message. */
  public static Object read(Incoming incoming, List<NdArray> arrays, int source, int tag) {
    try {
      return incoming.read(arrays);
    } catch (AnamException e) {
      throw Failures.received(source, tag, e);
    }
  }

  /**
   * The encoder of blocking operations; what it holds is valid until its next use. Whoever uses it
   * makes it forget, for else the last value would live as long as the communicator.
   */
  public MessageEncoder encoder() {
    return encoder;
  }

  /** The decoder of blocking operations; made to forget as the encoder is. */
  public MessageDecoder decoder() {
    return decoder;
  }

  /** A decoder for a message whose arrays come later, between other messages. */
  public MessageDecoder newDecoder() {
    return new MessageDecoder(codecs);
  }

  /** An encoder that nobody uses; to be given back. */
  public MessageEncoder borrow() {
    MessageEncoder borrowed = spare.poll();
    return borrowed == null ? new MessageEncoder(codecs, offHeap) : borrowed;
  }

  /** Takes an encoder back. */
  public void giveBack(MessageEncoder borrowed) {
    borrowed.forget();
    spare.push(borrowed);
  }
}
