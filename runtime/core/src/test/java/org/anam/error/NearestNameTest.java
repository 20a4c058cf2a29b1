package org.anam.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestNameTest {

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "a, '', 1",
    "abc, abc, 0",
    "abc, abd, 1",
    "abc, acb, 1",
    "abc, ac, 1",
    "abc, xabc, 1",
    "kitten, sitting, 3",
    "abcd, badc, 2"
  })
  void distanceCountsEdits(String a, String b, int expected) {
    assertThat(NearestName.distance(a, b)).isEqualTo(expected);
    assertThat(NearestName.distance(b, a)).isEqualTo(expected);
  }

  @Test
  void theNearestIsFoundAndFarOnesAreNot() {
    List<String> names = List.of("zstats", "rts", "zscores");
    assertThat(NearestName.of("zstat", names)).contains("zstats");
    assertThat(NearestName.of("ZSTATS", names)).contains("zstats");
    assertThat(NearestName.of("tsr", names)).isEmpty();
    assertThat(NearestName.of("rst", names)).contains("rts");
    assertThat(NearestName.of("somethingelse", names)).isEmpty();
    assertThat(NearestName.of("x", List.of())).isEmpty();
    assertThat(NearestName.of("ab", List.of("ad", "ac"))).contains("ac");
    assertThat(NearestName.question("zstat", names)).isEqualTo(" Did you mean zstats?");
    assertThat(NearestName.question("somethingelse", names)).isEmpty();
  }

  @Test
  void namesOfDamagedFilesAreNotCompared() {
    String name = "x".repeat(1_000_000);
    assertThat(NearestName.of(name, List.of(name + "y"))).isEmpty();
  }
}
