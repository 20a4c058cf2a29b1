package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anam.array.NdArray;
import org.anam.message.ArrayHeader;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class DamagedMessagesTest {

  private static final int TRIALS =
      Integer.getInteger("anam.messages", Boolean.getBoolean("anam.long") ? 20_000_000 : 200_000);

  private static final long SEED = Long.getLong("anam.seed", 20261121);

  @Test
  void theSamplesAreSound() {
    for (byte[] sample : MessageSamples.all()) {
      Incoming incoming = new MessageDecoder(MessageSamples.REGISTRY).open(ByteBuffer.wrap(sample));
      List<NdArray> arrays = incoming.arrays().stream().map(ArrayHeader::allocate).toList();
      assertThat(incoming.read(arrays)).isNotNull();
    }
  }

  @Test
  @Timeout(value = 3, unit = TimeUnit.HOURS)
  void messagesAreErrorsOrValuesAndTakeNoMoreMemoryThanTheirLengthJustifies()
      throws InterruptedException {
    System.out.println("messages, " + TRIALS + " trials, seed " + SEED);
    MessageTally tally = MessageFuzz.run(SEED, TRIALS, 2);
    System.out.println(tally);
    assertThat(tally.remarks()).isEmpty();
    assertThat(tally.trials()).isEqualTo(TRIALS);
    // Random damage reaches every part of the decoder.
    assertThat(tally.byCode().keySet())
        .contains("ANAM101", "ANAM122", "ANAM133", "ANAM201", "ANAM202", "ANAM203", "ANAM204");
    assertThat(tally.values()).isGreaterThan(TRIALS / 100);
  }
}
