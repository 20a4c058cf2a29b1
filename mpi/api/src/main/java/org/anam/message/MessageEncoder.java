package org.anam.message;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * Turns values into messages: a header, and the large arrays of the value beside it, where they
 * lie. {@code docs/message.md} specifies the header.
 *
 * <pre>{@code
 * MessageEncoder encoder = new MessageEncoder(Registry.standard(), true);
 * encoder.encode(person);
 * send(encoder.segments()); // one buffer, unless the header is longer than 64 KiB
 * send(encoder.arrays()); // in this order
 * }</pre>
 *
 * <p>Encoders keep their buffers from message to message: small objects leave no garbage. For one
 * thread at a time.
 */
public final class MessageEncoder {

  /** Arrays of this many bytes and more travel beside the header. */
  public static final int FAR = 32 << 10;

  /** The length of the first segment's buffer, which no first segment exceeds. */
  public static final int FIRST_SEGMENT = Segments.FIRST;

  private final Segments segments;
  private final SentTables tables;
  private final Packing packing;
  private final List<NdArray> arrays;

  /**
   * An encoder.
   *
   * @param codecs the registry, for values whose type is not fixed
   * @param direct whether the segments lie off the heap
   */
  public MessageEncoder(CodecLookup codecs, boolean direct) {
    this(codecs, direct, FAR);
  }

  /**
   * An encoder with a threshold of one's own.
   *
   * @param codecs the registry, for values whose type is not fixed
   * @param direct whether the segments lie off the heap
   * @param far arrays of this many bytes and more travel beside the header; at most {@link
   *     #FIRST_SEGMENT}
   */
  public MessageEncoder(CodecLookup codecs, boolean direct, int far) {
    if (far < 0 || far > FIRST_SEGMENT) {
      throw new IllegalArgumentException("Expected 0 to " + FIRST_SEGMENT + ", got " + far);
    }
    segments = new Segments(direct);
    tables = new SentTables(codecs, far);
    packing = new Packing(segments, tables);
    arrays = Collections.unmodifiableList(tables.arrays());
  }

  /**
   * Encodes null or a value of any mappable type, chosen by the value itself.
   *
   * @throws org.anam.error.AnamException ANAM103 when a class has no codec, ANAM141 when a value
   *     has no mapping, ANAM142 when an object contains itself, ANAM127 when objects lie in each
   *     other too deeply, ANAM133 when an accessor, converter or iterator of the program throws
   */
  public void encode(Object value) {
    encode(value, Values.ANY);
  }

  /** Encodes a value through its codec; it may be null. */
  public <T> void encode(T value, ValueCodec<T> codec) {
    tables.begin();
    packing.begin();
    try {
      packing.put(value, codec);
    } catch (RuntimeException e) {
      throw PackingFailure.threw(e, null);
    }
    tables.finish(packing, segments);
  }

  /**
   * The header of the last message: buffers whose bytes lie from 0 to their limits, in order. A
   * receiver may cut and join them as it likes. Valid until the next message or {@link #forget};
   * not to be written, for the next message takes from them what is the same.
   */
  public List<ByteBuffer> segments() {
    return segments.used();
  }

  /**
   * All of the last message, if it is one segment without arrays beside it, from 0 to the limit;
   * else null. Valid, and not to be written, as {@link #segments}.
   */
  public ByteBuffer whole() {
    return segments.isOne() && tables.arrays().isEmpty() ? segments.head() : null;
  }

  /** The length of the header in bytes. */
  public long headerBytes() {
    return packing.bytes();
  }

  /**
   * The arrays that travel beside the header of the last message: not copies, in the order in which
   * the value holds them, which depends on the value alone. Valid until the next message or {@link
   * #forget}.
   */
  public List<NdArray> arrays() {
    return arrays;
  }

  /**
   * Lets go of the last message, its arrays and its long segments, which would else stay until the
   * next one; for whoever keeps the encoder when the message has left.
   */
  public void forget() {
    tables.forget();
    packing.forget();
    segments.forget();
  }
}
