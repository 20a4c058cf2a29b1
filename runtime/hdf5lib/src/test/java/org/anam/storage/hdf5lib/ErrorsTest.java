package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.layout.ArrayLayout;
import org.anam.layout.Filter;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.error.StorageError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done is refused with code and place, and leaves nothing open. */
class ErrorsTest {

  @TempDir Path folder;

  private EngineTurn lock;
  private Path path;

  @BeforeEach
  void lock() {
    lock = Storages.standard().turn();
    path = folder.resolve("file.h5");
  }

  @AfterEach
  void noHandlesLeft() {
    assertThat(Hdf5libStorage.instance().openHandles()).isZero();
    lock.close();
  }

  private static AnamException refused(ErrorCode code, ThrowingCallable call) {
    List<AnamException> caught = new ArrayList<>();
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> {
              assertThat(e.code()).as(e.getMessage()).isEqualTo(code);
              assertThat(e.file()).isPresent();
              caught.add(e);
            });
    return caught.get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0b", "\ud800", "x\udc00y", "\udc00\ud800"})
  void impossibleNames(String name) {
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      refused(CoreError.BAD_NAME, () -> root.writeInteger(name, ElementType.INT8, 1));
      refused(CoreError.BAD_NAME, () -> root.createGroup(name));
      refused(CoreError.BAD_NAME, () -> root.link(name));
      refused(CoreError.BAD_NAME, () -> root.openAttribute(name));
      refused(
          CoreError.BAD_NAME,
          () -> root.writeDataset(name, NdArray.of(new double[1]), ArrayLayout.DATASET));
      refused(
          CoreError.BAD_NAME,
          () ->
              root.writeStructuredDataset(
                  "s",
                  StructuredArray.of(Map.of(name, NdArray.of(new int[1]))),
                  ArrayLayout.DATASET));
      assertThat(root.linkNames()).isEmpty();
      assertThat(root.attributeNames()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b", "/", "."})
  void impossibleLinkNames(String name) {
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      refused(CoreError.BAD_NAME, () -> root.createGroup(name));
      refused(CoreError.BAD_NAME, () -> root.openGroup(name));
      refused(
          CoreError.BAD_NAME,
          () -> root.writeDataset(name, NdArray.of(new double[1]), ArrayLayout.DATASET));
      root.writeText(name, "attributes may", TextForm.UTF8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "größe", "😀"})
  void takenNames(String name) {
    NdArray array = NdArray.of(new double[] {1, 2});
    try (StorageFile file = Hdf5libStorage.instance().create(path, 512);
        StorageGroup root = file.root()) {
      root.writeInteger(name, ElementType.INT8, 1);
      root.createGroup(name).close();
      AnamException e =
          refused(StorageError.NAME_TAKEN, () -> root.writeText(name, "x", TextForm.UTF8));
      assertThat(e.hdf5Path()).contains("/" + name);
      refused(StorageError.NAME_TAKEN, () -> root.writeText(name, "x", TextForm.FIXED_ASCII));
      refused(StorageError.NAME_TAKEN, () -> root.writeArrayAttribute(name, array));
      refused(
          StorageError.NAME_TAKEN,
          () -> root.writeStringsAttribute(name, StringArray.of(new String[] {"a"})));
      refused(StorageError.NAME_TAKEN, () -> root.createGroup(name));
      refused(StorageError.NAME_TAKEN, () -> root.writeDataset(name, array, ArrayLayout.DATASET));
      refused(
          StorageError.NAME_TAKEN,
          () ->
              root.writeStringsDataset(
                  name, StringArray.of(new String[] {"a"}), ArrayLayout.DATASET));
    }
    assertThat(path).exists();
  }

  @Test
  void chunks() {
    NdArray matrix = NdArray.of(new double[12], 3, 4);
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      for (long[] chunk : new long[][] {{3}, {1, 1, 1}}) {
        refused(
            StorageError.BAD_CHUNK,
            () -> root.writeDataset("d", matrix, ArrayLayout.chunked(chunk)));
      }
      root.writeDataset("d", matrix, ArrayLayout.chunked(9, 2));
    }
  }

  @Test
  void aFilterThatTheLibraryLacks() {
    NdArray array = NdArray.of(new double[12]);
    Filter unknown = new Filter(299, "none", Filter.Stage.COMPRESS, 1, 2);
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      long handles = Hdf5libStorage.instance().openHandles();
      assertThatThrownBy(() -> root.writeDataset("d", array, ArrayLayout.DATASET.filter(unknown)))
          .isInstanceOf(AnamException.class)
          .hasMessageStartingWith("ANAM176")
          .hasMessageContaining("the filter none 1 2");
      assertThat(Hdf5libStorage.instance().openHandles()).isEqualTo(handles);
      root.writeDataset("d", array, ArrayLayout.DATASET.deflate(1));
    }
  }

