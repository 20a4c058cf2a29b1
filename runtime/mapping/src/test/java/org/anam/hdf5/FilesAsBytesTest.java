package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** HDF5 files, and parts of them, as the bytes of an array in another. */
class FilesAsBytesTest {

  private static final SaveOptions SEALED = SaveOptions.defaults().sealed();

  @TempDir Path folder;
  private Path file;
  private byte[] plain;
  private byte[] sealed;

  @BeforeEach
  void filesToBeStored() throws Exception {
    file = folder.resolve("outer.hdf5");
    Store texts = new Store();
    for (int i = 0; i < 200; i++) {
      texts.put("name" + i, "text " + i);
    }
    Path inner = folder.resolve("inner.hdf5");
    Hdf5.save(inner, "texts", texts);
    plain = Files.readAllBytes(inner);
    Hdf5.save(inner, "texts", texts, SEALED);
    sealed = Files.readAllBytes(inner);
  }

  private void assertComesBack(byte[] bytes, SaveOptions options) {
    Store store = new Store().put("bytes", NdArray.of(bytes)).put("again", bytes);
    Hdf5.save(file, "x", store, options);
    assertThat(Hdf5.load(file, "x")).isEqualTo(store);
  }

  @Test
  @DisplayName("whole files come back, and their beginnings before and behind the seal")
  void files() {
    for (byte[] bytes : new byte[][] {plain, sealed}) {
      for (int length : new int[] {8, 48, 511, 512, 513, 1000, bytes.length}) {
        assertComesBack(Arrays.copyOf(bytes, length), SaveOptions.defaults());
        assertComesBack(Arrays.copyOf(bytes, length), SEALED);
      }
    }
    byte[] end = Arrays.copyOfRange(sealed, sealed.length - 512, sealed.length);
    assertComesBack(end, SaveOptions.defaults());
    assertComesBack(end, SEALED);
  }

  @Test
  @DisplayName("what the HDF5 library would take for damage is refused, and all remedies work")
  void heaps() throws Exception {
    String all = new String(plain, StandardCharsets.ISO_8859_1);
    byte[] cut = Arrays.copyOf(plain, all.indexOf("GCOL") + 100);
    Hdf5.save(file, "x", new Store().put("old", 1));
    byte[] before = Files.readAllBytes(file);
    AnamException error =
        Remedy.of(
            MappingError.LOOKS_DAMAGED,
            () -> assertComesBack(cut, SaveOptions.defaults().engine("hdf5lib")),
            "sealed()",
            "deflate(1)");
    assertThat(error).hasMessageContaining("global heap");
    assertThat(file).hasBinaryContent(before);
    assertComesBack(cut, SEALED.engine("hdf5lib"));
    assertComesBack(cut, SaveOptions.defaults().deflate(1).engine("hdf5lib"));
  }

  @Test
  @DisplayName("the engine in Java takes nothing for damage that is none")
  void heapsInJava() {
    String all = new String(plain, StandardCharsets.ISO_8859_1);
    byte[] cut = Arrays.copyOf(plain, all.indexOf("GCOL") + 100);
    Store store = new Store().put("bytes", NdArray.of(cut));
    Hdf5.save(file, "x", store, SaveOptions.defaults().engine("direct"));
    assertThat(Hdf5.load(file, "x", LoadOptions.defaults().engine("direct"))).isEqualTo(store);
  }

  @Test
  @DisplayName("bytes of a seal that are appended stay what they are")
  void appended() throws Exception {
    Hdf5.save(file, "x", new Store().put("old", 1), SEALED);
    Store bytes = new Store().put("bytes", NdArray.of(Files.readAllBytes(file)));
    Store end = new Store().put("end", NdArray.of(Arrays.copyOf(sealed, 512)));
    try (Hdf5File grown = Hdf5File.append(file)) {
      grown.save("bytes", bytes);
    }
    try (Hdf5File grown = Hdf5File.append(file)) {
      grown.save("end", end);
    }
    LoadOptions options = LoadOptions.defaults().requireSeal();
    assertThat((Object) Hdf5.load(file, "bytes", Store.class, options)).isEqualTo(bytes);
    assertThat((Object) Hdf5.load(file, "end", Store.class, options)).isEqualTo(end);
  }
}
