package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.direct.checksum.Lookup3;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening, closing and reading by several threads, and what is said of files that do not open. */
final class OpenFilesTest {

  private static final Path GOLDEN = Path.of("..", "..", "testing", "golden");
  private static final Path SCALARS = GOLDEN.resolve("scalars.hdf5");
  private static final Path LATEST = GOLDEN.resolve("arrays_libver_latest.hdf5");

  private static final int FLAGS_AT = 11;
  private static final int END_AT = 28;
  private static final int CHECKSUM_AT = 44;

  @TempDir Path folder;

  private static void assertCode(Runnable opening, StorageError code, String what) {
    assertThatThrownBy(opening::run)
        .isInstanceOfSatisfying(
            AnamException.class, e -> assertThat(e.code()).as(e.getMessage()).isEqualTo(code))
        .hasMessageContaining(what);
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.h5"), bytes);
  }

  @Test
  void whatIsNoFileIsSaid() throws IOException {
    Path none = folder.resolve("none.h5");
    assertCode(() -> Engines.DIRECT.open(none), StorageError.NO_SUCH_FILE, "none.h5");
    assertCode(() -> Engines.DIRECT.open(folder), StorageError.CANNOT_READ, "This is a folder");
    Path text = file("a text".getBytes(StandardCharsets.US_ASCII));
    assertCode(() -> Engines.DIRECT.open(text), StorageError.NOT_HDF5, "not an HDF5 file");
  }

  @Test
  void everyFileThatIsCutIsSaidToBe() throws IOException {
    byte[] whole = Files.readAllBytes(SCALARS);
    Path cut = file(Arrays.copyOf(whole, whole.length - 1));
    assertCode(() -> Engines.DIRECT.open(cut), StorageError.NOT_HDF5, "cut short");
    Path longer = file(Arrays.copyOf(whole, whole.length + 100));
    try (StorageFile file = Engines.DIRECT.open(longer);
        StorageFile same = Engines.DIRECT.open(SCALARS)) {
      assertThat(FileComparison.differences(file, same)).isEmpty();
    }
  }

  @Test
  void theMarkOfAWriterIsSaid() throws IOException {
    byte[] bytes = Files.readAllBytes(LATEST);
    ByteBuffer block = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    assertThat(block.getLong(END_AT)).isLessThanOrEqualTo(bytes.length);
    for (int flags : new int[] {1, 5}) {
      bytes[FLAGS_AT] = (byte) flags;
      block.putInt(CHECKSUM_AT, Lookup3.of(bytes, 0, CHECKSUM_AT));
      Path marked = file(bytes);
      assertCode(() -> Engines.DIRECT.open(marked), StorageError.MARKED_OPEN, "marked as open");
    }
    bytes[FLAGS_AT] = 0;
    Path wrong = file(bytes);
    assertCode(() -> Engines.DIRECT.open(wrong), StorageError.NOT_HDF5, "wrong checksum");
  }

  @Test
  void useAfterCloseIsAnError() {
    StorageFile file = Engines.DIRECT.open(SCALARS);
    StorageGroup root = file.root();
    String name = root.linkNames().get(0);
    StorageGroup group = root.openGroup(name);
    StoredAttribute attribute = group.openAttribute(group.attributeNames().get(0));
    attribute.close();
    assertCode(attribute::readText, StorageError.CLOSED, "The value is closed");
    group.close();
    assertCode(group::linkNames, StorageError.CLOSED, "The group is closed");
    file.close();
    file.close();
    assertCode(root::linkNames, StorageError.CLOSED, "The file is closed");
    assertCode(() -> root.link(name), StorageError.CLOSED, "The file is closed");
    assertCode(file::root, StorageError.CLOSED, "The file is closed");
  }

  @Test
  void aClosedFileCanBeReplaced() throws IOException {
    Path file = file(Files.readAllBytes(SCALARS));
    Engines.DIRECT.open(file).close();
    Files.delete(file);
    Files.copy(LATEST, file);
    try (StorageFile opened = Engines.DIRECT.open(file);
        StorageFile latest = Engines.DIRECT.open(LATEST)) {
      assertThat(FileComparison.differences(opened, latest)).isEmpty();
    }
  }

  @Test
  void anInterruptedThreadReadsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    TreeText.Sum sum;
    try (StorageFile file = Engines.DIRECT.open(SCALARS)) {
      sum = TreeText.of(file);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(sum.errors()).isZero();
    try (StorageFile file = Engines.DIRECT.open(SCALARS)) {
      assertThat(TreeText.of(file)).isEqualTo(sum);
    }
  }

  @Test
  void threadsReadSideBySideWithoutALock() throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<TreeText.Sum>> sums = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        Path path = i % 2 == 0 ? LATEST : GOLDEN.resolve("dicts.hdf5");
        sums.add(
            threads.submit(
                () -> {
                  try (StorageFile file = Engines.DIRECT.open(path)) {
                    return TreeText.of(file);
                  }
                }));
      }
      for (int i = 2; i < 40; i++) {
        assertThat(sums.get(i).get()).isEqualTo(sums.get(i % 2).get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aFileThatIsOpenForReadingIsNotWritten() {
    try (StorageFile file = Engines.DIRECT.open(SCALARS);
        StorageGroup root = file.root()) {
      assertCode(() -> root.createGroup("new"), StorageError.CANNOT_WRITE, "open for reading");
    }
  }
}
