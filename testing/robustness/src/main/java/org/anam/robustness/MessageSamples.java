package org.anam.robustness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.collection.Store;
import org.anam.message.MessageEncoder;
import org.anam.registry.Registry;

/**
 * Sound messages, to be damaged: the same bytes in every process, so that a seed means the same
 * damage. Maps and sets of more than one item are made with an order for that.
 */
final class MessageSamples {

  /** What the decoder knows. */
  static final Registry REGISTRY =
      Registry.of(
          ParcelCodec.INSTANCE, ProbeCodec.PartCodec.INSTANCE, ProbeCodec.byKind().get("any"));

  private MessageSamples() {}

  static List<byte[]> all() {
    Parcel parcel = parcel(null);
    List<Object> values = new ArrayList<>();
    values.add(parcel);
    values.add(parcel(parcel));
    values.add(List.of(parcel, parcel(parcel)));
    values.add(new ArrayList<>(someOfAll()));
    values.add(store());
    values.add(new Probe(List.of(new Probe(1), new Probe("a"), new ProbeCodec.Part())));
    values.add(List.of(new ProbeCodec.Part(), new ProbeCodec.Part()));
    values.add(Arrays.asList(1, 2, 3, null, null, 4.5, "a", "b", List.of(List.of(1L))));
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("key", Map.of(1, List.of(2)));
    map.put(List.of("k"), new int[] {1});
    values.add(map);
    values.add(new double[][][] {{{1, 2}, {3, 4}}});
    values.add(NdArray.of(new double[0], 2, 0));
    values.add("text");
    List<byte[]> samples = new ArrayList<>();
    for (Object value : values) {
      samples.add(bytes(value, MessageEncoder.FIRST_SEGMENT));
      samples.add(bytes(value, 16));
    }
    return samples;
  }

  private static byte[] bytes(Object value, int far) {
    MessageEncoder encoder = new MessageEncoder(REGISTRY, false, far);
    encoder.encode(value);
    ByteBuffer segment = encoder.segments().get(0);
    byte[] bytes = new byte[segment.limit()];
    segment.get(0, bytes);
    return bytes;
  }

  private static Store store() {
    Store store = new Store();
    int n = 0;
    for (Object value : someOfAll()) {
      store.put("entry " + n++, value);
    }
    return store;
  }

  private static List<Object> someOfAll() {
    return List.of(
        true,
        (byte) 1,
        (short) 2,
        3,
        4L,
        5f,
        6.0,
        'c',
        "text \u20ac",
        new Complex(1, 2),
        new BigInteger("12345678901234567890"),
        LocalDate.of(2026, 1, 1),
        UnsignedNumber.of(ElementType.UINT16, 7),
        new String[][] {{"a"}, {"b"}},
        new int[3][0],
        NdArray.scalar(1.5),
        Set.of("a"),
        StringArray.of(new String[] {"a", "b"}));
  }

  private static Parcel parcel(Parcel inside) {
    Map<String, Integer> map = new LinkedHashMap<>();
    map.put("one", 1);
    map.put(null, null);
    List<Object> values =
        Arrays.asList(
            true,
            (byte) 1,
            (short) 2,
            3,
            4L,
            5f,
            6.0,
            'c',
            new char[] {'d'},
            (byte) -1,
            -1L,
            UnsignedNumber.of(ElementType.UINT32, 9),
            new Complex(1, 2),
            new ComplexFloat(1, 2),
            ProbeCodec.Color.GREEN,
            new byte[] {1, 2, 3},
            new double[] {1, 2},
            new double[][] {{1}, {2}},
            new boolean[] {true},
            new Complex[] {new Complex(3, 4)},
            NdArray.of(new int[] {1, 2, 3, 4}, 2, 2).toDirect(),
            new String[] {"a"},
            new String[][] {{"a", "b"}},
            StringArray.fixed(3, new String[] {"abc"}),
            StructuredArray.of(Map.of("x", NdArray.of(new int[] {1}))),
            new ProbeCodec.Part(),
            new ProbeCodec.Part(),
            new ProbeCodec.Part(),
            Arrays.asList(1, null, 3),
            List.of("a", 2),
            new LinkedHashSet<>(List.of("x", "y")),
            new TreeSet<>(Set.of(1, 2)),
            map,
            new TreeMap<>(Map.of("k", List.of())),
            Optional.of(1),
            OptionalDouble.empty(),
            BigInteger.TEN,
            BigDecimal.ONE,
            Instant.EPOCH,
            ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
            new UUID(1, 2),
            5,
            List.of(Map.of()),
            inside);
    return new Parcel(1, 2.5, true, 'x', "parcel", values);
  }
}
