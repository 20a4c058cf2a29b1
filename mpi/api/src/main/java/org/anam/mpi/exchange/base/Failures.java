package org.anam.mpi.exchange.base;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.mpi.error.MpiError;

/** Errors as they travel from the rank where they happened to all others. */
public final class Failures {

  /** Of messages within collective operations. */
  public static final int NO_TAG = -1;

  private Failures() {}

  /** The error that all ranks throw for what happened on one of them. */
  public static AnamException on(int rank, Throwable thrown) {
    if (thrown instanceof AnamException error) {
      return AnamException.of(error.code(), "On rank " + rank + ": " + what(error))
          .remedy(error.remedy())
          .cause(thrown)
          .build();
    }
    return AnamException.of(MpiError.RANK_FAILED, "On rank " + rank + ": " + thrown)
        .cause(thrown)
        .build();
  }

  /**
   * What is wrong with a message, and whose it is.
   *
   * @param tag the message's; {@link #NO_TAG} where the program has given none
   */
  static AnamException received(int source, int tag, AnamException error) {
    String from = ", in a message from rank " + source + (tag == NO_TAG ? "" : " with tag " + tag);
    return AnamException.of(error.code(), what(error) + from)
        .remedy(error.remedy())
        .cause(error.getCause())
        .build();
  }

  /** The message without code and remedy. */
  private static String what(AnamException error) {
    String message = error.getMessage();
    int head = error.code().id().length() + 2;
    return message.substring(head, message.length() - error.remedy().length() - 2);
  }

  /** The error in bytes. */
  public static byte[] encode(AnamException error) {
    ErrorCode code = error.code();
    List<byte[]> texts =
        Stream.of(code.id(), code.name(), code.remedy(), what(error), error.remedy())
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    int length = texts.stream().mapToInt(text -> Integer.BYTES + text.length).sum();
    ByteBuffer out = ByteBuffer.allocate(length);
    texts.forEach(text -> out.putInt(text.length).put(text));
    return out.array();
  }

  /** The error that {@link #encode} was given. */
  public static AnamException decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ErrorCode code = ErrorCode.of(text(in), text(in), text(in));
    return AnamException.of(code, text(in)).remedy(text(in)).build();
  }

  private static String text(ByteBuffer in) {
    byte[] text = new byte[in.getInt()];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
