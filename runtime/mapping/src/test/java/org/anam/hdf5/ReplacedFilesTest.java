package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other programs move, replace, delete and cut files while these are written. */
class ReplacedFilesTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final LoadOptions LOAD = TestTypes.LOAD;
  private static final Person ANNA = new Person("Anna", 45);
  private static final Person BOB = new Person("Bob", 46);
  private static final Bag LARGE = new Bag(NdArray.of(new double[100_000]));

  @TempDir Path root;
  private Path folder;
  private Path file;

  @BeforeEach
  void anOldFile() throws IOException {
    folder = Files.createDirectory(root.resolve("data"));
    file = folder.resolve("x.hdf5");
    Hdf5.save(file, ANNA, SAVE.sealed());
  }

  private List<Path> hidden() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(path -> path.getFileName().toString().startsWith(".x")).toList();
    }
  }

  private Path temporary() throws IOException {
    return hidden().stream()
        .filter(path -> path.toString().endsWith(".anam-tmp"))
        .findFirst()
        .orElseThrow();
  }

  /** The call fails while a file is open, or leaves one open. */
  private static AnamException refused(ThrowingCallable call, String part) {
    AnamException error = catchThrowableOfType(AnamException.class, call);
    assertThat(error).isNotNull().hasMessageContaining(part);
    assertThat(error.code()).isEqualTo(StorageError.CANNOT_WRITE);
    return error;
  }

  private void assertRefusedAndOldFileWhole(Hdf5File created) {
    AnamException error =
        assertError(StorageError.CANNOT_WRITE, created::commit, "another program");
    assertThat(error.file()).contains(file);
    assertThat(error.getMessage()).doesNotContain("anam-tmp").containsOnlyOnce("ANAM");
    created.close();
    assertThat(Hdf5.load(file, LOAD.requireSeal())).isEqualTo(ANNA);
  }

  @Test
  void aNewFileThatIsRemovedBeforeTheCommit() throws IOException {
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save(BOB);
    Files.delete(temporary());
    assertRefusedAndOldFileWhole(created);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aNewFileThatIsReplacedBeforeTheCommit() throws IOException {
    for (boolean sealed : new boolean[] {true, false}) {
      Path other = folder.resolve("other.hdf5");
      Hdf5.save(other, BOB, SAVE);
      Hdf5File created = Hdf5File.create(file, sealed ? SAVE.sealed() : SAVE);
      created.save(BOB);
      Files.move(other, temporary(), StandardCopyOption.REPLACE_EXISTING);
      assertRefusedAndOldFileWhole(created);
    }
  }

  @Test
  void aNewFileThatIsMovedBeforeTheCommit() throws IOException {
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save(BOB);
    Files.move(temporary(), folder.resolve("moved"));
    assertRefusedAndOldFileWhole(created);
  }

  @Test
  void aNewFileThatIsCutBeforeItsEnd() throws IOException {
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save("large", LARGE);
    // What the library has still to write comes after the cut; it cannot bring the rest back.
    Path temporary = temporary();
    Files.newByteChannel(temporary, StandardOpenOption.WRITE).truncate(0).close();
    Hdf5.save(folder.resolve("y.hdf5"), BOB, SAVE);
    try {
      created.commit();
    } catch (AnamException e) {
      assertThat(e.code()).isEqualTo(StorageError.CANNOT_WRITE);
    } finally {
      created.close();
    }
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aFolderThatIsReplacedBeforeTheCommit() throws IOException {
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save(BOB);
    Path moved = Files.move(folder, root.resolve("moved"));
    Files.createDirectory(folder);
    Files.copy(moved.resolve("x.hdf5"), file);
    assertRefusedAndOldFileWhole(created);
    assertThat(Hdf5.load(moved.resolve("x.hdf5"), LOAD)).isEqualTo(ANNA);
  }

  @Test
  void aRenameThatFails() throws IOException {
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save(BOB);
    Files.delete(file);
    Files.createDirectories(file.resolve("inner"));
    AnamException error = assertError(StorageError.CANNOT_WRITE, created::commit, "director");
    assertThat(error.getMessage()).doesNotContain("anam-tmp");
    created.close();
    assertThat(file.resolve("inner")).isDirectory();
    assertThat(hidden()).isEmpty();
  }

  @Test
  void anInterruptedThreadSavesAllTheSame() {
    for (SaveOptions options : List.of(SAVE, SAVE.sealed())) {
      Thread.currentThread().interrupt();
      Hdf5.save(file, BOB, options);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(Hdf5.load(file, LOAD)).isEqualTo(BOB);
    }
    Thread.currentThread().interrupt();
    try (Hdf5File appended = Hdf5File.append(file, SAVE)) {
      appended.save("more", ANNA);
    }
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Hdf5.load(file, "more", LOAD.requireSeal())).isEqualTo(ANNA);
  }

  @Test
  void interruptsDuringASave() throws Exception {
    Thread saving =
        new Thread(
            () -> {
              for (int i = 0; i < 20; i++) {
                Hdf5.save(file, "large", LARGE, SAVE.sealed());
              }
            });
    Throwable[] failure = new Throwable[1];
    saving.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
    saving.start();
    while (saving.isAlive()) {
      saving.interrupt();
      Thread.onSpinWait();
    }
    saving.join();
    assertThat(failure[0]).isNull();
    assertThat(Hdf5.load(file, LOAD.requireSeal())).isEqualTo(LARGE);
    assertThat(hidden()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAppendedFileThatIsReplaced(boolean byAnother) throws IOException {
    Path other = folder.resolve("other.hdf5");
    Hdf5.save(other, BOB, SAVE.sealed());
    byte[] bytes = Files.readAllBytes(other);
    Path moved = folder.resolve("moved.hdf5");
    byte[] old = Files.readAllBytes(file);
    Hdf5File appended = Hdf5File.append(file, SAVE);
    appended.save("more", BOB);
    Files.move(file, moved);
    if (byAnother) {
      Files.move(other, file);
    }

    refused(() -> appended.save("most", BOB), "moved, replaced");
    AnamException error =
        assertError(StorageError.CANNOT_WRITE, appended::close, "nothing was added to it");

    assertThat(error.file()).contains(file);
    if (byAnother) {
      assertThat(file).hasBinaryContent(bytes);
    } else {
      assertThat(file).doesNotExist();
    }
    assertThat(moved).hasBinaryContent(old);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void aSealedFileIsWholeWhileItIsAppendedTo() throws IOException {
    byte[] old = Files.readAllBytes(file);
    try (Hdf5File appended = Hdf5File.append(file, SAVE)) {
      appended.save("more", BOB);
      assertThat(file).hasBinaryContent(old);
      assertThat(Hdf5.load(file, LOAD.requireSeal())).isEqualTo(ANNA);
    }
    assertThat(Hdf5.load(file, "more", LOAD.requireSeal())).isEqualTo(BOB);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void whatAnotherProgramAddsToASealedFileMeanwhileIsNotLost() throws IOException {
    Hdf5File appended = Hdf5File.append(file, SAVE);
    appended.save("more", BOB);
    Files.write(file, new byte[8], StandardOpenOption.APPEND);
    byte[] longer = Files.readAllBytes(file);
    assertError(StorageError.CANNOT_WRITE, appended::close, "has added to the file");
    assertThat(file).hasBinaryContent(longer);
    assertThat(hidden()).isEmpty();
  }

  @Test
  void anAppendedFileThatIsDeleted() throws IOException {
    Hdf5File appended = Hdf5File.append(file, SAVE);
    Files.delete(file);
    refused(() -> appended.save("more", BOB), "deleted");
    assertError(StorageError.CANNOT_WRITE, appended::close, "deleted");
    appended.close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anAppendedFileThatIsCut() throws IOException {
    Hdf5File appended = Hdf5File.append(file, SAVE);
    appended.save("more", BOB);
    Files.newByteChannel(file, StandardOpenOption.WRITE).truncate(100).close();
    refused(() -> appended.save("most", BOB), "cut");
    assertError(StorageError.CANNOT_WRITE, appended::close, "cut");
  }

  @Test
  void aLinkThatIsTurnedWhileAFileIsAppendedTo() throws IOException {
    Path other = folder.resolve("other.hdf5");
    Hdf5.save(other, BOB, SAVE.sealed());
    byte[] bytes = Files.readAllBytes(other);
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("x.hdf5"));
    try (Hdf5File appended = Hdf5File.append(link, SAVE)) {
      Files.delete(link);
      Files.createSymbolicLink(link, Path.of("other.hdf5"));
      appended.save("more", BOB);
    }
    assertThat(other).hasBinaryContent(bytes);
    assertThat(Hdf5.load(file, "more", LOAD.requireSeal())).isEqualTo(BOB);
  }
}
