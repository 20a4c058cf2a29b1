package org.anam.message;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.anam.codec.CodecLookup;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;

/**
 * Opens messages that a {@link MessageEncoder} has made.
 *
 * <pre>{@code
 * MessageDecoder decoder = new MessageDecoder(Registry.standard());
 * Incoming message = decoder.open(header);
 * message.check(Person.class);
 * List<NdArray> arrays = receive(message.arrays());
 * Person person = (Person) message.read(arrays);
 * }</pre>
 *
 * <p>Whatever the bytes are, decoding them gives a value or an {@link AnamException}, and takes no
 * more memory than their length justifies. For one thread at a time.
 */
public final class MessageDecoder {

  /** How many bytes of a header it takes to know its length. */
  public static final int PREFIX_BYTES = Prefix.BYTES;

  private final ReceivedTables tables;
  private final Unpacking in;
  private final Incoming incoming;

  /** The prefix of the last message, which mostly is that of the next one too. */
  private final byte[] lastPrefix = new byte[Prefix.BYTES];

  /** Its length; -1 when it cannot stand for the next one: it had arrays, or was refused. */
  private long lastTotal = -1;

  private long lastBodyEnd;

  /** A decoder that finds classes in that registry. */
  public MessageDecoder(CodecLookup codecs) {
    tables = new ReceivedTables(codecs);
    in = new Unpacking(tables);
    incoming = new Incoming(in, tables);
  }

  /**
   * The length of a header, from its first {@link #PREFIX_BYTES} bytes, which start at the buffer's
   * position.
   *
   * @throws AnamException ANAM201 when they are no message, ANAM202 when another build of Anam made
   *     them, ANAM203 when the length is none
   */
  public static long totalBytes(ByteBuffer prefix) {
    ByteBuffer view = littleEndian(prefix);
    return Prefix.total(view, view.position(), view.remaining());
  }

  /**
   * How many arrays travel beside a header, from its first {@link #PREFIX_BYTES} bytes, so that
   * they can be received even where the header cannot be opened.
   *
   * @throws AnamException as {@link #totalBytes}
   */
  public static int arrayCount(ByteBuffer prefix) {
    ByteBuffer view = littleEndian(prefix);
    Prefix.total(view, view.position(), view.remaining());
    return Prefix.arrays(view, view.position());
  }

  /**
   * Whether a message names classes or enums, from the first {@link #PREFIX_BYTES} bytes of its
   * header: reading others runs no constructor or after-load method, which could refuse.
   *
   * @throws AnamException as {@link #totalBytes}
   */
  public static boolean namesTypes(ByteBuffer prefix) {
    ByteBuffer view = littleEndian(prefix);
    Prefix.total(view, view.position(), view.remaining());
    return Prefix.namesTypes(view, view.position());
  }

  private static ByteBuffer littleEndian(ByteBuffer buffer) {
    return buffer.order() == ByteOrder.LITTLE_ENDIAN
        ? buffer
        : buffer.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /**
   * Lets go of the last message, its segments and arrays, which would else stay until the next one;
   * for whoever keeps the decoder when the message is read.
   */
  public void forget() {
    in.forget();
    tables.forget();
  }

  /**
   * Opens a header that lies in one buffer, from its position to its limit. The buffer must not
   * change until the message is read.
   *
   * @throws AnamException ANAM201 to ANAM203 when the bytes are no message that this build takes;
   *     ANAM204 when a class has other members at the sender; ANAM101 when the sender's registry
   *     has a class that this one has not
   */
  public Incoming open(ByteBuffer header) {
    in.begin(header);
    return open(false);
  }

  /**
   * Opens a header as {@link #open(ByteBuffer)}, if the buffer has all of it and no arrays travel
   * beside it; gives null if there is more of the message.
   *
   * @throws AnamException as {@link #open(ByteBuffer)}
   */
  public Incoming openWhole(ByteBuffer header) {
    in.begin(header);
    return open(true);
  }

  /** Opens a header that lies in several buffers, cut wherever the receiver liked. */
  public Incoming open(List<ByteBuffer> segments) {
    in.begin(segments);
    return open(false);
  }

  private Incoming open(boolean onlyWhole) {
    in.levels.clear();
    long available = in.total();
    return available == lastTotal && isAsBefore() ? incoming : openOther(onlyWhole, available);
  }

  /** Whether prefix and tables are those of the message before; then it is opened. */
  private boolean isAsBefore() {
    if (in.isNext(lastPrefix, Prefix.BYTES)) {
      in.open(lastBodyEnd, lastTotal);
      if (tables.areAsBefore(in)) {
        incoming.begin(lastBodyEnd);
        return true;
      }
      in.open(0, lastTotal);
    }
    return false;
  }

  private Incoming openOther(boolean onlyWhole, long available) {
    lastTotal = -1;
    Prefix.checkLength(available);
    long total = Prefix.checkTotal(in.getLong(), in.getLong());
    long bodyEnd = in.getLong();
    int schemaBytes = in.getInt();
    int classes = in.getInt();
    int enums = in.getInt();
    int arrays = in.getInt();
    if (onlyWhole && (total != available || arrays != 0)) {
      return null;
    }
    if (total != available) {
      throw Prefix.error(
          MpiError.MALFORMED_MESSAGE,
          "The header is " + total + " bytes long, and there are " + available);
    }
    if (bodyEnd <= Prefix.BYTES || bodyEnd > total || schemaBytes < 0) {
      throw in.malformed("The tables start outside of the message, at " + bodyEnd);
    }
    in.open(bodyEnd, total);
    tables.read(in, schemaBytes, classes, enums, arrays);
    if (arrays == 0) {
      in.open(0, total);
      if (in.copyNext(lastPrefix)) {
        lastTotal = total;
        lastBodyEnd = bodyEnd;
      }
    }
    incoming.begin(bodyEnd);
    return incoming;
  }
}
