package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.Engines;
import org.anam.storage.direct.FileComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What this engine writes either engine reads as what the library has written, to the bit. */
class SameFilesTest {

  private static final int TREES = Boolean.getBoolean("anam.long") ? 20_000 : 300;
  private static final long SEED = Long.getLong("anam.seed", System.nanoTime());

  @TempDir Path folder;

  @SuppressWarnings("try") // The lock is held, not used.
  private static void assertSame(String what, Path left, Storage by, Path right, Storage other) {
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile one = by.open(left);
        StorageFile two = other.open(right)) {
      assertThat(FileComparison.differences(one, two)).as(what).isEmpty();
    }
  }

  private void assertSame(String what, Path ours, Path theirs) {
    assertSame(what, ours, Engines.LIBRARY, theirs, Engines.LIBRARY);
    assertSame(what, ours, Engines.DIRECT, theirs, Engines.LIBRARY);
  }

  @ParameterizedTest
  @EnumSource(Contents.class)
  void contents(Contents content) {
    Path ours = folder.resolve("direct.h5");
    Path theirs = folder.resolve("hdf5lib.h5");
    Engines.write(Engines.DIRECT, ours, 512, content::write);
    Engines.write(Engines.LIBRARY, theirs, 512, content::write);
    assertSame(content.toString(), ours, theirs);
  }

  @Test
  void randomTrees() throws Exception {
    for (int i = 0; i < TREES; i++) {
      long seed = SEED + i;
      Path ours = folder.resolve("direct.h5");
      Path theirs = folder.resolve("hdf5lib.h5");
      Engines.write(Engines.DIRECT, ours, 0, root -> RandomTree.write(root, new Random(seed)));
      Engines.write(Engines.LIBRARY, theirs, 0, root -> RandomTree.write(root, new Random(seed)));
      assertSame("-Danam.seed=" + seed, ours, theirs);
      Files.delete(ours);
      Files.delete(theirs);
    }
  }

  /** The name index is more than two levels deep, and two of the names have one hash. */
  @Test
  void aListOf33613Items() {
    Path ours = folder.resolve("direct.h5");
    Path theirs = folder.resolve("hdf5lib.h5");
    Engines.write(Engines.DIRECT, ours, 0, SameFilesTest::writeList);
    Engines.write(Engines.LIBRARY, theirs, 0, SameFilesTest::writeList);
    assertSame("list", ours, Engines.LIBRARY, theirs, Engines.LIBRARY);
  }

  private static void writeList(StorageGroup root) {
    try (StorageGroup list = root.createGroup("list")) {
      for (int i = 0; i < 33_613; i++) {
        try (StorageGroup item = list.createGroup("LIST_item" + i)) {
          item.writeInteger("n", ElementType.INT32, i);
        }
      }
    }
    try (StorageGroup list = root.createGroup("attributes")) {
      for (int i = 0; i < 33_613; i++) {
        list.writeInteger("LIST_item" + i, ElementType.INT32, i);
      }
    }
  }

  @Test
  void anAttributeOf5Megabytes() {
    long[] longs = new long[655_360];
    java.util.Arrays.setAll(longs, i -> i * 1_000_003L);
    Path ours = folder.resolve("direct.h5");
    Path theirs = folder.resolve("hdf5lib.h5");
    Engines.write(Engines.DIRECT, ours, 0, root -> writeLarge(root, longs));
    Engines.write(Engines.LIBRARY, theirs, 0, root -> writeLarge(root, longs));
    assertSame("5 MB", ours, theirs);
  }

  private static void writeLarge(StorageGroup root, long[] longs) {
    root.writeText("before", "a text", TextForm.UTF8);
    root.writeArrayAttribute("longs", NdArray.of(longs));
  }
}
