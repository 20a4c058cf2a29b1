package org.anam.storage.direct.append;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anam.array.NdArray;
import org.anam.storage.direct.Engines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is appended to files of all writers is what the library would append, to either engine. */
class AppendTest {

  @TempDir static Path folder;
  private static List<Path> files;

  @BeforeAll
  static void writeFiles() throws Exception {
    files = OldFiles.write(folder);
  }

  static List<Path> files() {
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void asTheLibraryDoes(Path file) throws Exception {
    for (int count :
        Boolean.getBoolean("anam.long") ? new int[] {1, 2, 9, 33, 1000} : new int[] {1, 33}) {
      Path ours = OldFiles.copy(file, "ours");
      Path theirs = OldFiles.copy(file, "theirs");
      Additions added = new Additions(count, count);
      OldFiles.append(Engines.DIRECT, ours, root -> added.addTo(root, List.of()));
      OldFiles.append(
          Engines.LIBRARY,
          theirs,
          root -> new Additions(count, count).addTo(root, added.refused()));
      Map<String, String> expected = OldFiles.read(Engines.LIBRARY, theirs);
      assertThat(OldFiles.read(Engines.DIRECT, ours)).isEqualTo(expected);
      assertThat(OldFiles.read(Engines.LIBRARY, ours)).isEqualTo(expected);
      assertThat(added.refused()).as("groups across a border").hasSizeLessThan(3);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void againAndAgain(Path file) throws Exception {
    Path ours = OldFiles.copy(file, "again");
    Map<String, String> before = new TreeMap<>(OldFiles.read(Engines.DIRECT, ours));
    for (int i = 0; i < 12; i++) {
      int number = i;
      OldFiles.append(
          Engines.DIRECT,
          ours,
          root -> {
            root.createGroup("again " + number).close();
            root.writeArrayAttribute("again " + number, NdArray.of(new long[number * 10]));
          });
    }
    Map<String, String> after = new TreeMap<>(OldFiles.read(Engines.LIBRARY, ours));
    assertThat(after.get("/")).contains("GROUP again 11", "@again 11=int64[110]");
    after.keySet().removeIf(path -> path.startsWith("/again"));
    after.remove("/");
    before.remove("/");
    assertThat(after).isEqualTo(before);
  }

  /** h5py adds, changes and deletes past all limits; what it leaves can be repacked. */
  @ParameterizedTest
  @MethodSource("files")
  void theLibraryGoesOn(Path file) throws Exception {
    Path ours = OldFiles.copy(file, "changed");
    OldFiles.append(Engines.DIRECT, ours, root -> new Additions(12, 12).addTo(root, List.of()));
    assertThat(Engines.python(folder, "change.py", ours.toString(), "40")).startsWith("sound");
    Path repacked = ours.resolveSibling("repacked.h5");
    Engines.run(folder, "h5repack", "-L", ours.toString(), repacked.toString());
    Engines.run(folder, "h5diff", ours.toString(), repacked.toString());
    OldFiles.append(Engines.DIRECT, ours, root -> root.createGroup("afterwards").close());
    assertThat(OldFiles.read(Engines.LIBRARY, ours)).containsKey("/afterwards/");
  }

  @Test
  void twoLinksToOneGroup() throws Exception {
    Path ours = OldFiles.copy(folder.resolve("files/earliest-plain.h5"), "twice");
    OldFiles.append(
        Engines.DIRECT,
        ours,
        root -> {
          root.openGroup("links 3").createGroup("by one").close();
          root.openGroup(OldFiles.TWICE).createGroup("by the other").close();
          assertThat(root.openGroup("links 3").linkNames()).contains("by one", "by the other");
        });
    assertThat(OldFiles.read(Engines.LIBRARY, ours))
        .containsKeys("/links 3/by one/", "/links 3/by the other/", "/twice/by one/");
  }
}
