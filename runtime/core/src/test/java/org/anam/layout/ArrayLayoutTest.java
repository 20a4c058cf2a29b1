package org.anam.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrayLayoutTest {

  private static final Filter BZIP2 = new Filter(307, "bzip2", Filter.Stage.COMPRESS, 9);

  @Test
  void chunksAndFilters() {
    ArrayLayout layout = ArrayLayout.chunked(16, 16).deflate(4);
    assertThat(layout.isAttribute()).isFalse();
    assertThat(layout.isChunked()).isTrue();
    assertThat(layout.chunk()).containsExactly(16, 16);
    assertThat(layout.filters())
        .containsExactly(new Filter(1, "deflate", Filter.Stage.COMPRESS, 4));
    assertThat(layout).hasToString("dataset, chunks 16x16, deflate 4");
    assertThat(layout.withChunk(2)).hasToString("dataset, chunks 2, deflate 4");
    assertThat(layout.withChunk()).hasToString("dataset, deflate 4");
    assertThat(layout.withChunk().isChunked()).isTrue();
    assertThat(layout.withChunk().withFilters(List.of())).isEqualTo(ArrayLayout.DATASET);
    assertThat(ArrayLayout.DATASET.isChunked()).isFalse();
    assertThat(ArrayLayout.ATTRIBUTE.isAttribute()).isTrue();
    assertThat(ArrayLayout.ATTRIBUTE).isNotEqualTo(ArrayLayout.DATASET).hasToString("attribute");
  }

  /** A shuffle after the compression would be for nothing, and no call says so. */
  @Test
  void filtersWorkInTheirOrderWhateverThatOfTheCalls() {
    ArrayLayout layout = ArrayLayout.DATASET.fletcher32().deflate(4).shuffle();
    assertThat(layout).hasToString("dataset, shuffle, deflate 4, fletcher32");
    assertThat(layout).isEqualTo(ArrayLayout.DATASET.shuffle().deflate(4).fletcher32());
    assertThat(layout.hashCode())
        .isEqualTo(ArrayLayout.DATASET.shuffle().deflate(4).fletcher32().hashCode());
    assertThat(layout.filter(BZIP2))
        .hasToString("dataset, shuffle, deflate 4, bzip2 9, fletcher32");
  }

  @Test
  void theLastOfAKindCounts() {
    assertThat(ArrayLayout.DATASET.deflate(1).shuffle().deflate(9).shuffle())
        .isEqualTo(ArrayLayout.DATASET.shuffle().deflate(9));
    assertThat(ArrayLayout.DATASET.deflate(9).shuffle().deflate(0))
        .isEqualTo(ArrayLayout.DATASET.shuffle());
  }

  @Test
  void anOrderOfOnesOwn() {
    List<Filter> filters = List.of(BZIP2, new Filter(2, "shuffle", Filter.Stage.ARRANGE));
    assertThat(ArrayLayout.DATASET.withFilters(filters).filters()).isEqualTo(filters);
  }

  @Test
  void isImmutable() {
    long[] sizes = {2};
    ArrayLayout layout = ArrayLayout.chunked(sizes);
    sizes[0] = 3;
    layout.chunk()[0] = 4;
    assertThat(layout.chunk()).containsExactly(2);
    assertThatThrownBy(() -> layout.filters().add(BZIP2))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @TestFactory
  Stream<DynamicTest> wrongArguments() {
    return Stream.of(
        dynamicTest("no sizes", () -> refused(() -> ArrayLayout.chunked(), "A chunk needs sizes")),
        dynamicTest(
            "size 0",
            () ->
                refused(
                    () -> ArrayLayout.chunked(1, 0), "The sizes of a chunk are at least 1, not 0")),
        dynamicTest(
            "size -1",
            () ->
                refused(
                    () -> ArrayLayout.DATASET.withChunk(-1),
                    "The sizes of a chunk are at least 1, not -1")),
        dynamicTest(
            "level 10",
            () ->
                refused(
                    () -> ArrayLayout.DATASET.deflate(10), "Deflate has levels 0 to 9, not 10")),
        dynamicTest(
            "level -1",
            () ->
                refused(
                    () -> ArrayLayout.DATASET.deflate(-1), "Deflate has levels 0 to 9, not -1")),
        dynamicTest(
            "filters of an attribute",
            () ->
                refused(
                    () -> ArrayLayout.ATTRIBUTE.shuffle(),
                    "An attribute has neither chunks nor filters")),
        dynamicTest(
            "chunks of an attribute",
            () -> refused(() -> ArrayLayout.ATTRIBUTE.withChunk(1), "An attribute has neither")),
        dynamicTest(
            "no filter",
            () -> refused(() -> ArrayLayout.DATASET.filter(null), "The argument filter is null")));
  }

  private static void refused(ThrowingCallable call, String what) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AnamException.class, e -> assertThat(e.code()).isEqualTo(CoreError.BAD_ARGUMENT))
        .hasMessageContaining(what);
  }

  @ParameterizedTest
  @CsvSource({
    "1, deflate, 4, deflate 4",
    "1, '', 4, deflate 4",
    "2, shuffle, 8, shuffle",
    "3, '', 0, fletcher32",
    "307, bzip2, 9, filter bzip2",
    "307, '', 9, filter 307",
  })
  void wordsForFiltersOfFiles(int id, String name, int value, String words) {
    assertThat(Filter.describe(id, name, value)).isEqualTo(words);
  }
}
