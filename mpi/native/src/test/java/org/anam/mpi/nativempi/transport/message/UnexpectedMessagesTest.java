package org.anam.mpi.nativempi.transport.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.simulated.SimulatedJob;
import org.anam.mpi.nativempi.simulated.SimulatedSetup;
import org.anam.mpi.transport.Envelope;
import org.anam.mpi.transport.Transport;
import org.junit.jupiter.api.Test;

/** What came before it was asked for is given in the order in which it came. */
final class UnexpectedMessagesTest {

  private final UnexpectedMessages messages = new UnexpectedMessages();
  private final CallResults results = new SimulatedJob(SimulatedSetup.of(1)).mpi(0).newResults();

  private UnexpectedMessages.Message add(int source, int tag, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      results.spare().set(ValueLayout.JAVA_BYTE, i, (byte) bytes[i]);
    }
    return add(source, tag, bytes.length);
  }

  /** A status as the simulated library writes it. */
  private UnexpectedMessages.Message add(int source, int tag, int length) {
    MemorySegment status = status();
    status.set(ValueLayout.JAVA_INT, 4, source);
    status.set(ValueLayout.JAVA_INT, 20, tag);
    return messages.add(results, length);
  }

  @SuppressWarnings("restricted") // The memory of the results.
  private MemorySegment status() {
    return MemorySegment.ofAddress(results.status()).reinterpret(32);
  }

  @Test
  void theFirstThatFitsIsFound() {
    assertThat(messages.isEmpty()).isTrue();
    UnexpectedMessages.Message first = add(1, 5, new int[] {10});
    UnexpectedMessages.Message second = add(2, 5, new int[] {20, 21});
    UnexpectedMessages.Message third = add(1, 5, new int[] {30});
    assertThat(messages.find(Transport.ANY, Transport.ANY)).isSameAs(first);
    assertThat(messages.find(2, Transport.ANY)).isSameAs(second);
    assertThat(messages.find(1, 5)).isSameAs(first);
    assertThat(messages.find(1, 6)).isNull();
    assertThat(messages.find(3, Transport.ANY)).isNull();
    messages.remove(first);
    assertThat(messages.find(1, 5)).isSameAs(third);
    assertThat(third.bytes()).containsExactly(30);
    assertThat(second.envelope()).isEqualTo(new Envelope(2, 5, 2));
    messages.remove(second);
    messages.remove(third);
    assertThat(messages.isEmpty()).isTrue();
  }

  @Test
  void aHeaderStandsForTheMessageThatItAnnounces() {
    new RendezvousHeader(9_000_000_000L, 100, 3).write(results.spare());
    UnexpectedMessages.Message message = add(1, 2, RendezvousHeader.BYTES);
    assertThat(message.isHeader()).isTrue();
    assertThat(message.envelope()).isEqualTo(new Envelope(1, 2, 9_000_000_000L));
  }
}
