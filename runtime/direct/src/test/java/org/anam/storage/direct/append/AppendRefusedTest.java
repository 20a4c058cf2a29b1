package org.anam.storage.direct.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.Engines;
import org.anam.storage.direct.checksum.Lookup3;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be changed in place is refused with the reason, and stays as it is. */
class AppendRefusedTest {

  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() throws Exception {
    OldFiles.write(folder);
  }

  private static AnamException refused(Path file, ThrowingCallable call) throws IOException {
    byte[] before = Files.readAllBytes(file);
    AnamException error = catchThrowableOfType(AnamException.class, call);
    assertThat(error).isNotNull();
    assertThat(error.code().id()).isEqualTo("ANAM164");
    assertThat(error.file()).contains(file);
    assertThat(file).hasBinaryContent(before);
    return error;
  }

  @ParameterizedTest
  @CsvSource({
    "paged, divided into pages, convert",
    "kept, lists of its free space, convert",
    "widths, do not have 8 bytes, hdf5lib",
  })
  void filesThatAreMadeOtherwise(String name, String reason, String remedy) throws IOException {
    Path file = folder.resolve("files/refused/" + name + ".h5");
    AnamException error =
        refused(file, () -> OldFiles.append(Engines.DIRECT, file, root -> root.createGroup("x")));
    assertThat(error).hasMessageContaining(reason).hasMessageContaining(remedy);
  }

  @Test
  void aFileThatMayNotBeWritten() throws IOException {
    Path file = OldFiles.copy(folder.resolve("files/direct.h5"), "read-only");
    assertThat(file.toFile().setWritable(false)).isTrue();
    if (Files.isWritable(file)) {
      return; // root may write all
    }
    refused(file, () -> Engines.DIRECT.append(file));
  }

  /** A message that is unknown, and says that who does not know it must not change the object. */
  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void aHeaderWithAPartThatForbidsChanges(int flag) throws IOException {
    Path file = OldFiles.copy(folder.resolve("files/direct.h5"), "unknown");
    patchRoot(file, flag);
    AnamException error =
        refused(file, () -> OldFiles.append(Engines.DIRECT, file, root -> root.createGroup("x")));
    assertThat(error).hasMessageContaining("unknown type 65").hasMessageContaining("convert");
    patchRoot(file, 0);
    OldFiles.append(Engines.DIRECT, file, root -> root.createGroup("x").close());
    assertThat(OldFiles.read(Engines.DIRECT, file)).containsKey("/x/");
  }

  /** Gives the group info, which can be missed, another type. */
  private static void patchRoot(Path path, int flags) throws IOException {
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int root = (int) file.getLong(36);
    boolean isShort = (bytes[root + 5] & 1) == 0;
    int at = root + (isShort ? 7 : 8);
    int end = at + (isShort ? bytes[root + 6] & 0xff : file.getShort(root + 6));
    at += 4 + bytes[at + 1];
    assertThat(bytes[at] == 10 || bytes[at] == 65).isTrue();
    bytes[at] = 65;
    bytes[at + 3] = (byte) flags;
    file.putInt(end, Lookup3.of(Arrays.copyOfRange(bytes, root, end)));
    Files.write(path, bytes);
  }

  /** Headers of the library lie anywhere; with one that lies across a border nothing is changed. */
  @Test
  void aHeaderAcrossABorder() throws IOException {
    Path file = folder.resolve("across.h5");
    Engines.write(
        Engines.LIBRARY,
        file,
        0,
        root -> {
          for (int i = 0; i < 200; i++) {
            try (StorageGroup group = root.createGroup("group " + i)) {
              group.writeInteger("a", ElementType.INT32, i);
            }
          }
        });
    int across = 0;
    for (int i = 0; i < 200; i++) {
      String name = "group " + i;
      byte[] before = Files.readAllBytes(file);
      try {
        OldFiles.append(
            Engines.DIRECT, file, root -> root.openGroup(name).createGroup("added").close());
      } catch (AnamException e) {
        across++;
        assertThat(e.code().id()).isEqualTo("ANAM164");
        assertThat(e).hasMessageContaining("border of 4 KiB").hasMessageContaining("anam convert");
        assertThat(e).hasMessageContaining("path /" + name);
        assertThat(file).hasBinaryContent(before);
      }
    }
    assertThat(across).isBetween(1, 30);
  }

  @Test
  void namesThatAreTaken() throws IOException {
    Path file = OldFiles.copy(folder.resolve("files/latest-plain.h5"), "taken");
    byte[] before = Files.readAllBytes(file);
    try (StorageFile open = Engines.DIRECT.append(file);
        StorageGroup root = open.root();
        StorageGroup few = root.openGroup("links 3")) {
      NdArray array = NdArray.of(new int[1]);
      requireTaken(() -> root.createGroup("links 3"));
      requireTaken(() -> root.writeDataset("elsewhere", array, ArrayLayout.DATASET));
      requireTaken(() -> few.writeInteger("a0", ElementType.INT8, 1));
    }
    assertThat(file).hasBinaryContent(before);
  }

  private static void requireTaken(ThrowingCallable call) {
    assertThat(catchThrowableOfType(AnamException.class, call).code().id()).isEqualTo("ANAM144");
  }

  /** What another program makes of the file meanwhile is noticed, and left to it. */
  @ParameterizedTest
  @ValueSource(strings = {"cut", "written to", "changed"})
  void anotherProgram(String what) throws IOException {
    for (String name : List.of("direct", "earliest-plain", "latest-ordered", "block")) {
      Path file = OldFiles.copy(folder.resolve("files/" + name + ".h5"), "others");
      StorageFile open = Engines.DIRECT.append(file);
      open.root().createGroup("added").close();
      try (RandomAccessFile other = new RandomAccessFile(file.toFile(), "rw")) {
        change(other, what);
      }
      assertThat(refused(file, open::close)).hasMessageContaining(what);
      open.close();
    }
  }

  private static void change(RandomAccessFile file, String what) throws IOException {
    switch (what) {
      case "cut" -> file.setLength(file.length() - 1);
      case "written to" -> file.setLength(file.length() + 4096);
      default -> {
        byte[] all = new byte[4096];
        file.seek(0);
        file.readFully(all);
        for (int i = 0; i < all.length; i++) {
          all[i] ^= 1;
        }
        file.seek(0);
        file.write(all);
      }
    }
  }

  @Test
  void interruptsAndUseAfterClosing() throws IOException {
    Path file = OldFiles.copy(folder.resolve("files/direct.h5"), "interrupted");
    Map<String, String> before = OldFiles.read(Engines.DIRECT, file);
    StorageFile open = Engines.DIRECT.append(file);
    Thread.currentThread().interrupt();
    StorageGroup root = open.root();
    StorageGroup added = root.createGroup("added");
    added.writeInteger("a", ElementType.INT8, 1);
    added.close();
    open.close();
    assertThat(Thread.interrupted()).isTrue();
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            open::root,
            root::linkNames,
            () -> root.createGroup("more"),
            () -> root.writeInteger("a", ElementType.INT8, 1))) {
      assertThat(catchThrowableOfType(AnamException.class, call).code().id()).isEqualTo("ANAM168");
    }
    Map<String, String> after = OldFiles.read(Engines.LIBRARY, file);
    assertThat(after).containsKey("/added/").hasSize(before.size() + 1);
  }
}
