package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.direct.Engines;
import org.anam.storage.direct.FileComparison;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The HDF5 library of version 2, which checks more than those before it and has forms of its own,
 * reads what this engine writes and goes on in it, and is read by it.
 */
@Tag("slow")
@Tag("once")
class NewerLibraryTest {

  private static final String LIBRARY = System.getenv("ANAM_H5WASM");
  private static final String MORE = Boolean.getBoolean("anam.long") ? "800" : "100";

  @TempDir Path folder;

  @BeforeEach
  void isInstalled() throws Exception {
    Assumptions.assumeTrue(LIBRARY != null, "not installed: h5wasm");
    try (InputStream script = Engines.class.getResourceAsStream("newer.mjs")) {
      Files.copy(script, folder.resolve("newer.mjs"));
    }
  }

  private List<String> node(String what, Path... paths) throws Exception {
    StringBuilder command = new StringBuilder("node newer.mjs " + what);
    for (Path path : paths) {
      command.append(' ').append(path);
    }
    return Engines.run(folder, "sh", "-c", command + " " + MORE).lines().toList();
  }

  private Path write(Contents content) {
    Path file = folder.resolve("direct.h5");
    Engines.write(Engines.DIRECT, file, 512, content::write);
    return file;
  }

  @ParameterizedTest
  @EnumSource(Contents.class)
  void itShowsTheSameAsOfTheLibrarysFile(Contents content) throws Exception {
    Path theirs = folder.resolve("hdf5lib.h5");
    Engines.write(Engines.LIBRARY, theirs, 0, content::write);
    assertThat(node("look", write(content))).isEqualTo(node("look", theirs)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "ATTRIBUTES_BY_NUMBER",
        "LARGE_ATTRIBUTES",
        "LINKS_BY_NUMBER",
        "EQUAL_HASHES",
        "LONG_NAMES",
        "CHUNKS"
      })
  void itGoesOnWhereOurFileEnds(Contents content) throws Exception {
    Path file = write(content);
    assertThat(node("change", file)).singleElement().asString().startsWith("sound");
    assertThat(node("look", file)).isNotEmpty();
  }

  /** Each content once in the form of 1.8, which both engines read, and once in a newer one. */
  @ParameterizedTest
  @ValueSource(strings = {"v110", "v112", "v114", "v200"})
  @SuppressWarnings("try") // The lock is held, not used.
  void whatItWritesIsRead(String version) throws Exception {
    node("write", folder);
    for (String order : List.of("", "-ordered")) {
      try (EngineTurn lock = Engines.LIBRARY.turn();
          StorageFile old = Engines.LIBRARY.open(folder.resolve("v108" + order + ".h5"));
          StorageFile newer = Engines.DIRECT.open(folder.resolve(version + order + ".h5"))) {
        assertThat(FileComparison.differences(old, newer)).as(version + order).isEmpty();
      }
    }
  }
}
