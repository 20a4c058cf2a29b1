package org.anam.file;

import static org.anam.hdf5.MadeFile.assertError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.hdf5.Bag;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.Person;
import org.anam.hdf5.SaveOptions;
import org.anam.hdf5.TestTypes;
import org.anam.mapping.error.MappingError;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Damage to a sealed file is always told; so are files that are no HDF5 files. */
class SealTest {

  private static final SaveOptions SAVE = TestTypes.SAVE.sealed();
  private static final LoadOptions LOAD = TestTypes.LOAD;
  private static final Bag BAG = new Bag(java.util.List.of("a", 1.5, new Person("Anna", 45)));

  @TempDir Path folder;
  private Path file;
  private byte[] sound;

  @BeforeEach
  void save() throws IOException {
    file = folder.resolve("sealed.hdf5");
    Hdf5.save(file, "b", BAG, SAVE);
    sound = Files.readAllBytes(file);
  }

  private void assertBroken(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    assertError(MappingError.SEAL_BROKEN, () -> Hdf5.load(file, LOAD));
  }

  @Test
  void soundFilesLoad() {
    assertThat(Hdf5.load(file, LOAD.requireSeal())).isEqualTo(BAG);
    assertThat(new String(sound, 0, 16, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("Anam sealed file");
  }

  @Test
  void everyFlippedBitOfTheSealAndSomeOfTheRestAreSeen() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      byte[] bytes = sound.clone();
      int at = i < Seal.BLOCK * 2 ? i / 2 : random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      assertBroken(bytes);
    }
  }

  @Test
  void overwritesAndTruncationsAreSeen() throws IOException {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = sound.clone();
      int at = random.nextInt(bytes.length - 64);
      byte[] other = new byte[1 + random.nextInt(64)];
      random.nextBytes(other);
      System.arraycopy(other, 0, bytes, at, other.length);
      if (!Arrays.equals(bytes, sound)) {
        assertBroken(bytes);
      }
      assertBroken(Arrays.copyOf(sound, 64 + random.nextInt(sound.length - 64)));
    }
    assertBroken(Arrays.copyOf(sound, sound.length + 1));
    byte[] noHeader = sound.clone();
    Arrays.fill(noHeader, 0, 200, (byte) 0);
    assertBroken(noHeader);
  }

  @Test
  void aSealCanBeRequired() {
    Hdf5.save(file, "b", BAG, TestTypes.SAVE);

    assertThat(Hdf5.load(file, LOAD)).isEqualTo(BAG);
    assertError(MappingError.SEAL_MISSING, () -> Hdf5.load(file, LOAD.requireSeal()));
  }

  @Test
  void appendingSealsAnew() {
    try (Hdf5File appended = Hdf5File.append(file, TestTypes.SAVE)) {
      appended.save("c", new Bag(2));
    }

    assertThat(Hdf5.load(file, "c", LOAD.requireSeal())).isEqualTo(new Bag(2));
    assertThat(Hdf5.load(file, "b", LOAD.requireSeal())).isEqualTo(BAG);
  }

  @TestFactory
  Stream<DynamicTest> filesThatAreNoHdf5Files() {
    return Stream.of(
        notHdf5("empty"),
        notHdf5("one byte", (byte) 1),
        notHdf5("a text", "a text\n".repeat(500).getBytes(StandardCharsets.UTF_8)),
        notHdf5("zeros", new byte[5000]),
        notHdf5("the beginning of one", Arrays.copyOfRange(sound, 512, 540)));
  }

  private DynamicTest notHdf5(String title, byte... content) {
    return dynamicTest(
        title,
        () -> {
          Files.write(file, content);
          assertError(StorageError.NOT_HDF5, () -> Hdf5.load(file, LOAD));
          assertError(StorageError.NOT_HDF5, () -> Hdf5File.append(file, SAVE));
        });
  }

  @Test
  void filesThatAreNone() {
    assertError(StorageError.NO_SUCH_FILE, () -> Hdf5.load(folder.resolve("no"), LOAD));
    assertError(
        StorageError.NO_SUCH_FILE, () -> Hdf5.load(folder.resolve("no/x"), LOAD), "The folder");
    assertError(StorageError.CANNOT_READ, () -> Hdf5.load(folder, LOAD), "is a folder");
    assertError(StorageError.CANNOT_READ, () -> Hdf5.load(Path.of("/dev/null"), LOAD), "regular");
  }

  @Test
  void unsealedFilesCutShortAreErrors() throws IOException {
    Hdf5.save(file, "b", BAG, TestTypes.SAVE);
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 8; length < bytes.length; length += 97) {
      Files.write(file, Arrays.copyOf(bytes, length));
      AnamException error =
          (AnamException)
              org.assertj.core.api.Assertions.catchThrowable(() -> Hdf5.load(file, LOAD));
      assertThat(error).as("cut to " + length).isNotNull();
      assertThat(error.file()).contains(file);
    }
  }
}
