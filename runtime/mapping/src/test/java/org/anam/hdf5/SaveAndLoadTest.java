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
import java.util.Set;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.UnsignedNumber;
import org.anam.error.CoreError;
import org.anam.storage.Storages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveAndLoadTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final LoadOptions LOAD = TestTypes.LOAD;

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("file.hdf5");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    assertThat(Storages.standard().openHandles()).isZero();
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
  void valuesOfAnyTypeKeepTheirJavaType() {
    List<Object> values =
        Arrays.asList(
            new double[][] {{1, 2}, {3, 4}},
            new boolean[] {true, false},
            new int[2][0][3],
            new String[][] {{"a"}, {"b"}},
            new String[0],
            new Complex[] {new Complex(1, 2)},
            new char[] {'x'},
            new java.math.BigInteger("123456789012345678901234567890"),
            new java.math.BigDecimal("1.50"),
            java.time.Instant.EPOCH,
            java.time.Period.ofDays(3),
            new java.util.UUID(1, 2),
            'x',
            StringArray.scalar("0-d"),
            Set.of(),
            new java.util.TreeSet<>(List.of("b", "a")),
            new java.util.TreeMap<>(Map.of("b", 1, "a", 'c')));

    List<?> back = (List<?>) throughFile(values);

    for (int i = 0; i < values.size(); i++) {
      assertThat(back.get(i)).as("" + i).isEqualTo(values.get(i));
      assertThat(throughFile(values.get(i))).as("" + i).isEqualTo(values.get(i));
    }
    assertThat(back.get(15)).isInstanceOf(java.util.SortedSet.class);
  }

  @Test
  void itemsAndKeysThatFilesMightConfuseStayApart() {
    Set<Object> set =
        new java.util.LinkedHashSet<>(
            Arrays.asList('a', "a", 1, 1L, java.math.BigInteger.ONE, "1", 1.0, 1.0f, 0.0, -0.0));
    assertThat(throughFile(set)).isEqualTo(set);
    Map<Object, Object> map = new LinkedHashMap<>();
    set.forEach(key -> map.put(key, "of " + key));
    assertThat(throughFile(map)).isEqualTo(map);
  }

  @Test
  @SuppressWarnings("IdentityHashMapUsage") // what programs do all the same
  void whatWouldComeBackAsAnotherTypeIsRefused() {
    for (Object value :
        List.of(
            java.util.Optional.of(3),
            java.util.Optional.empty(),
            new java.util.ArrayDeque<>(List.of(1)),
            Map.of("a", 1).values(),
            new java.util.IdentityHashMap<>(Map.of("a", 1)))) {
      MadeFile.assertError(CoreError.WOULD_CHANGE, () -> throughFile(value), "Bag.v");
    }
    MadeFile.assertError(
        CoreError.OTHER_ORDER,
        () -> throughFile(new java.util.TreeSet<>(java.util.Comparator.<String>reverseOrder())),
        "ReverseComparator");
    Set<Object> same = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    same.add(new String("a"));
    same.add(new String("a"));
    MadeFile.assertError(CoreError.WOULD_MERGE, () -> throughFile(same), "item 1");
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

    assertThat(back.extra().keySet()).containsExactly("flag", "zf", "arr", "list", "nothing");
    assertThat(back).isEqualTo(bag);
  }
}
