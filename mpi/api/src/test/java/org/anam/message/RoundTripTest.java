package org.anam.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundTripTest {

  private static final Registry PACKED = Registry.of(Item.PACKED);
  private static final Registry NAMED = Registry.of(Item.NAMED);

  static Stream<Object> values() {
    return Stream.of(
        true,
        (byte) -1,
        (short) -300,
        -70_000,
        Long.MIN_VALUE,
        -0.0f,
        Double.MIN_VALUE,
        UnsignedNumber.of(ElementType.UINT8, 255),
        UnsignedNumber.of(ElementType.UINT16, 65_535),
        UnsignedNumber.of(ElementType.UINT32, 4_000_000_000L),
        UnsignedNumber.of(ElementType.UINT64, -1),
        new Complex(-0.0, Double.NaN),
        new ComplexFloat(1.5f, Float.NEGATIVE_INFINITY),
        "",
        "naïve",
        "\ud800 alone, \0, \u20ac and \ud83d\ude00",
        "long ".repeat(50_000),
        "l\u00f6ng \u20ac ".repeat(50_000),
        'x',
        '\udc00',
        new BigInteger("123456789012345678901234567890"),
        new BigDecimal("1.50"),
        new UUID(1, 2),
        Instant.ofEpochSecond(1, 2),
        LocalDate.of(2026, 2, 28),
        Duration.ofMillis(5),
        NdArray.scalar(-0.0),
        NdArray.of(new double[0], 3, 0, 1L << 40),
        NdArray.of(new boolean[] {true, false}),
        Round.counting(false, 3, 4),
        StringArray.of(new String[] {"a", "\ud800", "b"}, 3, 1),
        StringArray.scalar("one"),
        StringArray.of(new String[0], 0, 2),
        StringArray.fixed(7, new String[] {"abc"}),
        StructuredArray.of(Map.of("x", NdArray.of(new int[] {1, 2}))),
        List.of(),
        List.of(1, 2, 3),
        Arrays.asList(null, null, 1, "a", null, 2.5, List.of(), Map.of(), true, false),
        new LinkedHashSet<>(List.of("b", "a")),
        Map.of("a", List.of(Map.of(1, 2))),
        new Store(Map.of("a", 1, "b", new Store())));
  }

  @ParameterizedTest
  @MethodSource("values")
  void valuesWhoseTypeIsNotFixedArriveAsTheyAre(Object value) {
    Object back = Round.trip(value, PACKED);
    assertThat(back).isEqualTo(value);
    assertThat(Round.trip(value, Values.ANY, PACKED, false)).isEqualTo(value);
    assertThat(Round.trip(List.of(value, value), PACKED)).isEqualTo(List.of(value, value));
  }

  static Stream<Object> javaArrays() {
    return Stream.of(
        new boolean[] {true, false},
        new byte[] {1},
        new short[] {2},
        new int[0],
        new long[] {Long.MAX_VALUE},
        new float[] {Float.intBitsToFloat(0x7fc00123)},
        new double[] {Double.longBitsToDouble(0x7ff8000000000123L), -0.0},
        new double[20_000],
        new char[] {'a', '\ud800'},
        new Complex[] {new Complex(1, 2)},
        new String[] {"a", ""},
        new double[][] {{1, 2}, {3, 4}},
        new int[2][3][0],
        new String[][] {{"a"}, {"b"}});
  }

  @ParameterizedTest
  @MethodSource("javaArrays")
  void javaArraysArriveAsTheyAre(Object array) {
    Object back = Round.trip(array, PACKED);
    assertThat(back).isExactlyInstanceOf(array.getClass());
    assertThat(Arrays.deepEquals(new Object[] {back}, new Object[] {array})).isTrue();
  }

  @Test
  void nothingArrives() {
    assertThat(Round.trip(null, PACKED)).isNull();
  }

  @Test
  void bitsOfNumbersAreKept() {
    double number = Double.longBitsToDouble(0xfff8dead0000beefL);
    float small = Float.intBitsToFloat(0xffc12345);
    Object back = Round.trip(Arrays.asList(number, small), PACKED);
    assertThat(Double.doubleToRawLongBits((double) ((List<?>) back).get(0)))
        .isEqualTo(Double.doubleToRawLongBits(number));
    assertThat(Float.floatToRawIntBits((float) ((List<?>) back).get(1)))
        .isEqualTo(Float.floatToRawIntBits(small));
  }

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void arraysOfEveryTypeKeepTheirPlace(ElementType type) {
    for (int size : new int[] {0, 1, 5, 40_000}) {
      for (boolean direct : new boolean[] {false, true}) {
        NdArray array = direct ? NdArray.allocateDirect(type, size) : NdArray.zeros(type, size);
        fill(array);
        NdArray back = (NdArray) Round.trip(array, PACKED);
        assertThat(back.isDirect()).isEqualTo(direct);
        assertThat(bytes(back)).isEqualTo(bytes(array));
        assertThat(back.type()).isEqualTo(type);
        assertThat(back.shape()).containsExactly(size);
      }
    }
  }

  private static void fill(NdArray array) {
    ByteBuffer bytes = ByteBuffer.allocate((int) ElementBytes.bytes(array));
    for (int i = 0; i < bytes.capacity(); i++) {
      bytes.put(i, (byte) (array.type() == ElementType.BOOL ? i & 1 : i * 31));
    }
    ElementBytes.get(bytes, 0, array);
  }

  private static byte[] bytes(NdArray array) {
    ByteBuffer bytes = ByteBuffer.allocate((int) ElementBytes.bytes(array));
    ElementBytes.put(array, bytes, 0);
    return bytes.array();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void objectsArriveWithAllTheyHold(boolean packed) {
    Registry registry = packed ? PACKED : NAMED;
    Map<String, Object> extra = new LinkedHashMap<>();
    extra.put("z", 1);
    extra.put("a", new Store(Map.of("array", Round.counting(true, 100, 100))));
    extra.put("dates", List.of(LocalDate.of(2026, 1, 1)));
    List<Item> items = new ArrayList<>(Item.list(5));
    items.set(2, null);
    items.set(3, Item.nested(3).withArray(Round.counting(false, 8192)));
    Item item =
        new Item(
            7,
            Math.PI,
            "\u20ac",
            Item.Color.RED,
            Round.counting(true, 2, 2),
            Item.of(8),
            items,
            extra);
    Item back = (Item) Round.trip(item, registry);
    assertThat(back).isEqualTo(item);
    assertThat(back.extra().keySet()).containsExactly("z", "a", "dates");
    assertThat(Round.trip(items, registry)).isEqualTo(items);
  }

  @Test
  void longListsNeedSeveralSegments() {
    List<Item> items = Item.list(100_000);
    MessageEncoder encoder = new MessageEncoder(PACKED, true);
    encoder.encode(items);
    assertThat(encoder.segments()).hasSizeGreaterThan(3);
    assertThat(encoder.segments().get(0).limit()).isLessThanOrEqualTo(64 << 10);
    assertThat(encoder.headerBytes())
        .isEqualTo(encoder.segments().stream().mapToLong(ByteBuffer::limit).sum());
    assertThat(new MessageDecoder(PACKED).open(encoder.segments()).read()).isEqualTo(items);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 11, 64, 1000})
  void receiversMayCutTheHeaderAnywhere(int length) {
    Item item = Item.nested(10).withItems(Item.list(20)).withArray(Round.counting(false, 50));
    for (Registry registry : List.of(PACKED, NAMED)) {
      byte[] bytes = Round.bytes(item, registry);
      assertThat(new MessageDecoder(registry).open(Round.cut(bytes, length)).read())
          .isEqualTo(item);
    }
  }

  @Test
  void flatRecordsTakeNoTagEach() {
    int one = Round.bytes(List.of(1L), PACKED).length;
    int many = Round.bytes(java.util.Collections.nCopies(1001, 1L), PACKED).length;
    assertThat(many - one).isEqualTo(8000);
    int item = Round.bytes(List.of(Item.of(1)), PACKED).length;
    int items = Round.bytes(List.of(Item.of(1), Item.of(1)), PACKED).length;
    // id, weight, length and letters of the text, tag number ordinal, three nulls, no extra data
    assertThat(items - item).isEqualTo(4 + 8 + 1 + 6 + 3 + 3 + 1);
  }

  @Test
  void encodersAndDecodersAreUsedAgain() {
    MessageEncoder encoder = new MessageEncoder(PACKED, true);
    MessageDecoder decoder = new MessageDecoder(PACKED);
    for (int i = 0; i < 100; i++) {
      Object value = i % 3 == 0 ? Item.of(i) : i % 3 == 1 ? List.of(Item.of(i)) : new Store();
      encoder.encode(value);
      assertThat(decoder.open(encoder.segments().get(0)).read()).isEqualTo(value);
    }
  }
}
