package org.anam.mpi.single;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a rank without a library has not. */
final class SingleTransportTest {

  @Test
  void thereIsNoNativeCommunicator() {
    assertThat(new SingleTransport().unwrap()).isEmpty();
  }
}
