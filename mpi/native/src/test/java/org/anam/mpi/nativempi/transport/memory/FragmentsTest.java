package org.anam.mpi.nativempi.transport.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of bytes is cut without gaps and without anything left over. */
final class FragmentsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 4, 0, 0",
    "1, 4, 1, 1",
    "4, 4, 1, 4",
    "5, 4, 2, 1",
    "8, 4, 2, 4",
    "17179869183, 4194304, 4096, 4194303",
    "17179869184, 4194304, 4096, 4194304",
  })
  void theFragmentsAreAllOfIt(long total, int size, int count, int last) {
    Fragments fragments = new Fragments(total, size);
    assertThat(fragments.count()).isEqualTo(count);
    long end = 0;
    for (int i = 0; i < count; i++) {
      assertThat(fragments.offset(i)).isEqualTo(end);
      assertThat(fragments.length(i)).isEqualTo(i == count - 1 ? last : size);
      end += fragments.length(i);
    }
    assertThat(end).isEqualTo(total);
  }

  @Test
  void moreFragmentsThanCanBeCountedAreRefused() {
    assertThatThrownBy(() -> new Fragments(1L << 40, 1).count())
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"8192, 32768", "262143, 32768", "262144, 65536", "10000000000, 65536"})
  void shortMessagesInSharedMemoryAreCutFiner(long bytes, int size) {
    assertThat(Limits.sharedFragment(bytes)).isEqualTo(size);
  }
}
