package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.anam.array.ElementType;
import org.anam.layout.TextForm;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.Engines;
import org.anam.storage.direct.FileComparison;
import org.anam.storage.direct.bytes.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Templates change no byte of a file, and nothing that is read of one. */
@Isolated("a system property switches templates off")
final class TemplatesTest {

  private static final int TREES = Boolean.getBoolean("anam.long") ? 20_000 : 200;
  private static final long SEED = Long.getLong("anam.seed", System.nanoTime());

  @TempDir Path folder;

  private static <T> T without(Supplier<T> action) {
    System.setProperty(Templates.PROPERTY, "false");
    try {
      return action.get();
    } finally {
      System.clearProperty(Templates.PROPERTY);
    }
  }

  private Path write(String name, Consumer<StorageGroup> content) {
    Path file = folder.resolve(name);
    Engines.write(Engines.DIRECT, file, 0, content);
    return file;
  }

  private void assertSame(String what, Consumer<StorageGroup> content) throws Exception {
    Path with = write("with.h5", content);
    Path plain = without(() -> write("without.h5", content));
    assertThat(Files.mismatch(with, plain)).as(what).isEqualTo(-1);
    assertReadAlike(what, with);
    Files.delete(with);
    Files.delete(plain);
  }

  private static void assertReadAlike(String what, Path file) {
    try (StorageFile left = Engines.DIRECT.open(file);
        StorageFile right = without(() -> Engines.DIRECT.open(file))) {
      assertThat(FileComparison.differences(left, right)).as(what).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Contents.class)
  void contents(Contents content) throws Exception {
    assertSame(content.toString(), content::write);
  }

  @Test
  void randomTrees() throws Exception {
    for (int i = 0; i < TREES; i++) {
      long seed = SEED + i;
      assertSame("-Danam.seed=" + seed, root -> RandomTree.write(root, new Random(seed)));
    }
  }

  @Test
  void groupsThatAreAlike() throws Exception {
    for (int i = 0; i < TREES; i++) {
      long seed = SEED + i;
      assertSame("-Danam.seed=" + seed, root -> AlikeGroups.write(root, new Random(seed)));
    }
  }

  /** What the library reads of such files is what it has written itself. */
  @Test
  void theLibraryReadsGroupsThatAreAlike() {
    for (int i = 0; i < TREES / 20; i++) {
      long seed = SEED + i;
      Path ours = write("ours" + i + ".h5", root -> AlikeGroups.write(root, new Random(seed)));
      Path theirs = folder.resolve("theirs" + i + ".h5");
      Engines.write(Engines.LIBRARY, theirs, 0, root -> AlikeGroups.write(root, new Random(seed)));
      Engines.compare("-Danam.seed=" + seed, ours, theirs);
    }
  }

  /** A header that is like others but for a wrong checksum is an error, as any other is. */
  @Test
  void aWrongChecksumIsFound() throws Exception {
    Path file =
        write(
            "damaged.h5",
            root -> {
              for (int i = 0; i < 4; i++) {
                try (StorageGroup group = root.createGroup("g" + i)) {
                  group.writeText("class", "x", TextForm.UTF8);
                  group.writeInteger("n", ElementType.INT64, 0x1122334455667788L + i);
                }
              }
            });
    byte[] bytes = Files.readAllBytes(file);
    byte[] value = {(byte) 0x8a, 0x77, 0x66, 0x55};
    int at = 0;
    while (!Arrays.equals(bytes, at, at + 4, value, 0, 4)) {
      at++;
    }
    bytes[at]++;
    Files.write(file, bytes);
    try (StorageFile open = Engines.DIRECT.open(file);
        StorageGroup root = open.root()) {
      try (StorageGroup first = root.openGroup("g1")) {
        assertThat(first.openAttribute("n").readInteger()).isEqualTo(0x1122334455667789L);
      }
      assertThatThrownBy(() -> root.link("g2"))
          .hasMessageContaining("wrong checksum")
          .hasMessageContaining("ANAM");
    }
  }
}
