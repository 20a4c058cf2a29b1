package org.anam.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * The folder of golden files that these tests load: a copy of the test resources with variants that
 * other writers could have made, by golden_variants.py.
 */
final class GoldenFolder {

  static final Path FOLDER = folder();

  private GoldenFolder() {}

  private static Path folder() {
    try {
      return withVariants();
    } catch (TestAbortedException e) {
      // No h5py: the golden files alone are tested, and the test of the variants is skipped.
      return golden();
    }
  }

  /** The folder of the golden files themselves. */
  private static Path golden() {
    try {
      return Path.of(GoldenFolder.class.getResource("/golden/manifest.json").toURI()).getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy of the golden files with their variants; aborts the test where there is no h5py. */
  static Path withVariants() {
    Path folder = Path.of("target", "golden").toAbsolutePath();
    Tools.run(
        Tools.python(),
        "src/test/python/golden_variants.py",
        golden().toString(),
        folder.toString());
    return folder;
  }

  /** All files of the manifest. */
  static Stream<GoldenFile> all() {
    return GoldenFile.all(FOLDER);
  }

  /** Those that Python reads. */
  static Stream<GoldenFile> readable() {
    return all().filter(file -> !file.groups().isEmpty());
  }

  /** What {@code h5dump -A} says of a file; what it said is kept beside the first files. */
  static String dump(GoldenFile file) {
    Path kept = file.path().resolveSibling(file.name().replace(".hdf5", ".h5dump-A.txt"));
    try {
      return Files.exists(kept)
          ? Files.readString(kept)
          : Tools.run("h5dump", "-A", file.path().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
