package org.anam.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.codec.MemberValues;
import org.anam.codec.TypeDescriptor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class StoreTest {

  private static Store filled(double last) {
    return new Store()
        .put("text", "a")
        .put("array", new double[][] {{1, Double.NaN}, {last}})
        .put("nd", NdArray.scalar(last))
        .put("list", Arrays.asList(new int[] {1}, null, Map.of("k", new String[] {"x"})));
  }

  @TestFactory
  Stream<DynamicTest> equalityLooksIntoArraysListsAndMaps() {
    return Stream.of(
        dynamicTest(
            "equal contents",
            () -> assertThat(filled(2)).isEqualTo(filled(2)).hasSameHashCodeAs(filled(2))),
        dynamicTest(
            "other contents",
            () -> assertThat(filled(2)).isNotEqualTo(filled(3)).isNotEqualTo(new Store())),
        dynamicTest(
            "another order",
            () ->
                assertThat(new Store().put("a", 1).put("b", 2))
                    .isEqualTo(new Store().put("b", 2).put("a", 1))),
        dynamicTest(
            "other keys",
            () -> assertThat(new Store().put("a", null)).isNotEqualTo(new Store().put("b", null))),
        dynamicTest(
            "a list and an array",
            () ->
                assertThat(new Store().put("a", List.of("x")))
                    .isNotEqualTo(new Store().put("a", new String[] {"x"}))),
        dynamicTest(
            "lists of two lengths",
            () ->
                assertThat(new Store().put("a", List.of(1)))
                    .isNotEqualTo(new Store().put("a", List.of(1, 2)))),
        dynamicTest(
            "arrays of two types",
            () ->
                assertThat(new Store().put("a", new int[] {1}))
                    .isNotEqualTo(new Store().put("a", new long[] {1}))),
        dynamicTest("a map", () -> assertThat(new Store()).isNotEqualTo(Map.of())));
  }

  @Test
  void theStoreHasItsEntriesInOrder() {
    Map<String, Object> given = new HashMap<>(Map.of("a", 1));
    Store store = new Store(given).put("z", 2).put("b", 3);
    given.clear();
    assertThat(store.extraData().keySet()).containsExactly("a", "z", "b");
    assertThat(store.get("z")).isEqualTo(2);
    assertThat(store.get("none")).isNull();
    assertThat(filled(2))
        .hasToString(
            "Store{text=a, array=[[1.0, NaN], [2.0]], nd=float64[] 2.0, list=[[1], null, {k=[x]}]}");
    assertThat(new Store().put("long", new double[10_000]).toString())
        .hasSizeLessThan(300)
        .endsWith("...}");
  }

  @Test
  void theCodecMapsTheNameOfAnamnesisWithoutMembers() {
    TypeDescriptor<Store> descriptor = Store.CODEC.descriptor();
    assertThat(descriptor.name()).isEqualTo("anamnesis.store.Store");
    assertThat(descriptor.members()).isEmpty();
    assertThat(descriptor.extraData()).isTrue();
    assertThatThrownBy(() -> new MemberValues().get(new Store(), Store.CODEC, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