  @Test
  void tooManyDimensions() {
    NdArray array = NdArray.zeros(ElementType.INT8, new long[33]);
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      refused(CoreError.UNMAPPABLE_VALUE, () -> root.writeDataset("d", array, ArrayLayout.DATASET));
      refused(CoreError.UNMAPPABLE_VALUE, () -> root.writeArrayAttribute("d", array));
    }
  }

  @Test
  void fixedStringsThatAreTooLong() {
    StringArray strings = StringArray.fixed(2, new String[] {"ab", "abc"});
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      refused(CoreError.UNMAPPABLE_VALUE, () -> root.writeStringsAttribute("s", strings));
    }
  }

  @Test
  void closedThings() {
    StorageFile file = Hdf5libStorage.instance().create(path, 0);
    StorageGroup root = file.root();
    root.writeInteger("a", ElementType.INT8, 1);
    StoredAttribute value = root.openAttribute("a");
    value.close();
    value.close();
    refused(StorageError.CLOSED, value::kind);
    refused(StorageError.CLOSED, value::shape);
    root.close();
    root.close();
    refused(StorageError.CLOSED, root::linkCount);
    refused(StorageError.CLOSED, root::attributeNames);
    refused(StorageError.CLOSED, () -> root.link("a"));
    refused(StorageError.CLOSED, () -> root.openAttribute("a"));
    refused(StorageError.CLOSED, () -> root.writeInteger("b", ElementType.INT8, 1));
    refused(StorageError.CLOSED, () -> root.writeText("b", "x", TextForm.UTF8));
    refused(StorageError.CLOSED, () -> root.createGroup("b"));
    file.close();
    file.close();
    refused(StorageError.CLOSED, file::root);
  }

  @Test
  void filesThatAreNone() throws IOException {
    refused(StorageError.NO_SUCH_FILE, () -> Hdf5libStorage.instance().open(path));
    refused(StorageError.CANNOT_READ, () -> Hdf5libStorage.instance().open(folder));
    Files.createFile(path);
    refused(StorageError.NOT_HDF5, () -> Hdf5libStorage.instance().open(path));
    Files.writeString(path, "This is text. ".repeat(100));
    AnamException e = refused(StorageError.NOT_HDF5, () -> Hdf5libStorage.instance().open(path));
    assertThat(e).hasMessageContaining("is not an HDF5 file");
    refused(StorageError.NOT_HDF5, () -> Hdf5libStorage.instance().append(path));
    refused(StorageError.CANNOT_WRITE, () -> Hdf5libStorage.instance().create(path, 0));
    assertThat(Files.size(path)).isEqualTo(1400);
    Path nowhere = folder.resolve("nowhere/file.h5");
    AnamException none =
        refused(StorageError.CANNOT_WRITE, () -> Hdf5libStorage.instance().create(nowhere, 0));
    assertThat(none).hasMessageContaining("there is no folder");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 512})
  void filesCutShort(int userBlock) throws IOException {
    try (StorageFile file = Hdf5libStorage.instance().create(path, userBlock);
        StorageGroup root = file.root()) {
      root.writeDataset("d", NdArray.of(new double[1000]), ArrayLayout.DATASET);
    }
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length += 97) {
      Files.write(path, java.util.Arrays.copyOf(whole, length));
      AnamException e = refused(StorageError.NOT_HDF5, () -> Hdf5libStorage.instance().open(path));
      if (length > userBlock + 8) {
        assertThat(e).hasMessageContaining("cut short");
      }
    }
  }

  @Test
  void appending() {
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      assertThat(file.length()).isZero();
      root.createGroup("a").close();
    }
    NdArray large = NdArray.of(new double[100_000]);
    try (StorageFile file = Hdf5libStorage.instance().append(path);
        StorageGroup root = file.root()) {
      assertThat(file.length()).isPositive();
      root.writeDataset("d", large, ArrayLayout.DATASET);
      try (StoredDataset value = root.openDataset("d")) {
        assertThat(value.readArray().size()).isEqualTo(100_000);
      }
    }
    try (StorageFile file = Hdf5libStorage.instance().open(path);
        StorageGroup root = file.root()) {
      assertThat(root.linkNames()).containsExactly("a", "d");
      refused(StorageError.CANNOT_WRITE, () -> root.createGroup("b"));
      refused(StorageError.CANNOT_WRITE, () -> root.writeText("b", "x", TextForm.UTF8));
      refused(StorageError.CANNOT_WRITE, () -> root.writeInteger("b", ElementType.INT8, 1));
      refused(
          StorageError.CANNOT_WRITE,
          () -> root.writeDataset("e", NdArray.of(new double[1]), ArrayLayout.DATASET));
    }
  }

  @Test
  void largeAttributes() {
    NdArray array = NdArray.of(new double[200_000]);
    ((double[]) array.elements())[199_999] = 5;
    try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
        StorageGroup root = file.root()) {
      root.writeArrayAttribute("large", array);
      for (int i = 0; i < 200; i++) {
        root.writeInteger("n" + i, ElementType.INT64, i);
      }
    }
    try (StorageFile file = Hdf5libStorage.instance().open(path);
        StorageGroup root = file.root();
        StoredAttribute value = root.openAttribute("large")) {
      assertThat(value.readArray().elements()).isEqualTo(array.elements());
      assertThat(root.attributeNames()).hasSize(201);
    }
  }
}
