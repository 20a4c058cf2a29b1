package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files by h5py, of every structure that it can be asked for, are the same to both engines. */
@Tag("once")
final class CasesTest {

  private static final int LEAST_FILES = 50;

  @TempDir static Path folder;
  private static List<Path> files;

  @BeforeAll
  static void write() throws IOException, InterruptedException {
    files = PythonFiles.write("cases.py", folder);
    assertThat(files).hasSizeGreaterThan(LEAST_FILES);
  }

  @Test
  @SuppressWarnings("try")
  void bothEnginesReadTheSame() {
    List<String> differences = new ArrayList<>();
    for (Path file : files) {
      try (EngineTurn lock = Engines.LIBRARY.turn();
          StorageFile library = Engines.LIBRARY.open(file);
          StorageFile direct = Engines.DIRECT.open(file)) {
        for (String difference : FileComparison.differences(library, direct)) {
          differences.add(file.getFileName() + " " + difference);
        }
      }
    }
    // The library of the other engine does not have h5py's own filter.
    differences.removeIf(one -> one.startsWith("filters.h5 /lzf") && one.contains(": ANAM176 | "));
    assertThat(differences).isEmpty();
  }

  @Test
  void whatH5pyCompressesByLzfIsRead() {
    try (StorageFile file = Engines.DIRECT.open(folder.resolve("filters.h5"));
        StorageGroup root = file.root()) {
      NdArray steps = array(root, "lzf");
      NdArray zeros = array(root, "lzflong");
      for (int i = 0; i < steps.size(); i++) {
        assertThat(steps.longAt(i)).isEqualTo(i / 20);
      }
      assertThat(zeros).isEqualTo(NdArray.of(new double[5000], 5000));
      assertThat(array(root, "lzfnoise")).isEqualTo(array(root, "noise"));
    }
  }

  @Test
  void damageIsAnErrorOrAValue() throws IOException {
    new Mutations(files).run(Mutations.LONG ? 1_000_000 : 15_000);
  }

  private static NdArray array(StorageGroup group, String name) {
    try (StoredDataset dataset = group.openDataset(name)) {
      return dataset.readArray();
    }
  }
}
