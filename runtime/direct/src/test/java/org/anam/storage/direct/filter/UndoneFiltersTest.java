package org.anam.storage.direct.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.checksum.Fletcher32;
import org.anam.storage.direct.message.FilterPipeline;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Damaged chunks are errors, whatever filters they have passed through. */
final class UndoneFiltersTest {

  private static final byte[] BYTES = new byte[1000];

  static {
    for (int i = 0; i < BYTES.length; i++) {
      BYTES[i] = (byte) (i / 7);
    }
  }

  private static FilterPipeline pipeline(int id, int... values) {
    return new FilterPipeline(List.of(new FilterPipeline.Filter(id, new byte[0], false, values)));
  }

  private static byte[] deflated(byte[] bytes) {
    Deflater deflater = new Deflater();
    deflater.setInput(bytes);
    deflater.finish();
    byte[] target = new byte[2 * bytes.length + 100];
    int length = deflater.deflate(target);
    deflater.end();
    return Arrays.copyOf(target, length);
  }

  private static void assertRefused(FilterPipeline pipeline, byte[] stored, int size) {
    assertThatThrownBy(() -> Filters.undo(pipeline, 0, stored, size))
        .isInstanceOf(FormatException.class)
        .hasMessageContaining("chunk");
  }

  @TestFactory
  Stream<DynamicTest> deflatedChunksHaveToBeWhole() {
    FilterPipeline deflate = pipeline(Filters.DEFLATE, 6);
    byte[] stored = deflated(BYTES);
    byte[] wrongAdler = stored.clone();
    wrongAdler[stored.length - 1] ^= 1;
    return Stream.of(
        dynamicTest(
            "whole",
            () -> assertThat(Filters.undo(deflate, 0, stored, BYTES.length)).isEqualTo(BYTES)),
        dynamicTest(
            "cut short",
            () -> assertRefused(deflate, Arrays.copyOf(stored, stored.length - 5), BYTES.length)),
        dynamicTest("empty", () -> assertRefused(deflate, new byte[0], BYTES.length)),
        dynamicTest(
            "longer than the chunk", () -> assertRefused(deflate, stored, BYTES.length - 1)),
        dynamicTest(
            "shorter than the chunk", () -> assertRefused(deflate, stored, BYTES.length + 1)),
        dynamicTest(
            "far shorter than the chunk",
            () -> assertRefused(deflate, stored, Integer.MAX_VALUE - 8)),
        dynamicTest("a wrong checksum", () -> assertRefused(deflate, wrongAdler, BYTES.length)));
  }

  @Test
  void aMaskLeavesOutItsFilterAlone() {
    FilterPipeline both =
        new FilterPipeline(
            List.of(
                new FilterPipeline.Filter(Filters.DEFLATE, new byte[0], true, new int[] {6}),
                new FilterPipeline.Filter(Filters.SHUFFLE, new byte[0], true, new int[] {1})));
    assertThat(Filters.undo(both, 1, BYTES, BYTES.length)).isEqualTo(BYTES);
    assertThat(Filters.undo(both, 2, deflated(BYTES), BYTES.length)).isEqualTo(BYTES);
  }

  @Test
  void filtersThatAreMissingAreNamedUnlessTheMaskLeavesThemOut() {
    FilterPipeline szip = pipeline(Filters.SZIP);
    assertThatThrownBy(() -> Filters.require(szip, 0))
        .isInstanceOf(MissingFilterException.class)
        .hasMessage("szip (filter 4)");
    Filters.require(szip, 1);
  }

  @Test
  void checksumsAreVerifiedInTheOrderOfOldVersionsToo() {
    FilterPipeline checked = pipeline(Filters.FLETCHER32);
    int sum = Fletcher32.of(BYTES, 0, BYTES.length);
    int swapped = ((sum & 0x00ff00ff) << 8) | ((sum >>> 8) & 0x00ff00ff);
    for (int stored : new int[] {sum, swapped}) {
      assertThat(Filters.undo(checked, 0, with(stored), BYTES.length)).isEqualTo(BYTES);
    }
    assertRefused(checked, with(sum + 1), BYTES.length);
    assertRefused(checked, new byte[3], 0);
  }

  private static byte[] with(int sum) {
    byte[] stored = Arrays.copyOf(BYTES, BYTES.length + 4);
    for (int i = 0; i < 4; i++) {
      stored[BYTES.length + i] = (byte) (sum >> (8 * i));
    }
    return stored;
  }

  @Test
  void shuffleLeavesWhatIsLeftOver() {
    byte[] shuffled = {1, 4, 2, 5, 3, 6, 9};
    assertThat(Filters.undo(pipeline(Filters.SHUFFLE, 3), 0, shuffled, 7))
        .containsExactly(1, 2, 3, 4, 5, 6, 9);
  }

  @Test
  void lzfCopiesFromWhatItHasJustWritten() {
    FilterPipeline lzf = pipeline(Filters.LZF, 4, 261, 10);
    byte[] stored = {0, 7, (byte) 0xe0, 0, 0}; // one 7, and 9 copies of what is one byte before
    assertThat(Filters.undo(lzf, 0, stored, 10)).containsOnly(7);
    assertRefused(lzf, stored, 9);
    assertRefused(lzf, stored, 11);
    assertRefused(lzf, new byte[] {0, 7, (byte) 0xe0, 0, 1}, 10);
    assertRefused(lzf, new byte[] {31, 7}, 10);
  }

  @Test
  void packedBitsHaveToBeThere() {
    FilterPipeline nbit = pipeline(Filters.NBIT, 8, 0, 100, 1, 4, 0, 12, 2);
    assertRefused(nbit, new byte[149], 400);
    assertThat(Filters.undo(nbit, 0, new byte[150], 400)).containsOnly(0);
    assertRefused(pipeline(Filters.NBIT, 8, 0, 400, 3, 1, 0), new byte[1], 400);
    FilterPipeline scaled = pipeline(Filters.SCALE_OFFSET, 2, 0, 100, 0, 4, 1, 0, 0);
    assertRefused(scaled, new byte[20], 400);
    assertRefused(scaled, new byte[21], 404);
    assertThat(Filters.undo(scaled, 0, new byte[21], 400)).containsOnly(0);
  }
}
