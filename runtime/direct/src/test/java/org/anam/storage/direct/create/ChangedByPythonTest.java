package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anam.storage.direct.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library goes on in our files where they end: adds, changes and removes past all limits. */
class ChangedByPythonTest {

  private static final int MORE = Boolean.getBoolean("anam.long") ? 800 : 100;

  @TempDir Path folder;

  @Test
  void itStaysSoundAndCanBeRepacked() throws Exception {
    for (Contents content :
        new Contents[] {
          Contents.ATTRIBUTES_BY_NUMBER,
          Contents.LARGE_ATTRIBUTES,
          Contents.LINKS_BY_NUMBER,
          Contents.EQUAL_HASHES,
          Contents.LONG_NAMES,
          Contents.TEXT_DATASETS,
          Contents.CHUNKS
        }) {
      Path file = folder.resolve(content + ".h5");
      Engines.write(Engines.DIRECT, file, 512, content::write);
      assertThat(Engines.python(folder, "change.py", file.toString(), Integer.toString(MORE)))
          .as(content.toString())
          .startsWith("sound");
      Path repacked = folder.resolve("repacked.h5");
      Engines.run(folder, "h5repack", "-L", file.toString(), repacked.toString());
      if (content != Contents.LONG_NAMES) {
        // With names of 60,000 bytes h5diff fails for the library's own files.
        Engines.run(folder, "h5diff", file.toString(), repacked.toString());
      }
    }
  }
}
