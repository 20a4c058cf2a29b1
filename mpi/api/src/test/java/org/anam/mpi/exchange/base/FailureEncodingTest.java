package org.anam.mpi.exchange.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.mpi.error.MpiError;
import org.junit.jupiter.api.Test;

/** Errors on their way from rank to rank. */
final class FailureEncodingTest {

  private enum EngineError implements ErrorCode {
    WORN_OUT;

    @Override
    public String id() {
      return "ENGINE1";
    }

    @Override
    public String remedy() {
      return "Ersetze es: größer.";
    }
  }

  private static AnamException sent(AnamException error) {
    return Failures.decode(Failures.encode(error));
  }

  /** Programs compare by {@code ==}, and must come to the same answer on all ranks. */
  @Test
  void constantsAreTheSameOnAllRanks() {
    for (ErrorCode code : CoreError.values()) {
      assertThat(sent(AnamException.of(code, "Wrong").build()).code()).isSameAs(code);
    }
    for (ErrorCode code : MpiError.values()) {
      assertThat(sent(AnamException.of(code, "Wrong").build()).code()).isSameAs(code);
    }
  }

  @Test
  void messagesStayTheSame() {
    AnamException error =
        AnamException.of(CoreError.REFUSED, "Zu groß: 1. 2.")
            .path("/a")
            .remedy("Weniger. Viel weniger.")
            .build();
    AnamException read = sent(error);
    assertThat(read).hasMessage(error.getMessage());
    assertThat(read.remedy()).isEqualTo("Weniger. Viel weniger.");
  }

  @Test
  void codesThatTheReceiverDoesNotKnowStayReadable() {
    AnamException error = Failures.on(2, AnamException.of(EngineError.WORN_OUT, "Müde").build());
    AnamException read = sent(error);
    assertThat(read).hasMessage("ENGINE1: On rank 2: Müde. Ersetze es: größer.");
    assertThat(read.code()).isEqualTo(ErrorCode.of("ENGINE1", "WORN_OUT", "Ersetze es: größer."));
    assertThat(sent(Failures.received(1, 7, read)))
        .hasMessage(
            "ENGINE1: On rank 2: Müde, in a message from rank 1 with tag 7. Ersetze es: größer.");
  }
}
