package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The remedies of errors about files as such, followed. */
class FileRemediesTest {

  @TempDir static Path made;
  @TempDir Path folder;
  private Path file;
  private final Store store = new Store().put("a", 1);

  @BeforeAll
  static void write() throws Exception {
    H5py.script("remedies.py", made);
  }

  @BeforeEach
  void name() {
    file = folder.resolve("a.h5");
  }

  private static Object held(Path path, String group) {
    return Hdf5.load(
            path,
            group,
            Holder.class,
            LoadOptions.defaults().registry(Registry.of(Holder.of(Values.ND_ARRAY))))
        .v();
  }

  @Test
  void whatIsNoHdf5IsRestoredFromACopy() throws Exception {
    Hdf5.save(file, "store", store);
    Path copy = Files.copy(file, folder.resolve("copy.h5"));
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.setLength(100);
    }
    Remedy.of(StorageError.NOT_HDF5, () -> Hdf5.load(file), "restore the file from a copy");
    Files.copy(copy, file, StandardCopyOption.REPLACE_EXISTING);
    assertThat(Hdf5.load(file)).isEqualTo(store);
  }

  @Test
  void aPathThatIsWrongIsCorrected() {
    Hdf5.save(file, "store", store);
    Remedy.of(StorageError.NO_SUCH_FILE, () -> Hdf5.load(folder.resolve("b.h5")), "Check the path");
    assertThat(Hdf5.load(folder.resolve("a.h5"))).isEqualTo(store);
    Remedy.of(StorageError.CANNOT_READ, () -> Hdf5.load(folder), "path");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsMade() throws Exception {
    Path missing = folder.resolve("sub/a.h5");
    Remedy.of(
        StorageError.CANNOT_WRITE, () -> Hdf5.save(missing, "store", store), "Check the folder");
    Files.createDirectory(missing.getParent());
    Hdf5.save(missing, "store", store);
    assertThat(Hdf5.load(missing)).isEqualTo(store);
  }

  /** The HDF5 library has a file open for one purpose only. */
  @Test
  void aFileThatThisProcessReadsIsClosedBeforeItGrows() {
    Hdf5.save(file, "store", store);
    SaveOptions library = SaveOptions.defaults().engine("hdf5lib");
    try (Hdf5File reading = Hdf5File.open(file, LoadOptions.defaults().engine("hdf5lib"))) {
      AnamException error = assertThrows(AnamException.class, () -> Hdf5File.append(file, library));
      assertThat(error.code()).isEqualTo(StorageError.CANNOT_WRITE);
      assertThat(error).hasMessageContaining("open for reading in this process");
      assertThat(reading.groups()).containsExactly("store");
    }
    try (Hdf5File grown = Hdf5File.append(file, library)) {
      grown.save("more", store);
    }
    assertThat(Hdf5.load(file, "more")).isEqualTo(store);
  }

  @Test
  void aBrokenSealIsHealedByACopyAndAMissingOneByASave() throws Exception {
    Hdf5.save(file, "store", store, SaveOptions.defaults().sealed());
    Path copy = Files.copy(file, folder.resolve("copy.h5"));
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(600);
      bytes.write(bytes.read() ^ 1);
    }
    Remedy.of(MappingError.SEAL_BROKEN, () -> Hdf5.load(file), "from a copy");
    assertThat(Hdf5.load(copy)).isEqualTo(store);

    LoadOptions sealed = LoadOptions.defaults().requireSeal();
    Hdf5.save(file, "store", store);
    Remedy.of(MappingError.SEAL_MISSING, () -> Hdf5.load(file, sealed), "Save it sealed");
    Hdf5.save(file, "store", store, SaveOptions.defaults().sealed());
    assertThat(Hdf5.load(file, sealed)).isEqualTo(store);
  }

  @Test
  void aDamagedPartIsRestoredFromACopy() throws Exception {
    Hdf5.save(file, "store", store);
    Path copy = Files.copy(file, folder.resolve("copy.h5"));
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (int at = text.indexOf("OHDR"); at >= 0; at = text.indexOf("OHDR", at + 1)) {
      bytes[at + 8] ^= 0x55;
    }
    Files.write(file, bytes);
    Remedy.of(StorageError.DAMAGED, () -> Hdf5.load(file), "from a copy", "h5dump");
    assertThat(Hdf5.load(copy)).isEqualTo(store);
  }

  @Test
  void aFileIsKeptOpenAsLongAsItIsUsed() {
    Hdf5.save(file, "store", store);
    Hdf5File opened = Hdf5File.open(file);
    opened.close();
    Remedy.of(StorageError.CLOSED, () -> opened.load("store"), "Keep the file open");
    try (Hdf5File again = Hdf5File.open(file)) {
      assertThat(again.load("store")).isEqualTo(store);
    }
  }

  @Test
  void aFileIsOpenedForWhatItIsUsedFor() {
    Hdf5.save(file, "store", store);
    try (Hdf5File reading = Hdf5File.open(file)) {
      wrongMode(() -> reading.save("more", store));
      wrongMode(reading::commit);
    }
    try (Hdf5File writing = Hdf5File.create(folder.resolve("new.h5"))) {
      wrongMode(() -> writing.load("store"));
      wrongMode(writing::groups);
    }
    try (Hdf5File grown = Hdf5File.append(file)) {
      grown.save("more", store);
    }
    try (Hdf5File reading = Hdf5File.open(file)) {
      assertThat(reading.load("more")).isEqualTo(store);
    }
    Hdf5File reading = Hdf5File.open(file);
    AnamException error = assertThrows(AnamException.class, reading::commit);
    reading.close();
    Remedy.of(
        MappingError.WRONG_MODE,
        () -> {
          throw error;
        },
        "Hdf5File.open to load, by create or append to save");
  }

  private static void wrongMode(Executable call) {
    assertThat(assertThrows(AnamException.class, call).code()).isEqualTo(MappingError.WRONG_MODE);
  }

  @TestFactory
  Stream<DynamicTest> argumentsAreWhatTheMessageAsksFor() {
    Hdf5.save(file, "store", store, SaveOptions.defaults().deflate(9).chunk(4));
    assertThat(Hdf5.load(file, LoadOptions.defaults().fillLimit(0))).isEqualTo(store);
    return Stream.of(
        dynamicTest(
            "no file",
            () ->
                Remedy.of(
                    CoreError.BAD_ARGUMENT, () -> Hdf5.save((Path) null, "store", store), "file")),
        dynamicTest(
            "a level of 10",
            () ->
                Remedy.of(
                    CoreError.BAD_ARGUMENT,
                    () -> SaveOptions.defaults().deflate(10),
                    "from 1 (fast) to 9")),
        dynamicTest(
            "a size of 0",
            () ->
                Remedy.of(
                    CoreError.BAD_ARGUMENT, () -> SaveOptions.defaults().chunk(4, 0), "from 1 on")),
        dynamicTest(
            "no sizes",
            () ->
                Remedy.of(
                    CoreError.BAD_ARGUMENT,
                    () -> SaveOptions.defaults().chunk(),
                    "each dimension")),
        dynamicTest(
            "a negative limit",
            () ->
                Remedy.of(
                    CoreError.BAD_ARGUMENT, () -> LoadOptions.defaults().fillLimit(-1), "or 0")));
  }

  /** The file of a writer that was killed: its mark is named, and h5clear takes it off a copy. */
  @ParameterizedTest
  @ValueSource(strings = {"write", "swmr"})
  void theMarkOfACrashedWriterIsClearedOnACopy(String writer) throws Exception {
    Path crashed = made.resolve(writer + "_crash.h5");
    AnamException error =
        Remedy.of(
            StorageError.MARKED_OPEN, () -> held(crashed, "h"), "copy", "h5clear -s", "h5dump");
    assertThat(error.what().contains("SWMR")).isEqualTo(writer.equals("swmr"));
    Remedy.of(StorageError.MARKED_OPEN, () -> Hdf5File.append(crashed));
    Path copy = Files.copy(crashed, folder.resolve("copy.h5"));
    H5py.tool(folder, "h5clear", "-s", "copy.h5");
    assertThat(held(copy, "h")).isEqualTo(NdArray.of(new double[] {1, 2, 3}));
  }

  @Test
  void aMissingFilterIsNamedAndLeftOutByAProgramThatHasIt() throws Exception {
    Path lzf = made.resolve("lzf.h5");
    LoadOptions library = LoadOptions.defaults().engine("hdf5lib");
    AnamException error =
        Remedy.of(
            StorageError.MISSING_FILTER,
            () ->
                Hdf5.load(
                    lzf,
                    "h",
                    Holder.class,
                    library.registry(Registry.of(Holder.of(Values.ND_ARRAY)))),
            "HDF5_PLUGIN_PATH",
            "h5py");
    assertThat(error.what()).contains("LZF (filter 32000)");
    assertThat(error.hdf5Path()).contains("/h/v");
    Files.copy(lzf, folder.resolve("rewritten.h5"));
    H5py.run(
        folder,
        "with h5py.File('rewritten.h5', 'r+') as f:",
        "  v = f['h/v'][()]",
        "  del f['h/v']",
        "  f['h'].create_dataset('v', data=v, compression='gzip')");
    assertThat(((NdArray) held(folder.resolve("rewritten.h5"), "h")).getDouble(999)).isEqualTo(999);
  }

  @Test
  void aSparseDatasetIsLoadedByTheOption() {
    Path sparse = made.resolve("remedies.h5");
    AnamException error =
        Remedy.of(
            CoreError.TOO_LARGE,
            () -> held(sparse, "sparse"),
            "LoadOptions.defaults().fillLimit(288000000L)");
    assertThat(error.what()).contains("288000000 bytes", "stores 80000;", "fill values");
    LoadOptions options =
        LoadOptions.defaults()
            .fillLimit(288_000_000L)
            .registry(Registry.of(Holder.of(Values.ND_ARRAY)));
    NdArray array = (NdArray) Hdf5.load(sparse, "sparse", Holder.class, options).v();
    assertThat(array.shape()).containsExactly(6000, 6000);
    assertThat(array.getDouble(0, 0)).isEqualTo(1);
    assertThat(array.getDouble(5999, 5999)).isEqualTo(7);
  }

  @Test
  void permissionsAreGiven() throws Exception {
    Hdf5.save(file, "store", store);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(file)) {
      return; // the superuser may read everything
    }
    Remedy.of(StorageError.CANNOT_READ, () -> Hdf5.load(file), "Check permissions");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertThat(Hdf5.load(file)).isEqualTo(store);
  }
}
