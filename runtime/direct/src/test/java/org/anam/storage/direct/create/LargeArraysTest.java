package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.layout.ArrayLayout;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arrays that are written without a copy, as those off the heap are. */
final class LargeArraysTest {

  private static final int LENGTH = 1_000_003;

  @TempDir Path folder;

  /** An interrupt closes channels; here it neither breaks the file off nor is lost. */
  @Test
  void anInterruptedThreadWritesThemWhole() {
    NdArray array = NdArray.allocateDirect(ElementType.FLOAT64, LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      array.setDouble(i * 0.5, i);
    }
    Path file = folder.resolve("large.h5");
    Thread.currentThread().interrupt();
    try {
      Engines.write(
          Engines.DIRECT,
          file,
          0,
          root -> {
            root.writeDataset("first", array, ArrayLayout.DATASET);
            root.writeInteger("between", ElementType.INT8, 1);
            root.writeDataset("second", array, ArrayLayout.DATASET);
          });
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    try (StorageFile open = Engines.DIRECT.open(file);
        StorageGroup root = open.root()) {
      assertThat(root.openDataset("first").readArray()).isEqualTo(array);
      assertThat(root.openDataset("second").readArray()).isEqualTo(array);
      assertThat(root.openAttribute("between").readInteger()).isEqualTo(1);
    }
  }
}
