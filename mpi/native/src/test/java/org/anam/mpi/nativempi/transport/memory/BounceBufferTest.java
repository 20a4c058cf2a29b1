package org.anam.mpi.nativempi.transport.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.anam.mpi.nativempi.transport.Bytes;
import org.anam.mpi.transport.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes of the heap pass through buffers that are kept, and bytes off it stay where they lie. */
final class BounceBufferTest {

  @ParameterizedTest
  @CsvSource({
    "0, 4096",
    "1, 4096",
    "4096, 4096",
    "4097, 8192",
    "1048576, 1048576",
    "16777216, 16777216"
  })
  void aBufferHasAtLeastWhatWasAskedFor(long bytes, long size) {
    BounceBuffer buffer = BounceBuffer.take(bytes);
    assertThat(buffer.memory().byteSize()).isEqualTo(size);
    assertThat(buffer.address()).isEqualTo(buffer.memory().address());
    assertThat(buffer.address() % 4096).isZero();
    buffer.release();
  }

  @Test
  void whatWasGivenBackIsTakenAgain() {
    BounceBuffer first = BounceBuffer.take(5000);
    BounceBuffer second = BounceBuffer.take(5000);
    assertThat(second.address()).isNotEqualTo(first.address());
    first.release();
    BounceBuffer again = BounceBuffer.take(8192);
    assertThat(again).isSameAs(first);
    again.release();
    second.release();
  }

  @Test
  void aVeryLargeBufferIsFreedAtOnce() {
    BounceBuffer buffer = BounceBuffer.take((16 << 20) + 1);
    assertThat(buffer.memory().byteSize()).isEqualTo((16 << 20) + 1);
    buffer.release();
    assertThatThrownBy(() -> buffer.memory().get(ValueLayout.JAVA_BYTE, 0))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aBlockOnTheHeapPassesThroughABuffer() {
    byte[] bytes = Bytes.of(1, 1000);
    Block block = Bytes.block(bytes, false);
    BounceBlock bounced = BounceBlock.of(block, 300);
    long address = bounced.load(100, 300);
    assertThat(bounced.load(700, 300)).isEqualTo(address);
    assertThat(bounced.address(0)).isEqualTo(address);
    bounced.store(0, 300);
    System.arraycopy(bytes, 700, bytes, 0, 300);
    Bytes.expect(block, bytes);
    bounced.release();
  }

  @Test
  void aBlockOffTheHeapStaysWhereItLies() {
    byte[] bytes = Bytes.of(2, 1000);
    Block block = Bytes.block(bytes, true).slice(10, 900);
    BounceBlock bounced = BounceBlock.of(block, 300);
    assertThat(bounced.load(100, 300)).isEqualTo(BlockMemory.address(block) + 100);
    bounced.store(100, 300);
    assertThat(Bytes.content(block)).isEqualTo(Arrays.copyOfRange(bytes, 10, 910));
    bounced.release();
  }
}
