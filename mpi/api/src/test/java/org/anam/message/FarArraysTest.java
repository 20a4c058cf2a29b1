package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;

final class FarArraysTest {

  private static final Registry REGISTRY = Registry.of(Item.PACKED);
  private static final int ELEMENTS = MessageEncoder.FAR / Double.BYTES;

  @Test
  void largeArraysAreSentFromWhereTheyLie() {
    NdArray far = Round.counting(true, ELEMENTS);
    NdArray near = Round.counting(true, ELEMENTS - 1);
    MessageEncoder encoder = new MessageEncoder(REGISTRY, true);
    encoder.encode(List.of(near, far));
    assertThat(encoder.arrays()).hasSize(1);
    assertThat(encoder.arrays().get(0)).isSameAs(far);
    double[] heap = new double[ELEMENTS];
    encoder.encode(new Store().put("heap", heap));
    assertThat(encoder.arrays().get(0).elements()).isSameAs(heap);
  }

  @Test
  void whatWasReceivedBecomesPartOfTheValue() {
    NdArray sent = Round.counting(true, ELEMENTS);
    MessageEncoder encoder = new MessageEncoder(REGISTRY, true);
    encoder.encode(Item.of(1).withArray(sent));
    Incoming incoming = new MessageDecoder(REGISTRY).open(encoder.segments());
    assertThat(incoming.arrays().get(0).isDirect()).isTrue();
    NdArray existing = NdArray.zeros(sent.type(), sent.shape());
    Item item = (Item) incoming.read(List.of(existing));
    assertThat(item.array()).isSameAs(existing);
  }

  @Test
  void equalObjectsGiveTheirArraysInTheSameOrder() {
    MessageEncoder encoder = new MessageEncoder(REGISTRY, false);
    encoder.encode(many());
    List<NdArray> first = List.copyOf(encoder.arrays());
    List<ArrayHeader> announced =
        List.copyOf(new MessageDecoder(REGISTRY).open(encoder.segments()).arrays());
    encoder.encode(many());
    assertThat(encoder.arrays()).isEqualTo(first).hasSize(6);
    for (int i = 0; i < announced.size(); i++) {
      assertThat(announced.get(i).fits(first.get(i))).isTrue();
    }
  }

  private static Object many() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      items.add(Item.of(i).withArray(Round.counting(i % 2 == 0, ELEMENTS + i)));
    }
    return List.of(Map.of("a", items), Round.counting(false, 2, ELEMENTS));
  }

  @Test
  void arraysAreAskedForOnceAndInOrder() {
    MessageEncoder encoder = new MessageEncoder(REGISTRY, false);
    encoder.encode(many());
    List<NdArray> sent = List.copyOf(encoder.arrays());
    List<Integer> asked = new ArrayList<>();
    Object value =
        new MessageDecoder(REGISTRY)
            .open(encoder.segments())
            .read(
                Values.ANY,
                index -> {
                  asked.add(index);
                  return sent.get(index);
                });
    assertThat(asked).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(value).isEqualTo(many());
  }

  @Test
  void missingAndOtherArraysAreErrors() {
    MessageEncoder encoder = new MessageEncoder(REGISTRY, false);
    encoder.encode(Round.counting(false, ELEMENTS));
    ByteBuffer header = Round.join(encoder.segments());
    Incoming incoming = new MessageDecoder(REGISTRY).open(header);
    assertThatThrownBy(incoming::read).hasMessageStartingWith("ANAM206");
    assertThatThrownBy(() -> incoming.read(List.of(Round.counting(false, ELEMENTS + 1))))
        .hasMessageStartingWith("ANAM206")
        .hasMessageContaining("float64[" + (ELEMENTS + 1) + "]");
  }
}
