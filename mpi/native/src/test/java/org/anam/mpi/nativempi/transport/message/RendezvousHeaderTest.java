package org.anam.mpi.nativempi.transport.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.anam.mpi.nativempi.transport.Bytes;
import org.anam.mpi.nativempi.transport.memory.Fragments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What announces a long message is read back, and nothing else is taken for it. */
final class RendezvousHeaderTest {

  private static final RendezvousHeader HEADER =
      new RendezvousHeader(5_000_000_000L, 4 << 20, 77, 3, 9);

  private static byte[] written(RendezvousHeader header) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(RendezvousHeader.BYTES);
      header.write(memory);
      return memory.toArray(ValueLayout.JAVA_BYTE);
    }
  }

  /** Both sides of a job may be of different builds, so the format stays. */
  @Test
  void theFormatIsThatOfOtherBuilds() {
    ByteBuffer expected = ByteBuffer.allocate(40).order(ByteOrder.nativeOrder());
    expected.putLong(0x8d1f63b2f0a95c47L).putLong(0x35e89a6c127deb90L).putLong(5_000_000_000L);
    expected.putInt(4 << 20).putInt(77).putInt(3).putInt(9);
    assertThat(written(HEADER)).isEqualTo(expected.array());
  }

  @Test
  void itIsReadBack() {
    MemorySegment memory = MemorySegment.ofArray(written(HEADER));
    assertThat(RendezvousHeader.isIn(memory, 40)).isTrue();
    assertThat(RendezvousHeader.read(memory)).isEqualTo(HEADER);
    assertThat(HEADER.isShared()).isTrue();
    assertThat(HEADER.fragments()).isEqualTo(new Fragments(5_000_000_000L, 4 << 20));
    assertThat(new RendezvousHeader(1, 2, 3).isShared()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 39, 41, 80})
  void amongOtherLengthsThereIsNone(int length) {
    byte[] bytes = Arrays.copyOf(written(HEADER), 80);
    assertThat(RendezvousHeader.isIn(MemorySegment.ofArray(bytes), length)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, 8, 15})
  void eachByteOfTheMarkCounts(int place) {
    byte[] bytes = written(HEADER);
    assertThat(RendezvousHeader.looksLike(Bytes.block(bytes, true))).isTrue();
    assertThat(RendezvousHeader.looksLike(Bytes.block(bytes, false))).isTrue();
    bytes[place]++;
    assertThat(RendezvousHeader.isIn(MemorySegment.ofArray(bytes), bytes.length)).isFalse();
    assertThat(RendezvousHeader.looksLike(Bytes.block(bytes, false))).isFalse();
  }
}
