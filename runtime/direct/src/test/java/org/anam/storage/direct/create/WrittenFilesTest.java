package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.storage.direct.Engines;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** For programs of HDF5 our files are what those of the library are. */
class WrittenFilesTest {

  private static final int PAGE = 4096;

  @TempDir Path folder;

  private Path write(Contents content, int userBlock) {
    Path file = folder.resolve("direct.h5");
    Engines.write(Engines.DIRECT, file, userBlock, content::write);
    return file;
  }

  @ParameterizedTest
  @EnumSource(Contents.class)
  void h5dumpShowsTheSameAsOfTheLibrarysFile(Contents content) throws Exception {
    Path ours = write(content, content == Contents.SCALARS || content == Contents.CHUNKS ? 512 : 0);
    Path theirs = folder.resolve("hdf5lib.h5");
    Engines.write(Engines.LIBRARY, theirs, 0, content::write);
    assertThat(Engines.dump(ours)).isEqualTo(Engines.dump(theirs));
    if (Boolean.getBoolean("anam.long")) {
      assertThat(Engines.dump(repack(ours))).isEqualTo(Engines.dump(repack(theirs)));
    }
  }

  private Path repack(Path file) throws Exception {
    Path repacked = folder.resolve("repacked-" + file.getFileName());
    Engines.run(folder, "h5repack", "-L", file.toString(), repacked.toString());
    return repacked;
  }

  /** A kill can cut a write there, and headers are what is changed in place later. */
  @ParameterizedTest
  @EnumSource(Contents.class)
  void noHeaderLiesAcrossABorderOfPages(Contents content) throws Exception {
    byte[] bytes = Files.readAllBytes(write(content, 512));
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int found = 0;
    for (int at = text.indexOf("OHDR\2"); at >= 0; at = text.indexOf("OHDR\2", at + 1)) {
      int flags = bytes[at + 5];
      int head = 6 + ((flags & 0x10) == 0 ? 0 : 4);
      int size = bytes[at + head] & 0xff;
      if ((flags & 3) == 1) {
        size |= (bytes[at + head + 1] & 0xff) << 8;
      }
      int end = at + head + (1 << (flags & 3)) + size + 4;
      assertThat((end - 1) / PAGE).as("header at " + at + " to " + end).isEqualTo(at / PAGE);
      found++;
    }
    assertThat(found).isPositive();
  }
}
