package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes that take little or no room in a file, about the number from which a load asks for a file
 * of that length: what a save accepts, a load gives back.
 */
class ManyItemsTest {

  private static final int FREE = 1 << 20;

  @TempDir Path folder;

  static Stream<Arguments> listsOfNothing() {
    return Stream.of(
        Arguments.of("String", Values.list(Values.STRING), null),
        Arguments.of("Integer", Values.list(Values.INTEGER), null),
        Arguments.of("Object", Values.list(Values.ANY), null),
        Arguments.of("any", Values.ANY, null),
        Arguments.of("Optional", Values.list(Values.optional(Values.STRING)), Optional.empty()),
        Arguments.of("collection", Values.collection(Values.STRING, ArrayList::new), null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listsOfNothing")
  void asManyAbsentItemsAsAnyFileMayClaimComeBack(
      String name, ValueCodec<?> codec, Object nothing) {
    List<Object> items = new ArrayList<>(Collections.nCopies(FREE, nothing));
    assertThat(saveAndLoad(items, codec).equals(items)).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listsOfNothing")
  void moreAbsentItemsAreRefusedBeforeAnythingIsLost(
      String name, ValueCodec<?> codec, Object nothing) {
    List<Object> items = new ArrayList<>(Collections.nCopies(FREE + 1, nothing));
    assertThatThrownBy(() -> saveAndLoad(items, codec))
        .isInstanceOf(AnamException.class)
        .hasMessageStartingWith("ANAM128: 1048577 of 1048577 items are absent")
        .hasMessageContaining("member Holder.v")
        .hasMessageContaining("in a map with their indices as keys");
    assertThat(folder).isEmptyDirectory();
  }

  static Stream<Arguments> arrays() {
    return Stream.of(
        Arguments.of("rows of none", NdArray.zeros(ElementType.FLOAT64, FREE + 10, 0)),
        Arguments.of("none of rows", NdArray.zeros(ElementType.FLOAT64, 0, FREE + 10)),
        Arguments.of("far", NdArray.zeros(ElementType.INT8, 0, 1L << 60, 1L << 60)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("arrays")
  void emptyArraysOfAnyShapeComeBack(String name, NdArray array) {
    assertThat(saveAndLoad(array, Values.ND_ARRAY)).isEqualTo(array);
    assertThat(saveAndLoad(array, Values.ND_ARRAY.stored(ArrayLayout.ATTRIBUTE))).isEqualTo(array);
    assertThat(saveAndLoad(array, Values.ANY)).isEqualTo(array);
  }

  @Test
  void emptyTextsComeBackHoweverLittleRoomTheyTake() {
    String[] texts = new String[5_000_000];
    Arrays.fill(texts, "");
    StringArray array = StringArray.of(texts);
    ArrayLayout packed = ArrayLayout.chunked(1_000_000).shuffle().deflate(9);
    assertThat(saveAndLoad(array, Values.STRING_ARRAY.stored(packed)).equals(array)).isTrue();
    StringArray none = StringArray.of(new String[0], FREE + 10, 0);
    assertThat(saveAndLoad(none, Values.STRING_ARRAY)).isEqualTo(none);
    assertThat(saveAndLoad(none, Values.STRING_ARRAY.stored(ArrayLayout.DATASET))).isEqualTo(none);
  }

  @Test
  void manyAbsentItemsBesideOthersComeBack() {
    List<Object> items = new ArrayList<>(Collections.nCopies(FREE, null));
    items.addAll(Collections.nCopies(80_000, ""));
    assertThat(saveAndLoad(items, Values.list(Values.STRING)).equals(items)).isTrue();
  }

  @Test
  void theRemedyForAbsentItemsIsAMapOfTheOthers() {
    Map<Integer, String> items = Map.of(0, "a", FREE + 10, "b");
    assertThat(saveAndLoad(items, Values.map(Values.INTEGER, Values.STRING))).isEqualTo(items);
  }

  private Object saveAndLoad(Object value, ValueCodec<?> codec) {
    Path file = folder.resolve("a.h5");
    Hdf5.save(file, new Holder(value), Holder.of(codec));
    return Hdf5.load(file, Holder.of(codec)).v();
  }
}
