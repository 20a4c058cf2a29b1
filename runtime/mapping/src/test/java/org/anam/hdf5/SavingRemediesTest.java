package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.Converter;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The remedies of errors about values that cannot be stored, followed. */
class SavingRemediesTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("a.h5");
  }

  @AfterEach
  void nothingElseIsLeft() {
    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
  }

  private void save(Object value) {
    Hdf5.save(file, "s", new Store().put("v", value));
  }

  private Object saved() {
    return ((Store) Hdf5.load(file)).get("v");
  }

  @Test
  void aMappableTypeIsStored() {
    Remedy.of(CoreError.UNMAPPABLE_VALUE, () -> save(Thread.currentThread()), "a mappable type");
    save(Thread.currentThread().getName());
    assertThat(saved()).isEqualTo(Thread.currentThread().getName());
    Remedy.of(CoreError.UNMAPPABLE_VALUE, () -> save(CoreError.CYCLE), "its name()");
    save(CoreError.CYCLE.name());
    assertThat(saved()).isEqualTo("CYCLE");
    long[] shape = new long[33];
    Arrays.fill(shape, 1);
    NdArray deep = NdArray.zeros(ElementType.INT8, shape);
    Remedy.of(CoreError.UNMAPPABLE_VALUE, () -> save(deep), "fewer dimensions");
    save(deep.reshape(1));
    assertThat(saved()).isEqualTo(deep.reshape(1));
  }

  @Test
  void aCycleIsCutByAKey() {
    Map<String, Object> a = new LinkedHashMap<>();
    Map<String, Object> b = new LinkedHashMap<>();
    a.put("friend", b);
    b.put("friend", a);
    Remedy.of(CoreError.CYCLE, () -> save(a), "store a key instead");
    b.put("friend", "a");
    save(a);
    assertThat(saved()).isEqualTo(a);
  }

  @Test
  void namesAreChosenAnew() {
    Store store = new Store().put("a/b", 1);
    Remedy.of(CoreError.BAD_NAME, () -> Hdf5.save(file, "s", store), "another name");
    Hdf5.save(file, "s", new Store().put("a_b", 1));
    Remedy.of(CoreError.BAD_NAME, () -> Hdf5.save(file, "a//b", new Store()), "as in run/person");
    Hdf5.save(file, "run/person", new Store().put("a", 1));
    Remedy.of(
        StorageError.NAME_TAKEN, () -> Hdf5.save(file, "s", new Store().put("class", 1)), "Rename");
    Hdf5.save(file, "s", new Store().put("class_", 1));
    assertThat(Hdf5.load(file)).isEqualTo(new Store().put("class_", 1));
  }

  @Test
  void raggedRowsAreAList() {
    double[][] ragged = {{1, 2}, {3}};
    Remedy.of(CoreError.RAGGED, () -> save(ragged), "List<double[]>");
    save(Arrays.asList(ragged));
    assertThat(((List<?>) saved()).get(1)).isEqualTo(new double[] {3});
    save(new double[][] {{1, 2}, {3, 4}});
    assertThat(saved()).isEqualTo(new double[][] {{1, 2}, {3, 4}});
  }

  @Test
  void nullsAreItemsOfAList() {
    String[] texts = {"a", null};
    Remedy.of(CoreError.NULL_ELEMENT, () -> save(texts), "Use a List");
    save(Arrays.asList(texts));
    assertThat(saved()).isEqualTo(Arrays.asList(texts));
    save(new String[] {"a", ""});
  }

  @Test
  void aTextThatIsNoUnicodeIsBytes() {
    String text = "a\0b";
    Remedy.of(MappingError.NOT_UNICODE, () -> save(text), "byte[]");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    save(bytes);
    assertThat(saved()).isEqualTo(bytes);
    save("ab");
    assertThat(saved()).isEqualTo("ab");
  }

  @Test
  void aGroupThatIsThereIsLeftOrTheFileSavedAnew() {
    save(1);
    try (Hdf5File grown = Hdf5File.append(file)) {
      AnamException error = assertThrows(AnamException.class, () -> grown.save("s", new Store()));
      assertThat(error.code()).isEqualTo(MappingError.NAME_EXISTS);
      grown.save("t", new Store().put("v", 2));
    }
    Remedy.of(
        MappingError.NAME_EXISTS,
        () -> {
          try (Hdf5File grown = Hdf5File.append(file)) {
            grown.save("s", new Store());
          }
        },
        "another group",
        "file anew");
    assertThat(Hdf5.load(file, "t")).isEqualTo(new Store().put("v", 2));
    save(3);
    assertThat(saved()).isEqualTo(3);
  }

  @Test
  void aChunkHasTheRankOfItsArray() {
    NdArray cube = NdArray.of(new double[8], 2, 2, 2);
    ArrayLayout flat = ArrayLayout.chunked(2, 2).deflate(1);
    Remedy.of(
        StorageError.BAD_CHUNK,
        () -> Hdf5.save(file, new Holder(cube), Holder.of(Values.ND_ARRAY.stored(flat))),
        "for each dimension");
    ArrayLayout whole = ArrayLayout.chunked(2, 2, 1).deflate(1);
    Codec<Holder> codec = Holder.of(Values.ND_ARRAY.stored(whole));
    Hdf5.save(file, new Holder(cube), codec);
    assertThat(Hdf5.load(file, codec)).isEqualTo(new Holder(cube));
  }

  /** A class whose second accessor throws while it is not ready. */
  static final class Sensor {
    private boolean ready;

    String label() {
      return "s";
    }

    double value() {
      if (!ready) {
        throw new IllegalStateException("not measured yet");
      }
      return 1.5;
    }
  }

  private static final Codec<Sensor> SENSOR =
      new Codec<>(
          TypeDescriptor.of(Sensor.class, "test.Sensor").members("label", "value").build()) {
        @Override
        public void put(Sensor sensor, Sink out) {
          out.putString(sensor.label());
          out.putDouble(sensor.value());
        }

        @Override
        public Sensor get(Source in) {
          Sensor sensor = new Sensor();
          in.getString();
          sensor.ready = in.getDouble() > 0;
          return sensor;
        }
      };

  @Test
  void anAccessorThatThrowsIsNamedAndPutRight() {
    Sensor sensor = new Sensor();
    AnamException error =
        Remedy.of(
            CoreError.REFUSED,
            () ->
                Hdf5.save(
                    file,
                    "list",
                    List.of(1, sensor),
                    SaveOptions.defaults().registry(Registry.of(SENSOR))),
            "the cause");
    assertThat(error).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(error.what()).contains("not measured yet", "while this was saved");
    assertThat(error.member()).contains("Sensor.value");
    assertThat(error.hdf5Path()).contains("/list/LIST_item1/value");
    assertThat(file).doesNotExist();
    sensor.ready = true;
    Hdf5.save(file, sensor, SENSOR);
    assertThat(Hdf5.load(file, SENSOR).value()).isEqualTo(1.5);
  }

  /** A list of the program's own whose items throw. */
  @Test
  void aCollectionThatThrowsIsNamed() {
    List<Integer> broken =
        new AbstractList<>() {
          @Override
          public Integer get(int index) {
            throw new UnsupportedOperationException("lost");
          }

          @Override
          public int size() {
            return 2;
          }
        };
    for (Object value : List.of(new ArrayList<>(List.of(broken)), broken)) {
      AnamException error = assertThrows(AnamException.class, () -> Hdf5.save(file, "l", value));
      assertThat(error.code()).isEqualTo(CoreError.REFUSED);
      assertThat(error).hasMessageContaining("lost").hasMessageContaining("/l");
      assertThat(error).hasCauseInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void aConverterThatReturnsNullSaysSoWithoutACause() {
    Converter<Object, String> converter =
        new Converter<>() {
          @Override
          public String toStored(Object value) {
            return null;
          }

          @Override
          public Object fromStored(String stored) {
            return stored;
          }
        };
    Codec<Holder> codec = Holder.of(Values.converted(converter, Values.STRING));
    AnamException error =
        Remedy.of(CoreError.REFUSED, () -> Hdf5.save(file, new Holder(1), codec), "return a value");
    assertThat(error).hasNoCause();
    assertThat(error.remedy()).doesNotContain("cause");
  }
}
