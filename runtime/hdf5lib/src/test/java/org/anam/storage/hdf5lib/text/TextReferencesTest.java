package org.anam.storage.hdf5lib.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.anam.array.StringArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredDataset;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.Hdf5libProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged references to texts are found before the native library follows them. */
class TextReferencesTest {

  private static final int ADDRESS = 4;
  private static final int OBJECT = 12;
  private static final int REFERENCE = 16;

  private static final String[] TEXTS = {"first", "", "größe 😀", "x".repeat(9_000), "last"};

  @TempDir Path folder;

  @AfterEach
  void noHandlesLeft() {
    assertThat(new Hdf5libProvider().storage().openHandles()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 512})
  void soundReferencesAreRead(int userBlock) throws IOException {
    assertThat(read(write(userBlock))).containsExactly(TEXTS);
  }

  @Test
  void manyTextsAreRead() throws IOException {
    String[] many = new String[20_000];
    Arrays.setAll(many, n -> "text number " + n);
    assertThat(read(write(0, many, new long[] {100, 200}))).containsExactly(many);
  }

  @Test
  void aScalarDatasetIsLookedAtToo() throws IOException {
    String[] one = {"only"};
    Path file = write(0, one, new long[0]);
    assertThat(read(file)).containsExactly(one);
    byte[] bytes = Files.readAllBytes(file);
    put(bytes, references(bytes, one) + OBJECT, 77);
    assertRefused(bytes, "object 77");
  }

  @Test
  void whatWasNeverWrittenIsEmpty() throws IOException {
    byte[] bytes = Files.readAllBytes(write(0));
    int reference = references(bytes, TEXTS) + 4 * REFERENCE;
    Arrays.fill(bytes, reference, reference + REFERENCE, (byte) 0);
    String[] texts = read(Files.write(folder.resolve("unwritten.h5"), bytes));
    assertThat(texts[3]).isEqualTo(TEXTS[3]);
    assertThat(texts[4]).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 99, 65_535, 65_537, -1, Integer.MIN_VALUE})
  void objectsThatAreNotInTheHeapAreRefused(int object) throws IOException {
    for (int userBlock : new int[] {0, 512}) {
      byte[] bytes = Files.readAllBytes(write(userBlock));
      put(bytes, references(bytes, TEXTS) + 4 * REFERENCE + OBJECT, object);
      assertRefused(bytes, "object " + Integer.toUnsignedString(object) + " ");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 4", "0, 6", "0, 5000", "0, -1", "1, 1", "3, 8999", "3, 8", "4, 1000000"})
  void lengthsThatTheHeapDoesNotHaveAreRefused(int text, int length) throws IOException {
    byte[] bytes = Files.readAllBytes(write(0));
    put(bytes, references(bytes, TEXTS) + text * REFERENCE, length);
    assertRefused(bytes, "Text number " + text + " has " + Integer.toUnsignedString(length));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 8, 100, 1L << 20, 1L << 40, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void addressesWithoutAHeapAreRefused(long address) throws IOException {
    byte[] bytes = Files.readAllBytes(write(0));
    int at = references(bytes, TEXTS) + 2 * REFERENCE + ADDRESS;
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(at, address);
    assertRefused(bytes, "Text number 2 refers to object");
  }

  /** The heap itself looks sound: the text still ends before the next object. */
  @Test
  void textsThatGrewByLessThanEightBytesAreRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(write(0));
    int heap = indexOf(bytes, "GCOL");
    int text = indexOf(bytes, "first");
    assertThat(text).isGreaterThan(heap);
    bytes[text - 8] = 8;
    assertRefused(bytes, "5 bytes by its reference and 8 in the global heap");
  }

  @Test
  void aFileThatReplacesTheOpenOneIsNotLookedInto() throws IOException {
    Path file = write(0);
    byte[] other = Files.readAllBytes(file);
    put(other, references(other, TEXTS) + OBJECT, 99);
    Path replacement = Files.write(folder.resolve("replacement"), other);
    assertThat(read(file, () -> Files.move(replacement, file, StandardCopyOption.REPLACE_EXISTING)))
        .containsExactly(TEXTS);
  }

  private void assertRefused(byte[] bytes, String message) throws IOException {
    Path file = Files.write(folder.resolve("damaged.h5"), bytes);
    // By hdf5lib or by the C interface: it is found before either is asked.
    assertThatThrownBy(() -> read(file))
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> {
              assertThat(e.code()).isEqualTo(StorageError.DAMAGED);
              assertThat(e.file()).contains(file);
              assertThat(e.hdf5Path()).contains("/texts");
            })
        .hasMessageContaining(message);
  }

  private Path write(int userBlock) throws IOException {
    return write(userBlock, TEXTS, new long[] {TEXTS.length});
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private Path write(int userBlock, String[] texts, long[] shape) throws IOException {
    Path file = folder.resolve("texts.h5");
    Files.deleteIfExists(file);
    try (EngineTurn lock = Storages.standard().turn();
        StorageFile storage = new Hdf5libProvider().storage().create(file, userBlock);
        StorageGroup root = storage.root()) {
      root.writeStringsDataset("texts", StringArray.of(texts, shape), ArrayLayout.DATASET);
    }
    return file;
  }

  private interface Meanwhile {

    void happens() throws IOException;
  }

  private static String[] read(Path file) throws IOException {
    return read(file, () -> {});
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private static String[] read(Path file, Meanwhile meanwhile) throws IOException {
    try (EngineTurn lock = Storages.standard().turn();
        StorageFile storage = new Hdf5libProvider().storage().open(file);
        StorageGroup root = storage.root()) {
      meanwhile.happens();
      assertThat(root.link("texts")).isEqualTo(StorageGroup.Link.DATASET);
      try (StoredDataset value = root.openDataset("texts")) {
        return value.readStrings().toArray();
      }
    }
  }

  /** Where the references lie: the first has the length of the first text, and object 1 follows. */
  private static int references(byte[] bytes, String[] texts) {
    ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at + texts.length * REFERENCE <= bytes.length; at++) {
      boolean found = true;
      for (int i = 0; i < texts.length && found; i++) {
        int reference = at + i * REFERENCE;
        int object = numbers.getInt(reference + OBJECT);
        found =
            numbers.getInt(reference) == texts[i].getBytes(StandardCharsets.UTF_8).length
                && numbers.getLong(reference + ADDRESS) > 0
                && object > 0
                && object <= texts.length;
      }
      if (found) {
        return at;
      }
    }
    throw new AssertionError("no references");
  }

  private static int indexOf(byte[] bytes, String text) {
    int found = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    assertThat(found).isPositive();
    return found;
  }

  private static void put(byte[] bytes, int at, int number) {
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, number);
  }
}
