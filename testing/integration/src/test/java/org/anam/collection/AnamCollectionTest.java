package org.anam.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.UnsignedNumber;
import org.anam.collection.Stats.StatsCollection;
import org.anam.error.AnamException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class AnamCollectionTest {

  private static NdArray stacked(Object... zstats) {
    StatsCollection collection = StatsCollection.of(zstats);
    collection.updateCache();
    return collection.stacked("zstats");
  }

  private static void refused(ThrowingCallable call, String start, String... parts) {
    assertThatThrownBy(call)
        .isInstanceOf(AnamException.class)
        .hasMessageStartingWith(start)
        .satisfies(e -> assertThat(List.of(parts)).allMatch(e.getMessage()::contains));
  }

  @Test
  void arraysAreStackedWithTheMemberLast() {
    double[][] first = {{1, 2, 3}, {4, 5, 6}};
    double[][] second = {{10, 20, 30}, {40, 50, 60}};
    NdArray expected = NdArray.of(new double[] {1, 10, 2, 20, 3, 30, 4, 40, 5, 50, 6, 60}, 2, 3, 2);
    assertThat(stacked(first, second)).isEqualTo(expected);
    NdArray flat = NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 2, 3);
    assertThat(stacked(flat, second)).isEqualTo(expected);
    assertThat(stacked(flat.toDirect(), second)).isEqualTo(expected);
  }

  @TestFactory
  Stream<DynamicTest> scalarsBecomeOneDimensionalWithTheTypeOfTheFirst() {
    return Stream.of(
        dynamicTest("int", () -> assertThat(stacked(1, 2)).isEqualTo(NdArray.of(new int[] {1, 2}))),
        dynamicTest(
            "long",
            () ->
                assertThat(stacked(1L, OptionalLong.of(2)))
                    .isEqualTo(NdArray.of(new long[] {1, 2}))),
        dynamicTest(
            "byte", () -> assertThat(stacked((byte) 1)).isEqualTo(NdArray.of(new byte[] {1}))),
        dynamicTest(
            "short", () -> assertThat(stacked((short) 1)).isEqualTo(NdArray.of(new short[] {1}))),
        dynamicTest(
            "float", () -> assertThat(stacked(1.5f)).isEqualTo(NdArray.of(new float[] {1.5f}))),
        dynamicTest(
            "double",
            () ->
                assertThat(stacked(1.5, OptionalDouble.of(2)))
                    .isEqualTo(NdArray.of(new double[] {1.5, 2}))),
        dynamicTest(
            "Optional",
            () ->
                assertThat(stacked(Optional.of(1), OptionalInt.of(4)))
                    .isEqualTo(NdArray.of(new int[] {1, 4}))),
        dynamicTest(
            "boolean",
            () ->
                assertThat(stacked(true, false))
                    .isEqualTo(NdArray.of(new boolean[] {true, false}))),
        dynamicTest(
            "complex",
            () ->
                assertThat(stacked(new Complex(1, 2)))
                    .isEqualTo(NdArray.complex(new double[] {1, 2}))),
        dynamicTest(
            "complex of floats",
            () ->
                assertThat(stacked(new ComplexFloat(1, 2)))
                    .isEqualTo(NdArray.complex(new float[] {1, 2}))),
        dynamicTest(
            "unsigned",
            () ->
                assertThat(stacked(UnsignedNumber.of(ElementType.UINT8, 200)))
                    .isEqualTo(NdArray.unsigned(new byte[] {-56}))),
        dynamicTest(
            "0-d arrays",
            () ->
                assertThat(stacked(NdArray.scalar(1), 2)).isEqualTo(NdArray.of(new int[] {1, 2}))));
  }

  @TestFactory
  Stream<DynamicTest> javaArraysOfEveryElementTypeAreStacked() {
    return Stream.of(
        dynamicTest(
            "float",
            () ->
                assertThat(stacked((Object) new float[] {1}))
                    .isEqualTo(NdArray.of(new float[] {1}, 1, 1))),
        dynamicTest(
            "long",
            () ->
                assertThat(stacked((Object) new long[][][] {{{1, 2}}}))
                    .isEqualTo(NdArray.of(new long[] {1, 2}, 1, 1, 2, 1))),
        dynamicTest(
            "int",
            () ->
                assertThat(stacked((Object) new int[] {1}))
                    .isEqualTo(NdArray.of(new int[] {1}, 1, 1))),
        dynamicTest(
            "short",
            () ->
                assertThat(stacked((Object) new short[] {1}))
                    .isEqualTo(NdArray.of(new short[] {1}, 1, 1))),
        dynamicTest(
            "byte",
            () ->
                assertThat(stacked((Object) new byte[] {1}))
                    .isEqualTo(NdArray.of(new byte[] {1}, 1, 1))),
        dynamicTest(
            "boolean",
            () ->
                assertThat(stacked((Object) new boolean[][] {{true}, {false}}))
                    .isEqualTo(NdArray.of(new boolean[] {true, false}, 2, 1, 1))),
        dynamicTest(
            "complex",
            () ->
                assertThat(
                        stacked((Object) new Complex[][] {{new Complex(1, 2), new Complex(3, 4)}}))
                    .isEqualTo(NdArray.complex(new double[] {1, 2, 3, 4}, 1, 2, 1))),
        dynamicTest(
            "complex of floats",
            () ->
                assertThat(stacked((Object) new ComplexFloat[] {new ComplexFloat(1, 2)}))
                    .isEqualTo(NdArray.complex(new float[] {1, 2}, 1, 1))),
        dynamicTest(
            "no rows",
            () ->
                assertThat(stacked((Object) new double[0][3]))
                    .isEqualTo(NdArray.zeros(ElementType.FLOAT64, 0, 0, 1))),
        dynamicTest(
            "empty rows",
            () ->
                assertThat(stacked((Object) new double[2][0]))
                    .isEqualTo(NdArray.zeros(ElementType.FLOAT64, 2, 0, 1))));
  }

  @Test
  void thereIsNothingBeforeAnUpdateWithoutElementsAndAfterClearing() {
    StatsCollection collection = new StatsCollection();
    assertThat(collection.combined()).containsExactly("zstats", "rts");
    assertThat(collection.stacked("zstats")).isNull();
    collection.updateCache();
    assertThat(collection.stacked("zstats")).isNull();
    collection.add(new Stats(1, 2));
    assertThat(collection.stacked("zstats")).isNull();
    collection.updateCache();
    collection.add(new Stats(3, 4));
    assertThat(collection.stacked("zstats")).isEqualTo(NdArray.of(new int[] {1}));
    assertThat(collection.stacked("rts")).isEqualTo(NdArray.of(new int[] {2}));
    collection.clearCache();
    assertThat(collection.stacked("zstats")).isNull();
    refused(
        () -> collection.stacked("zstat"),
        "ANAM195: StatsCollection does not combine zstat",
        "Did you mean zstats?");
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeStackedIsNamed() {
    StatsCollection withNull = StatsCollection.of(1);
    withNull.add(null);
    return Stream.of(
        dynamicTest(
            "a null",
            () ->
                refused(
                    () -> stacked(1, null),
                    "ANAM192: Element 1, of which zstats is stacked, has no value",
                    "member StatsCollection.zstats")),
        dynamicTest(
            "an empty Optional",
            () -> refused(() -> stacked(Optional.empty()), "ANAM192: Element 0", "no value")),
        dynamicTest(
            "an empty OptionalInt",
            () -> refused(() -> stacked(OptionalInt.empty()), "ANAM192: Element 0", "no value")),
        dynamicTest(
            "a String", () -> refused(() -> stacked("text"), "ANAM192", "has a String there")),
        dynamicTest(
            "an array of strings",
            () ->
                refused(
                    () -> stacked((Object) new String[] {"a"}), "ANAM192", "has a String[] there")),
        dynamicTest("a list", () -> refused(() -> stacked(List.of(1)), "ANAM192")),
        dynamicTest(
            "ragged rows",
            () -> refused(() -> stacked((Object) new int[][] {{1}, {1, 2}}), "ANAM192", "ragged")),
        dynamicTest(
            "ragged planes",
            () ->
                refused(
                    () -> stacked((Object) new int[][][] {{{1}}, {{1}, {2}}}),
                    "ANAM192",
                    "ragged")),
        dynamicTest(
            "a null row",
            () ->
                refused(
                    () -> stacked((Object) new int[][] {{1}, null}), "ANAM192", "holds a null")),
        dynamicTest(
            "a null plane",
            () ->
                refused(
                    () -> stacked((Object) new int[][][] {{{1}}, null}),
                    "ANAM192",
                    "holds a null")),
        dynamicTest(
            "nothing but a null plane",
            () -> refused(() -> stacked((Object) new int[][][] {null}), "ANAM192", "holds a null")),
        dynamicTest(
            "a null complex number",
            () -> refused(() -> stacked((Object) new Complex[] {null}), "ANAM192", "holds a null")),
        dynamicTest(
            "an element that is null",
            () ->
                refused(
                    withNull::updateCache,
                    "ANAM192: Element 1, of which zstats is stacked, is null")));
  }

  @Test
  void differingTypesAreRefusedAlsoInFlexibleMode() {
    StatsCollection collection = StatsCollection.of(1, 2.5);
    for (boolean flexible : new boolean[] {false, true}) {
      refused(
          () -> collection.updateCache(flexible),
          "ANAM193: Element 1 has float64 in zstats, and element 0 has int32",
          "member StatsCollection.zstats");
    }
    StatsCollection afterMisfit = StatsCollection.of(new int[1], new int[2], new long[1]);
    refused(() -> afterMisfit.updateCache(true), "ANAM193: Element 2 has int64");
  }

  @Test
  void differingShapesAreRefusedOrLeftOut() {
    // The last one conforms again, which is no reason to stack or to fail.
    StatsCollection collection = StatsCollection.of(new int[2], new int[3], new int[2]);
    refused(
        collection::updateCache,
        "ANAM194: Element 1 has shape [3] in zstats, and element 0 has shape [2]");
    collection.updateCache(true);
    assertThat(collection.stacked("zstats")).isNull();
    assertThat(collection.stacked("rts")).isEqualTo(NdArray.of(new int[] {1, 1, 1}));
  }

  @Test
  void anErrorLeavesTheCacheAsItWas() {
    StatsCollection collection = StatsCollection.of(1);
    collection.updateCache();
    collection.add(new Stats(2, "text"));
    refused(collection::updateCache, "ANAM192: Element 1, of which rts");
    assertThat(collection.stacked("zstats")).isEqualTo(NdArray.of(new int[] {1}));
    assertThat(collection.stacked("rts")).isEqualTo(NdArray.of(new int[] {1}));
  }

  @Test
  void subclassesOfMappedClassesInheritTheirCodecs() {
    StatsCollection collection = new StatsCollection() {};
    collection.add(new Stats(1, 2) {});
    collection.updateCache();
    assertThat(collection.stacked("zstats")).isEqualTo(NdArray.of(new int[] {1}));
  }

  @Test
  void aMissingCodecIsAnError() {
    AnamCollection<Stats> unmapped = new AnamCollection<>(Stats.REGISTRY) {};
    refused(unmapped::combined, "ANAM103: No codec maps " + unmapped.getClass().getName());
    AnamCollection<Stats> standard = new AnamCollection<>() {};
    assertThatThrownBy(standard::updateCache).isInstanceOf(AnamException.class);
  }

  @Test
  void itBehavesAsAListUnderRandomOperations() {
    Random random = new Random(5);
    List<Stats> model = new ArrayList<>();
    StatsCollection collection = new StatsCollection();
    for (int i = 0; i < 5000; i++) {
      Stats element = random.nextInt(10) == 0 ? null : new Stats(i, -i);
      int at = model.isEmpty() ? 0 : random.nextInt(model.size());
      for (List<Stats> list : List.of(model, collection)) {
        operate(list, i % 14, at, element);
      }
      assertThat(collection.size()).isEqualTo(model.size());
    }
    assertThat(collection).isEqualTo(model).hasSameHashCodeAs(model);
    assertThat(model).isEqualTo(collection);
    assertThat(collection.members()).isEqualTo(model);
    assertThat(collection.stream().toList()).isEqualTo(model.stream().toList());
  }

  private static void operate(List<Stats> list, int operation, int at, Stats element) {
    switch (operation) {
      case 0, 1, 2 -> list.add(element);
      case 3 -> list.add(at, element);
      case 4 -> list.addAll(Arrays.asList(element, element));
      case 5 -> list.addAll(at, Arrays.asList(element, null));
      case 6 -> list.remove(at);
      case 7 -> list.set(at, element);
      case 8 -> list.subList(at, Math.min(at + 2, list.size())).clear();
      case 9 -> list.removeIf(e -> e == null);
      case 10 -> list.sort((a, b) -> Integer.compare(key(b), key(a)));
      case 11 -> list.replaceAll(e -> e);
      case 12 -> list.listIterator(at).add(element);
      default -> {
        if (list.size() > 50) {
          list.clear();
        }
      }
    }
  }

  private static int key(Stats stats) {
    return stats == null ? 0 : (Integer) stats.zstats;
  }

  @Test
  void membersAreALiveViewWhoseChangesIteratorsNotice() {
    StatsCollection collection = StatsCollection.of(1, 2, 3);
    Iterator<Stats> iterator = collection.iterator();
    iterator.next();
    collection.members().remove(0);
    assertThat(collection).hasSize(2);
    assertThatThrownBy(iterator::next).isInstanceOf(ConcurrentModificationException.class);
    collection.extraData().put("a", 1);
    assertThat(collection.extraData()).isEqualTo(Map.of("a", 1));
  }
}
