package org.anam.mpi.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/** Errors as they travel from the rank where they happened to all others. */
final class Failures {

  /** Of messages within collective operations. */
  static final int NO_TAG = -1;

  private Failures() {}

  /** The error that all ranks throw for what happened on one of them. */
  static AnamException on(int rank, Throwable thrown) {
    if (thrown instanceof AnamException error) {
      return AnamException.of(error.code(), "On rank " + rank + ": " + what(error))
          .remedy(error.remedy())
          .cause(thrown)
          .build();
    }
    return AnamException.of(ErrorCode.RANK_FAILED, "On rank " + rank + ": " + thrown)
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
    int head = error.code().code().length() + 2;
    return message.substring(head, message.length() - error.remedy().length() - 2);
  }

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  static byte[] encode(AnamException error) {
    byte[] message = error.getMessage().getBytes(StandardCharsets.UTF_8);
    int remedy = error.remedy().getBytes(StandardCharsets.UTF_8).length;
    return ByteBuffer.allocate(2 * Integer.BYTES + message.length)
        .putInt(error.code().ordinal())
        .putInt(remedy)
        .put(message)
        .array();
  }

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  static AnamException decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    ErrorCode code = ErrorCode.values()[in.getInt()];
    int remedy = in.getInt();
    int head = 2 * Integer.BYTES + code.code().length() + 2;
    int end = bytes.length - remedy;
    return AnamException.of(code, new String(bytes, head, end - 2 - head, StandardCharsets.UTF_8))
        .remedy(new String(bytes, end, remedy, StandardCharsets.UTF_8))
        .build();
  }
}
