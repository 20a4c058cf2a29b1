package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a file cannot be written, the old one stays whole, and nothing is left behind. */
class UnwritableTest {

  private static final SaveOptions OPTIONS = SaveOptions.defaults().registry(Registry.of());

  @TempDir Path folder;

  @Test
  void aFolderAsTarget() throws IOException {
    Path target = Files.createDirectory(folder.resolve("taken"));
    refused(target, "folder");
    assertThat(target).isDirectory();
    assertThat(names(folder)).containsExactly("taken");
  }

  @Test
  void aFolderThatIsNotThere() throws IOException {
    refused(folder.resolve("absent/file.h5"), "absent");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aFolderThatIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "text");
    refused(file.resolve("inner.h5"), "is not there");
    assertThat(file).hasContent("text");
  }

  @Test
  void aSymbolicLinkIsFollowed() throws IOException {
    Path target = folder.resolve("target.h5");
    SaveLoop.save(target, 1, false);
    Path link = Files.createSymbolicLink(folder.resolve("link.h5"), Path.of("target.h5"));
    SaveLoop.save(link, 2, false);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Loads.any(target)).isEqualTo(SaveLoop.value(2));
    assertThat(names(folder)).containsExactlyInAnyOrder("link.h5", "target.h5");
  }

  @Test
  void symbolicLinksInACircle() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
    Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
    refused(link, "circle");
    assertThat(names(folder)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aFolderThatMayOnlyBeRead() throws IOException, InterruptedException {
    try (SmallDisk disk = SmallDisk.mount(folder, "10m")) {
      Path file = folder.resolve("file.h5");
      SaveLoop.save(file, 1, false);
      // The superuser may write where permissions forbid it, but not to a disk mounted for reading.
      if (disk.isMounted()) {
        disk.makeReadOnly();
      } else {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
      }
      refused(file, "");
      refused(folder.resolve("other.h5"), "");
      assertThat(Loads.any(file)).isEqualTo(SaveLoop.value(1));
      assertThat(names(folder)).containsExactly("file.h5");
      if (!disk.isMounted()) {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      }
    }
  }

  /** As a single file that is mounted into a container: it is there, and cannot be replaced. */
  @Test
  void aFileThatIsMountedByItself() throws IOException, InterruptedException {
    Path file = folder.resolve("file.h5");
    SaveLoop.save(file, 1, false);
    Path outside = folder.resolve("outside.h5");
    SaveLoop.save(outside, 1, false);
    Process mount =
        new ProcessBuilder("mount", "--bind", outside.toString(), file.toString()).start();
    assumeTrue(mount.waitFor() == 0, "only the superuser can mount a file");
    try {
      refused(file, "mount its folder");
      assertThat(Loads.any(file)).isEqualTo(SaveLoop.value(1));
      assertThat(names(folder)).containsExactlyInAnyOrder("file.h5", "outside.h5");
    } finally {
      assertThat(new ProcessBuilder("umount", file.toString()).start().waitFor()).isZero();
    }
    assertThat(Loads.any(file)).isEqualTo(SaveLoop.value(1));
  }

  /** The hidden files of a save must not need longer names than the file system has. */
  @Test
  void namesOfAllLengths() {
    for (int length : new int[] {100, 143, 200, 250, 255}) {
      Path file = folder.resolve("n".repeat(length));
      SaveLoop.save(file, 1, false);
      assertThat(Loads.any(file)).isEqualTo(SaveLoop.value(1));
    }
  }

  @Test
  void aDiskThatIsFullAtAnyStageOfASave() throws IOException, InterruptedException {
    fillDisks(file -> SaveLoop.save(file, 2, false));
    fillDisks(file -> SaveLoop.save(file, 2, true));
  }

  @Test
  void aDiskThatIsFullAtAnyStageOfACommit() throws IOException, InterruptedException {
    fillDisks(
        path -> {
          try (Hdf5File file = Hdf5File.create(path, OPTIONS)) {
            file.save("data", SaveLoop.value(2));
            file.commit();
          }
        });
  }

  /** Appending is not atomic, which its documentation says: only the error counts. */
  @Test
  void aDiskThatIsFullAtAnyStageOfAnAppend() throws IOException, InterruptedException {
    int full = 0;
    int done = 0;
    for (int kilobytes = 180; kilobytes <= 380; kilobytes += 20) {
      Path mountPoint = Files.createDirectory(folder.resolve("disk" + kilobytes));
      try (SmallDisk disk = SmallDisk.mount(mountPoint, kilobytes + "k")) {
        assumeTrue(disk.isMounted(), "only the superuser can mount a small disk");
        Path file = mountPoint.resolve("file.h5");
        SaveLoop.save(file, 1, false);
        try (WorkerProcess worker = new WorkerProcess(AppendWorker.class, folder, List.of())) {
          WorkerProcess.Answer answer = worker.ask(file.toString(), Duration.ofSeconds(30));
          assertThat(answer.outcome()).as(answer.text()).isNull();
          assertThat(answer.text()).matches("0 (ok|ANAM164: .*file\\.h5.*)");
          full += answer.text().equals("0 ok") ? 0 : 1;
          done += answer.text().equals("0 ok") ? 1 : 0;
          worker.stop();
        }
        assertThat(names(mountPoint)).as(kilobytes + " KiB").containsExactly("file.h5");
      }
      Files.delete(mountPoint);
    }
    assertThat(full).as("disks that were full").isGreaterThan(3);
    assertThat(done).as("disks that were not").isPositive();
  }

  /** Writes on disks of growing size, from nearly none to enough. */
  private void fillDisks(Consumer<Path> write) throws IOException, InterruptedException {
    int full = 0;
    int done = 0;
    for (int kilobytes = 180; kilobytes <= 380; kilobytes += 8) {
      Path mountPoint = Files.createDirectory(folder.resolve("disk" + kilobytes));
      try (SmallDisk disk = SmallDisk.mount(mountPoint, kilobytes + "k")) {
        assumeTrue(disk.isMounted(), "only the superuser can mount a small disk");
        Path file = mountPoint.resolve("file.h5");
        SaveLoop.save(file, 1, false);
        long open = Loads.openHandles();
        AnamException error = catchThrowableOfType(AnamException.class, () -> write.accept(file));
        assertThat(Loads.openHandles()).as(kilobytes + " KiB: handles").isEqualTo(open);
        if (error == null) {
          done++;
        } else {
          full++;
          assertThat(error.code()).as(error.getMessage()).isEqualTo(StorageError.CANNOT_WRITE);
          assertThat(error).hasMessageContaining("file.h5");
          assertThat(error).hasMessageContaining("full");
          assertThat(Loads.any(file)).as(kilobytes + " KiB").isEqualTo(SaveLoop.value(1));
        }
        assertThat(names(mountPoint)).as(kilobytes + " KiB").containsExactly("file.h5");
      }
      Files.delete(mountPoint);
    }
    assertThat(full).as("disks that were full").isGreaterThan(5);
    assertThat(done).as("disks that were not").isPositive();
  }

  private void refused(Path target, String why) {
    long open = Loads.openHandles();
    AnamException error =
        catchThrowableOfType(AnamException.class, () -> SaveLoop.save(target, 2, false));
    assertThat(error).isNotNull();
    assertThat(error.code()).as(error.getMessage()).isEqualTo(StorageError.CANNOT_WRITE);
    assertThat(error).hasMessageContaining(target.toString()).hasMessageContaining(why);
    assertThat(Loads.openHandles()).isEqualTo(open);
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
