package org.anam.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
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

  @TestFactory
  Stream<DynamicTest> theNearestIsFoundAndFarOnesAreNot() {
    List<String> names = List.of("zstats", "rts", "zscores");
    return Stream.of(
        dynamicTest(
            "a letter short", () -> assertThat(NearestName.of("zstat", names)).contains("zstats")),
        dynamicTest(
            "in upper case", () -> assertThat(NearestName.of("ZSTATS", names)).contains("zstats")),
        dynamicTest("two swaps away", () -> assertThat(NearestName.of("tsr", names)).isEmpty()),
        dynamicTest("a swap away", () -> assertThat(NearestName.of("rst", names)).contains("rts")),
        dynamicTest("far away", () -> assertThat(NearestName.of("somethingelse", names)).isEmpty()),
        dynamicTest("among none", () -> assertThat(NearestName.of("x", List.of())).isEmpty()),
        dynamicTest(
            "the first of equals",
            () -> assertThat(NearestName.of("ab", List.of("ad", "ac"))).contains("ac")),
        dynamicTest(
            "as a question",
            () ->
                assertThat(NearestName.question("zstat", names))
                    .isEqualTo(" Did you mean zstats?")),
        dynamicTest(
            "no question",
            () -> assertThat(NearestName.question("somethingelse", names)).isEmpty()));
  }

  @Test
  void namesOfDamagedFilesAreNotCompared() {
    String name = "x".repeat(1_000_000);
    assertThat(NearestName.of(name, List.of(name + "y"))).isEmpty();
  }
}
