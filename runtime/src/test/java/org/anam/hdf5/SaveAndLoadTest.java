package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.CodecLookup;
import org.anam.registry.Registry;
import org.anam.storage.hdf5lib.Hdf5libStorage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveAndLoadTest {

  static final CodecLookup REGISTRY = Registry.of(Bag.CODEC, Person.CODEC, Node.CODEC);
  static final SaveOptions SAVE = SaveOptions.defaults().registry(REGISTRY);
  static final LoadOptions LOAD = LoadOptions.defaults().registry(REGISTRY);

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("file.hdf5");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    assertThat(Hdf5libStorage.instance().openHandles()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(path -> path.getFileName().toString().startsWith("."))).isEmpty();
    }
  }

  private Object throughFile(Object value) {
    Hdf5.save(file(), "b", new Bag(value), SAVE);
    return Hdf5.load(file(), "b", Bag.class, LOAD).v();
  }

  @Test
  void objectsAreLoadedByTypeGroupAndName() {
    Person anna = new Person("Anna", 45);

    Hdf5.save(file(), anna, SAVE);

    assertThat(Hdf5.load(file(), Person.class, LOAD)).isEqualTo(anna);
    assertThat(Hdf5.load(file(), "person", Person.class, LOAD)).isEqualTo(anna);
    assertThat(Hdf5.load(file(), "/person", LOAD)).isEqualTo(anna);
    assertThat(Hdf5.load(file(), LOAD)).isEqualTo(anna);
    assertThat(Hdf5.load(file(), "person", Object.class, LOAD)).isEqualTo(anna);
  }

  @Test
  void anInterfaceStandsForTheFirstGroup() {
    Person anna = new Person("Anna", 45);
    Hdf5.save(file(), "zeta", anna, SAVE);

    assertThat(Hdf5.load(file(), Record.class, LOAD)).isEqualTo(anna);
    assertThat(Hdf5.load(file(), Object.class, LOAD)).isEqualTo(anna);
    try (Hdf5File open = Hdf5File.open(file(), LOAD)) {
      assertThat(open.load(Record.class)).isEqualTo(anna);
    }
    assertThatThrownBy(() -> Hdf5.load(file(), AutoCloseable.class, LOAD))
        .hasMessageContaining("ANAM")
        .hasMessageContaining("Expected a java.lang.AutoCloseable, found a");
    assertThatThrownBy(() -> Hdf5.load(file(), String.class, LOAD))
        .hasMessageStartingWith("ANAM103: Only objects of mapped classes")
        .hasMessageContaining("java.lang.String");
  }

  @Test
  void aCodecGivenDirectlyNeedsNoRegistry() {
    Hdf5.save(file(), new Person("Anna", 45), Person.CODEC);

    assertThat(Hdf5.load(file(), Person.CODEC)).isEqualTo(new Person("Anna", 45));
  }

  @Test
  void severalGroupsLieInOneFile() {
    Map<String, Object> groups = new LinkedHashMap<>();
    groups.put("zeta", new Bag("z"));
    groups.put("run/person", new Person("Anna", 45));
    groups.put("run/list", List.of(1, 2));

    Hdf5.save(file(), groups, SAVE);

    assertThat(Hdf5.load(file(), "run/person", Person.class, LOAD).name()).isEqualTo("Anna");
    assertThat((Object) Hdf5.load(file(), "run/list", List.class, LOAD)).isEqualTo(List.of(1, 2));
    assertThat(Hdf5.load(file(), "zeta", LOAD)).isEqualTo(new Bag("z"));
  }

  @Test
  void valuesOfAnyTypeComeBackAsTheyWere() {
    List<Object> values =
        Arrays.asList(
            (byte) 1,
            (short) -2,
            3,
            4L,
            1.5f,
            -0.0,
            Double.NaN,
            true,
            "Zoë – 漢字 🧠",
            "",
            new Complex(1, -2),
            new ComplexFloat(1, 2),
            UnsignedNumber.of(ElementType.UINT64, -1),
            null,
            NdArray.of(new double[] {1, 2, 3, 4}, 2, 2),
            NdArray.scalar(7.5),
            NdArray.zeros(ElementType.FLOAT32, 2, 0, 3),
            StringArray.of(new String[] {"a", "🧠"}),
            List.of(),
            List.of(List.of(1)),
            Map.of("k", Map.of(2, List.of())));

    assertThat(throughFile(values)).isEqualTo(values);
  }

  @Test
  void arraysAndTextsOfAnyTypeComeBackAsTheFormatSays() {
    assertThat(throughFile(new double[][] {{1, 2}, {3, 4}}))
        .isEqualTo(NdArray.of(new double[] {1, 2, 3, 4}, 2, 2));
    assertThat(throughFile(new boolean[] {true, false}))
        .isEqualTo(NdArray.of(ElementType.BOOL, new byte[] {1, 0}, 2));
    assertThat(throughFile(new String[][] {{"a"}, {"b"}}))
        .isEqualTo(StringArray.of(new String[] {"a", "b"}, 2, 1));
    assertThat(throughFile(new Complex[] {new Complex(1, 2)}))
        .isEqualTo(NdArray.of(ElementType.COMPLEX128, new double[] {1, 2}, 1));
    assertThat(throughFile(new java.math.BigInteger("123456789012345678901234567890")))
        .isEqualTo("123456789012345678901234567890");
    assertThat(throughFile(java.time.Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(throughFile('x')).isEqualTo("x");
    assertThat(throughFile(java.util.Optional.empty())).isNull();
    assertThat(throughFile(java.util.Optional.of(3))).isEqualTo(3);
  }

  @Test
  void mapsKeepTheirOrderAndTakeAnyKey() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("zebra", 1);
    map.put(2L, null);
    map.put(null, "x");
    map.put(true, new Person("Anna", 1));
    map.put(3.5, List.of());

    Object back = throughFile(map);

    assertThat(back).isEqualTo(map);
    assertThat(((Map<?, ?>) back).keySet().toString()).isEqualTo("[zebra, 2, null, true, 3.5]");
  }

  @Test
  void theSameObjectTwiceIsStoredTwice() {
    Person anna = new Person("Anna", 45);

    assertThat(throughFile(List.of(anna, anna))).isEqualTo(List.of(anna, anna));
  }

  @Test
  void listsKeepTheOrderOfNumbersNotOfNames() {
    List<Object> numbers = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      numbers.add(i);
    }

    assertThat(throughFile(numbers)).isEqualTo(numbers);
  }

  @Test
  void extraDataComeBackAttributesFirstEachInOrderOfNames() {
    Bag bag = new Bag("v");
    bag.extra().put("zf", 1.5);
    bag.extra().put("list", List.of(1));
    bag.extra().put("nothing", null);
    bag.extra().put("flag", true);
    bag.extra().put("arr", NdArray.of(new long[] {1, 2}));

    Hdf5.save(file(), "b", bag, SAVE);
    Bag back = Hdf5.load(file(), "b", Bag.class, LOAD);

    assertThat(back.extra().keySet()).containsExactly("flag", "zf", "arr", "list");
    bag.extra().remove("nothing");
    assertThat(back).isEqualTo(bag);
  }
}
