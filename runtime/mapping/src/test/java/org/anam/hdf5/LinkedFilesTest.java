package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A save goes to the file that the system would open by the same path, and a load comes from it.
 */
class LinkedFilesTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final Person ANNA = new Person("Anna", 45);

  @TempDir Path folder;

  /** Saves by a path, and looks where the system finds it. */
  private void saved(Path by, Path expected) throws IOException {
    Hdf5.save(by, ANNA, SAVE);
    assertThat(by.toRealPath()).isEqualTo(expected.toRealPath());
    assertThat(expected).isRegularFile().isNotEmptyFile();
    assertThat(Hdf5.load(by, TestTypes.LOAD)).isEqualTo(ANNA);
    Files.delete(expected);
    Files.createFile(expected);
    try (Hdf5File created = Hdf5File.create(by, SAVE)) {
      created.save(ANNA);
      created.commit();
    }
    assertThat(expected).isNotEmptyFile();
    Files.delete(expected);
  }

  private Path link(String path, String to) throws IOException {
    return Files.createSymbolicLink(folder.resolve(path), Path.of(to));
  }

  @Test
  void parentsAreThoseOfTheRealFolder() throws IOException {
    // l/link leads to ../x.h5: beside the folder where the link lies, not beside that of the path.
    Files.createDirectories(folder.resolve("deep/er"));
    link("l", "deep/er");
    link("deep/er/link", "../x.h5");
    link("deep/er/up", "..");
    Files.createFile(folder.resolve("x.h5"));
    saved(folder.resolve("l/link"), folder.resolve("deep/x.h5"));
    saved(folder.resolve("l/../y.h5"), folder.resolve("deep/y.h5"));
    saved(folder.resolve("l/up/../z.h5"), folder.resolve("z.h5"));
    link("deep/er/chain", "up/../l/link");
    saved(folder.resolve("l/chain"), folder.resolve("deep/x.h5"));
    assertThat(folder.resolve("x.h5")).isEmptyFile();
  }

  @Test
  void chainsAbsoluteAndDanglingLinks() throws IOException {
    Files.createDirectory(folder.resolve("there"));
    link("one", "two");
    link("two", folder.resolve("there/three").toString());
    link("there/three", "./four.h5");
    saved(folder.resolve("one"), folder.resolve("there/four.h5"));
    link("nowhere", "absent/x.h5");
    assertError(
        StorageError.CANNOT_WRITE,
        () -> Hdf5.save(folder.resolve("nowhere"), ANNA, SAVE),
        "absent is not there");
    assertThat(folder.resolve("absent")).doesNotExist();
  }

  @Test
  void linksThatLeadToFoldersOrInCircles() throws IOException {
    Files.createDirectory(folder.resolve("there"));
    link("there/up", "..");
    link("round", "there/up/round");
    link("a", "b/x");
    link("b", "a");
    for (String path : new String[] {"there/up", "there/up/there", "there/.."}) {
      assertError(
          StorageError.CANNOT_WRITE,
          () -> Hdf5.save(folder.resolve(path), ANNA, SAVE),
          "is a folder");
    }
    for (String path : new String[] {"round", "a/x.h5", "b/y"}) {
      assertError(
          StorageError.CANNOT_WRITE, () -> Hdf5.save(folder.resolve(path), ANNA, SAVE), "circle");
    }
  }
}
