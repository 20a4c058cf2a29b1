package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue.Kind;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Numbers of random types, which h5py writes bit by bit: what is read is what the type's own
 * description says, wherever it lies, or the type is refused.
 */
class StrangeNumbersTest {

  private static final int FILES = Boolean.getBoolean("anam.long") ? 200 : 3;

  @TempDir Path folder;

  @Test
  @DisplayName(
      "numbers of any layout, bias and precision are read exactly, or their type is refused")
  void randomTypes() throws Exception {
    long seed =
        Long.getLong("anam.seed", "true".equals(System.getenv("CI")) ? 1 : System.nanoTime());
    int read = 0;
    for (int i = 0; i < FILES; i++) {
      write((seed + i) & Long.MAX_VALUE);
      read += check("seed " + (seed + i));
    }
    assertThat(read).as("types that are not refused, seed %d", seed).isGreaterThan(FILES * 50);
  }

  private void write(long seed) throws Exception {
    Path python = Path.of("/usr/bin/python3");
    Assumptions.assumeTrue(Files.isExecutable(python), "not installed: python3-h5py");
    Path script = folder.resolve("strange_numbers.py");
    if (!Files.exists(script)) {
      try (InputStream in = getClass().getResourceAsStream("strange_numbers.py")) {
        Files.copy(in, script);
      }
    }
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder("" + python, "" + script, "" + folder, Long.toString(seed))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(8, TimeUnit.MINUTES)).isTrue();
    Assumptions.assumeFalse(
        Files.readString(log).contains("No module"), "not installed: python3-h5py");
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private int check(String seed) {
    int read = 0;
    try (EngineTurn lock = Storages.standard().turn();
        StorageFile file = Hdf5libStorage.instance().open(folder.resolve("numbers.h5"));
        StorageGroup root = file.root()) {
      for (String name : root.linkNames()) {
        try (StorageGroup group = root.openGroup(name)) {
          read += check(group, seed + ", " + name) ? 1 : 0;
        }
      }
    }
    return read;
  }

  /** Whether the group's type is one that is read. */
  private static boolean check(StorageGroup group, String where) {
    NdArray expected;
    try (StoredDataset value = group.openDataset("expected")) {
      expected = value.readArray();
    }
    boolean exact;
    try (StoredAttribute value = group.openAttribute("exact")) {
      exact = value.readInteger() != 0;
    }
    boolean isFloat = expected.type() == ElementType.FLOAT64;
    try (StoredDataset value = group.openDataset("array")) {
      if (value.kind() == Kind.OTHER) {
        assertThat(isFloat).as(where).isTrue();
        return false;
      }
      assertThat(exact).as(where).isTrue();
      assertSame(value.readArray(), expected, where + ", dataset");
    }
    try (StoredAttribute value = group.openAttribute("array")) {
      assertSame(value.readArray(), expected, where + ", attribute");
    }
    try (StoredDataset value = group.openDataset("compound")) {
      assertSame(value.readStructured().field("field"), expected, where + ", compound");
    }
    for (int i = 0; i < expected.size(); i++) {
      try (StoredAttribute value = group.openAttribute("scalar" + i)) {
        if (isFloat) {
          assertThat(value.readFloat())
              .as("%s, %d", where, i)
              .isEqualTo(Double.valueOf(expected.doubleAt(i)));
        } else {
          assertThat(value.readInteger()).as("%s, %d", where, i).isEqualTo(expected.longAt(i));
        }
      }
    }
    return true;
  }

  private static void assertSame(NdArray found, NdArray expected, String where) {
    if (expected.type() == ElementType.FLOAT64) {
      assertThat(found.as(ElementType.FLOAT64)).as(where).isEqualTo(expected);
      return;
    }
    boolean huge = found.type() == ElementType.UINT64;
    for (int i = 0; i < expected.size(); i++) {
      long bits = huge ? ((long[]) found.elements())[i] : found.longAt(i);
      assertThat(bits).as("%s, %d", where, i).isEqualTo(expected.longAt(i));
    }
  }
}
