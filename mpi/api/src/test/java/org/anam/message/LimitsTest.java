package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;

final class LimitsTest {

  private static final Registry REGISTRY = Registry.of(Item.PACKED);

  @Test
  void objectsLieInEachOtherAsDeeplyAsInFiles() throws InterruptedException {
    Thread thread =
        new Thread(
            null,
            () -> {
              Item deepest = Item.nested(1000);
              // Equality of records recurses as well.
              assertThat(((Item) Round.trip(deepest, REGISTRY)).id()).isEqualTo(999);
              assertThatThrownBy(() -> Round.bytes(Item.nested(1001), REGISTRY))
                  .hasMessageStartingWith("ANAM127")
                  .hasMessageContaining("1000 levels");
            },
            "deep",
            64 << 20);
    run(thread);
  }

  @Test
  void aSmallStackIsAnErrorAndNoOverflow() throws InterruptedException {
    Object list = List.of();
    for (int i = 0; i < 999; i++) {
      list = List.of(list);
    }
    byte[] bytes = inLargeStack(list);
    assertThat(bytes).isNotEmpty();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                assertThat(new MessageDecoder(REGISTRY).open(ByteBuffer.wrap(bytes)).read())
                    .isNotNull();
              } catch (AnamException e) {
                assertThat(e).hasMessageStartingWith("ANAM127");
              }
            },
            "small",
            256 << 10);
    run(thread);
  }

  private static byte[] inLargeStack(Object value) throws InterruptedException {
    byte[][] result = new byte[1][];
    run(new Thread(null, () -> result[0] = Round.bytes(value, REGISTRY), "large", 64 << 20));
    return result[0];
  }

  private static void run(Thread thread) throws InterruptedException {
    Throwable[] failure = new Throwable[1];
    thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
    thread.start();
    thread.join();
    assertThat(failure[0]).isNull();
  }

  @Test
  void cyclesAreErrors() {
    Store store = new Store();
    store.put("list", List.of(store));
    assertThatThrownBy(() -> Round.bytes(store, REGISTRY))
        .hasMessageStartingWith("ANAM142")
        .hasMessageContaining("through a list -> Store");
    List<Object> list = new ArrayList<>();
    list.add(list);
    assertThatThrownBy(() -> Round.bytes(list, REGISTRY))
        .hasMessageStartingWith("ANAM142")
        .hasMessageContaining("ArrayList contains itself, through a list");
    Map<String, Object> map = new HashMap<>();
    map.put("self", map);
    assertThatThrownBy(() -> Round.bytes(map, REGISTRY)).hasMessageStartingWith("ANAM142");
  }

  @Test
  void aCycleFarFromTheRootIsNamedByItsOwnMembers() {
    List<Object> inner = new ArrayList<>();
    Store store = new Store();
    store.put("inner", inner);
    inner.add(Map.of("store", store));
    Object outer = List.of(1, List.of(Map.of("key", inner)));
    assertThatThrownBy(() -> Round.bytes(outer, REGISTRY))
        .hasMessageStartingWith("ANAM142")
        .hasMessageContaining("ArrayList contains itself, through a map -> Store -> a list");
  }

  @Test
  void theSameObjectAtTwoPlacesIsNoCycle() {
    Item item = Item.of(1);
    List<Item> items = List.of(item);
    for (Object value :
        List.of(
            List.of(item, List.of(item)),
            List.of(List.of(items), List.of(items), items),
            Map.of("a", items, "b", List.of(List.of(items), List.of(items))))) {
      assertThat(Round.trip(value, REGISTRY)).isEqualTo(value);
    }
  }

  @Test
  void anEncoderIsSoundAfterAnError() {
    MessageEncoder encoder = new MessageEncoder(REGISTRY, true);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> encoder.encode(List.of(Item.of(1), new Thread())))
          .hasMessageStartingWith("ANAM141");
      assertThatThrownBy(() -> encoder.encode(List.of(1, Thread.State.NEW)))
          .hasMessageStartingWith("ANAM141")
          .hasMessageContaining("name()");
      encoder.encode(Item.of(2));
      assertThat(new MessageDecoder(REGISTRY).open(encoder.segments()).read())
          .isEqualTo(Item.of(2));
    }
  }

  @Test
  void refusedValuesAreErrorsThatNameTheType() {
    ByteBuffer header = ByteBuffer.wrap(Round.bytes(Item.of(-1), REGISTRY));
    assertThatThrownBy(() -> new MessageDecoder(REGISTRY).open(header).read())
        .hasMessageStartingWith("ANAM133")
        .hasMessageContaining("negative id -1")
        .hasMessageContaining("member Item");
  }

  @Test
  void rowsWithoutElementsAreCounted() {
    assertThat(Round.trip(new int[60_000][0], REGISTRY)).isEqualTo(new int[60_000][0]);
    ByteBuffer header = ByteBuffer.wrap(Round.bytes(new int[1 << 20][0], REGISTRY));
    assertThatThrownBy(() -> new MessageDecoder(REGISTRY).open(header).read())
        .hasMessageStartingWith("ANAM128");
    NdArray array = NdArray.of(new double[0], 1 << 30, 0);
    assertThat(Round.trip(array, REGISTRY)).isEqualTo(array);
  }

  @Test
  void claimedSizesAreNotBelieved() {
    byte[] bytes = Round.bytes(new double[4], REGISTRY);
    // The size of the array is the byte before its elements.
    for (int i = 40; i < bytes.length - 32; i++) {
      if (bytes[i] == 4 && bytes[i - 1] == 1) {
        bytes[i] = 127;
      }
    }
    assertThatThrownBy(() -> new MessageDecoder(REGISTRY).open(ByteBuffer.wrap(bytes)).read())
        .hasMessageStartingWith("ANAM203");
  }
}
