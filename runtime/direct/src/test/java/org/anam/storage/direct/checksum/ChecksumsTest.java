package org.anam.storage.direct.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChecksumsTest {

  /** The values that the author of lookup3 gives in its source. */
  @Test
  void lookup3HasItsAuthorsValues() {
    assertThat(Lookup3.of(new byte[0])).isEqualTo(0xdeadbeef);
    assertThat(Lookup3.of("Four score and seven years ago".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(0x17770551);
  }

  /** Two names of one list whose hashes are equal, as libhdf5 orders them by the names' bytes. */
  @Test
  void namesOfAListCollide() {
    assertThat(Lookup3.of("LIST_item30195".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(Lookup3.of("LIST_item33612".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(0xfbb969b3);
  }

  @ParameterizedTest
  @CsvSource({"abcde, f04fc729", "abcdef, 56502d2a", "abcdefgh, ebe19591"})
  void fletcher32HasTheKnownValuesWithWordsOfTheOtherOrder(String text, String expected) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    byte[] swapped = Arrays.copyOf(bytes, bytes.length + bytes.length % 2);
    for (int i = 0; i < swapped.length; i += 2) {
      byte first = swapped[i];
      swapped[i] = swapped[i + 1];
      swapped[i + 1] = first;
    }
    assertThat(Integer.toHexString(Fletcher32.of(swapped, 0, swapped.length))).isEqualTo(expected);
  }

  @Test
  void fletcher32OfOnesIsNotZero() {
    byte[] ones = new byte[1024];
    Arrays.fill(ones, (byte) -1);
    assertThat(Fletcher32.of(ones, 0, ones.length)).isEqualTo(-1);
  }
}
