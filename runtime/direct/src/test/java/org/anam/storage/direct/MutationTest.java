package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Damaged files end with an error or read as something; nothing else is thrown, no memory is
 * lacking (the module's tests run with 256 MiB) and nothing goes on without end. A million files in
 * the long check, some thousands otherwise; {@code -Danam.seed} repeats a run.
 */
@Tag("once")
final class MutationTest {

  private static final int FILES = Mutations.LONG ? 1_000_000 : 30_000;
  private static final int FLIPS = Mutations.LONG ? 20_000 : 200;

  @Test
  void damageIsAnErrorOrAValue() throws IOException {
    new Mutations(GoldenFilesTest.files()).run(FILES);
  }

  /** Where a checksum covers a byte, another byte there is always an error. */
  @Test
  void whatAChecksumCoversIsNeverReadOtherwise() throws IOException {
    int tried = 0;
    Random random = new Random(Mutations.SEED);
    for (Mutations.Sound one : new Mutations(GoldenFilesTest.files()).sound()) {
      int[] covered =
          IntStream.range(0, one.bytes().length).filter(one.checksums()::cover).toArray();
      for (int i = 0; i < Math.min(FLIPS, covered.length); i++) {
        int at = covered[random.nextInt(covered.length)];
        byte[] bytes = one.bytes().clone();
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        TreeText.Sum sum = Mutations.read(bytes);
        assertThat(sum.errors() > one.sum().errors() || sum.equals(one.sum()))
            .as("seed %d, byte %d of %s", Mutations.SEED, at, one.name())
            .isTrue();
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(100);
  }
}
