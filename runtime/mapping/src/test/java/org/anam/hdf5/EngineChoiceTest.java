package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.layout.Filter;
import org.anam.registry.Registry;
import org.anam.storage.error.StorageError;
import org.anam.testing.Remedy.Call;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which engine reads and writes: the one that is named, or the first one that can. */
@Tag("engines")
class EngineChoiceTest {

  private static final LoadOptions HOLDERS =
      LoadOptions.defaults().registry(Registry.of(Holder.of(Values.ND_ARRAY)));
  private static final Filter UNKNOWN = new Filter(32001, "blosc", Filter.Stage.COMPRESS);

  @TempDir static Path made;
  @TempDir Path folder;
  private final Store store = new Store().put("a", NdArray.of(new double[] {1, 2}));

  /** With an image of the library's cache, which only the library reads; and with LZF. */
  @BeforeAll
  static void filesOfOthers() throws Exception {
    H5py.script("engines.py", made);
    H5py.script("remedies.py", made);
  }

  private static Object held(Path file, LoadOptions options) {
    return Hdf5.load(file, "h", Holder.class, options).v();
  }

  @ParameterizedTest
  @ValueSource(strings = {"direct", "hdf5lib"})
  void whatOneWritesTheOtherReads(String writer) {
    String reader = writer.equals("direct") ? "hdf5lib" : "direct";
    Path file = folder.resolve("a.h5");
    Hdf5.save(file, "s", store, SaveOptions.defaults().engine(writer));
    assertThat(Hdf5.load(file, "s", LoadOptions.defaults().engine(reader))).isEqualTo(store);
  }

  /** Each of the two says in its own words that it does not have a filter. */
  @Test
  void theNamedOneWrites() {
    SaveOptions options = SaveOptions.defaults().filter(UNKNOWN).chunk(2);
    Path file = folder.resolve("a.h5");
    Remedy.of(
        StorageError.MISSING_FILTER,
        () -> Hdf5.save(file, "s", store, options.engine("direct")),
        "SaveOptions.engine(\"hdf5lib\")");
    Remedy.of(
        StorageError.MISSING_FILTER,
        () -> Hdf5.save(file, "s", store, options.engine("hdf5lib")),
        "HDF5_PLUGIN_PATH");
    // Where none is named, both are asked.
    Remedy.of(
        StorageError.MISSING_FILTER,
        () -> Hdf5.save(file, "s", store, options),
        "HDF5_PLUGIN_PATH");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theNamedOneReadsAndNoOther() {
    Path image = made.resolve("image.h5");
    AnamException error =
        Remedy.of(
            StorageError.CANNOT_READ,
            () -> held(image, HOLDERS.engine("direct")),
            "org.anam:anam-hdf5lib",
            "name no other engine");
    assertThat(error.what()).contains("image of the library's cache");
    assertThat(held(image, HOLDERS.engine("hdf5lib"))).isInstanceOf(NdArray.class);
    Path lzf = made.resolve("lzf.h5");
    Remedy.of(StorageError.MISSING_FILTER, () -> held(lzf, HOLDERS.engine("hdf5lib")));
    assertThat(held(lzf, HOLDERS.engine("direct"))).isInstanceOf(NdArray.class);
  }

  @Test
  void whereNoneIsNamedTheOneReadsThatCan() {
    NdArray expected = (NdArray) held(made.resolve("lzf.h5"), HOLDERS);
    assertThat(expected.getDouble(999)).isEqualTo(999);
    assertThat(held(made.resolve("image.h5"), HOLDERS)).isEqualTo(expected);
    for (String name : List.of("lzf.h5", "image.h5")) {
      try (Hdf5File file = Hdf5File.open(made.resolve(name), HOLDERS)) {
        assertThat(file.groups()).containsExactly("h");
        assertThat(file.load("h", Holder.class).v()).isEqualTo(expected);
        assertThat(file.load(Holder.class).v()).isEqualTo(expected);
        assertThat(file.className("h")).isEqualTo("test.Holder");
      }
    }
  }

  @Test
  void anEngineThatIsNotThereIsAnErrorOfEachCall() {
    Path file = folder.resolve("a.h5");
    Hdf5.save(file, "s", store);
    SaveOptions save = SaveOptions.defaults().engine("hdf5libb");
    LoadOptions load = LoadOptions.defaults().engine("hdf5libb");
    List<Call> calls =
        List.of(
            () -> Hdf5.save(file, "s", store, save),
            () -> Hdf5.load(file, "s", load),
            () -> Hdf5File.open(file, load),
            () -> Hdf5File.create(file, save),
            () -> Hdf5File.append(file, save));
    for (Call call : calls) {
      AnamException error =
          Remedy.of(
              StorageError.NATIVE_LIBRARY,
              call,
              "Name one that is there: direct, hdf5lib.",
              "Did you mean hdf5lib?");
      assertThat(error.what()).startsWith("\"hdf5libb\" names no HDF5 engine");
    }
    assertThat(Hdf5.load(file, "s")).isEqualTo(store);
  }
}
