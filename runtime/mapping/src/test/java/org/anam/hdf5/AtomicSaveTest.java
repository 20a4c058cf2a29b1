package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Either the whole new file is there or the old one is as it was; nothing else ever stays. */
class AtomicSaveTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final LoadOptions LOAD = TestTypes.LOAD;
  private static final Person ANNA = new Person("Anna", 45);
  private static final Person BOB = new Person("Bob", 46);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("x.hdf5");
  }

  @AfterEach
  void noTemporaryFileIsLeft() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      assertThat(all.filter(path -> path.getFileName().toString().contains(".anam-"))).isEmpty();
    }
  }

  @Test
  void aFailedSaveLeavesTheOldFile() throws IOException {
    Hdf5.save(file, ANNA, SAVE);
    byte[] before = Files.readAllBytes(file);

    List<Object> bad = new ArrayList<>(List.of(NdArray.of(new double[100_000]), "\ud800"));
    assertError(MappingError.NOT_UNICODE, () -> Hdf5.save(file, "b", new Bag(bad), SAVE));

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void permissionsOfTheOldFileAreKept() throws IOException {
    Hdf5.save(file, ANNA, SAVE);
    for (String permissions : new String[] {"rw-------", "rw-rw-r--", "rwxr-x---"}) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

      Hdf5.save(file, BOB, SAVE);

      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
    assertThat(Hdf5.load(file, LOAD)).isEqualTo(BOB);
  }

  @Test
  void symbolicLinksAreFollowed() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(file, Path.of("elsewhere", "real.hdf5"));

    Hdf5.save(link, ANNA, SAVE);
    Hdf5.save(link, BOB, SAVE);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Hdf5.load(elsewhere.resolve("real.hdf5"), LOAD)).isEqualTo(BOB);
    Path circle = Files.createSymbolicLink(folder.resolve("c"), folder.resolve("c"));
    assertError(StorageError.CANNOT_WRITE, () -> Hdf5.save(circle, ANNA, SAVE), "circle");
  }

  @Test
  void pathsThatCannotBeWritten() throws IOException {
    assertError(
        StorageError.CANNOT_WRITE,
        () -> Hdf5.save(folder.resolve("no/x.hdf5"), ANNA, SAVE),
        "folder",
        "is not there");
    assertError(StorageError.CANNOT_WRITE, () -> Hdf5.save(folder, ANNA, SAVE), "is a folder");
    assertError(
        StorageError.CANNOT_WRITE, () -> Hdf5.save(Path.of("/proc/x.hdf5"), ANNA, SAVE), "/proc");
    assertError(
        StorageError.CANNOT_WRITE,
        () -> Hdf5.save(Path.of("/dev/null"), ANNA, SAVE),
        "not a regular file");
  }

  @Test
  void aFullDiskLeavesTheOldFile() throws Exception {
    Hdf5.save(file, ANNA, SAVE);
    byte[] before = Files.readAllBytes(file);

    // A limit on the size of files stands in for a full disk: writing fails half-way as there.
    Process process =
        new ProcessBuilder(
                "bash",
                "-c",
                "ulimit -f 512; exec \"$0\" \"$@\"",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                LargeSave.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();

    assertThat(output).contains("ANAM164").contains("left over: 1");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  /** Saves 8 MB over a file, and says what came of it. */
  static final class LargeSave {

    private LargeSave() {}

    public static void main(String[] args) {
      Path file = Path.of(args[0]);
      try {
        Hdf5.save(file, "b", new Bag(NdArray.of(new double[1 << 20])), SAVE);
        System.out.println("saved");
      } catch (AnamException e) {
        System.out.println(e.getMessage());
      }
      System.out.println("left over: " + file.getParent().toFile().list().length);
    }
  }

  @Test
  void aCreatedFileIsThereOnlyAfterTheCommit() throws IOException {
    try (Hdf5File created = Hdf5File.create(file, SAVE)) {
      created.save(ANNA);
      created.save("bob", BOB);
      assertThat(file).doesNotExist();
      assertThatThrownBy(() -> created.save("bob", ANNA)).hasMessageContaining("ANAM148");
      created.commit();
      assertThat(file).exists();
      assertError(StorageError.CLOSED, () -> created.save(ANNA));
    }
    try (Hdf5File discarded = Hdf5File.create(file, SAVE)) {
      discarded.save("other", BOB);
    }
    try (Hdf5File open = Hdf5File.open(file, LOAD)) {
      assertThat(open.groups()).containsExactly("bob", "person");
      assertThat(open.className("bob")).isEqualTo("golden_classes.Person");
      assertThat(open.load("bob", Person.class)).isEqualTo(BOB);
      assertThat(open.load(Person.class)).isEqualTo(ANNA);
      assertThat(open.load("person")).isEqualTo(ANNA);
    }
  }

  @Test
  void objectsThatCannotBeStoredDoNotSpoilTheFile() {
    try (Hdf5File created = Hdf5File.create(file, SAVE)) {
      assertThatThrownBy(() -> created.save("bad", new Bag(List.of(1, new Object()))))
          .hasMessageContaining("ANAM141");
      created.save("good", new Bag(1));
      created.commit();
    }
    try (Hdf5File appended = Hdf5File.append(file, SAVE)) {
      assertThatThrownBy(() -> appended.save("bad", new Bag(List.of(1, new Object()))))
          .hasMessageContaining("ANAM141");
      appended.save("better", new Bag(2));
    }
    try (Hdf5File open = Hdf5File.open(file, LOAD)) {
      assertThat(open.groups()).containsExactly("better", "good");
    }
  }

  @TestFactory
  Stream<DynamicTest> afterClosingEveryCallIsAnError() {
    Hdf5.save(file, ANNA, SAVE);
    Hdf5File open = Hdf5File.open(file, LOAD);
    open.close();
    open.close();
    Hdf5File appended = Hdf5File.append(file, SAVE);
    appended.close();
    return Stream.of(
        dynamicTest("groups", () -> assertError(StorageError.CLOSED, open::groups)),
        dynamicTest("load", () -> assertError(StorageError.CLOSED, () -> open.load("person"))),
        dynamicTest(
            "className", () -> assertError(StorageError.CLOSED, () -> open.className("person"))),
        dynamicTest("save", () -> assertError(StorageError.CLOSED, () -> appended.save("x", ANNA))),
        dynamicTest("commit", () -> assertError(StorageError.CLOSED, appended::commit)));
  }
}
