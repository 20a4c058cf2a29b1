package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bytedeco.hdf5.hdf5_java;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths outside ASCII, in locales by which Java encodes them otherwise than HDF5 does. */
class LocalesTest {

  /** A folder and file with umlauts, as in a URL. */
  private static final String UMLAUTS = "m%C3%BCller/gr%C3%BC%C3%9Fe.h5";

  private static final String LATIN = "b'm\\xfcller'";
  private static final String LATIN_FILE = "b'gr\\xfc\\xdfe.h5'";

  @TempDir Path root;
  private Path folder;
  private Map<String, String> latin1;

  @BeforeEach
  void makeLocale() throws IOException, InterruptedException {
    assumeTrue(Files.exists(Path.of("/usr/share/i18n/locales/de_DE")), "not installed: locales");
    folder = Files.createDirectory(root.resolve("data"));
    Path locales = Files.createDirectory(root.resolve("locales"));
    Process process =
        new ProcessBuilder(
                "localedef",
                "--no-archive",
                "-i",
                "de_DE",
                "-f",
                "ISO-8859-1",
                locales.resolve("de_DE.ISO-8859-1").toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("localedef (package locales): " + output).isZero();
    latin1 = Map.of("LC_ALL", "de_DE.ISO-8859-1", "LOCPATH", locales.toString());
  }

  /** The names below the folder, as Python writes their bytes. */
  private String names() throws IOException, InterruptedException {
    String program =
        "import os, sys\n"
            + "for _, folders, files in os.walk(os.fsencode(sys.argv[1])): print(folders, files)";
    Process process =
        new ProcessBuilder("python3", "-c", program, folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(output).isTrue();
    return output;
  }

  private List<String> run(Map<String, String> locale, String name, String... actions)
      throws IOException, InterruptedException {
    return FileWorkers.run(locale, List.of(), folder, name, actions);
  }

  @Test
  void latin1() throws Exception {
    assertThat(run(latin1, UMLAUTS, "folder", "save", "load", "seal", "append", "load"))
        .containsExactly(
            "folder: done",
            "save: done",
            "load: right",
            "seal: done",
            "append: done",
            "load: right");
    assertThat(names()).isEqualTo("[" + LATIN + "] []\n[] [" + LATIN_FILE + "]\n");
    assumeTrue(Python.hasH5py(), "not installed: python3-h5py");
    assertThat(h5py()).contains("data", "more");
  }

  private String h5py() throws IOException, InterruptedException {
    String program =
        "import h5py, os, sys\n"
            + "print(list(h5py.File(os.fsencode(sys.argv[1]) + b'/m\\xfcller/gr\\xfc\\xdfe.h5')))";
    Process process =
        new ProcessBuilder("/usr/bin/python3", "-c", program, folder.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  @Test
  void utf8OutsideTheBasicPlane() throws Exception {
    assertThat(
            run(
                Map.of("LC_ALL", "C.UTF-8"),
                "%F0%9F%A7%A0/%F0%9F%A7%A0%C3%A4.h5",
                "folder",
                "save",
                "load",
                "append",
                "load"))
        .containsExactly(
            "folder: done", "save: done", "load: right", "append: done", "load: right");
  }

  @Test
  void aLibraryThatCannotBeGivenTheBytes() throws Exception {
    // An installed library has its libhdf5 where the dynamic linker finds it.
    for (String file : List.of("libhdf5.so.310", "libhdf5_java.so")) {
      try (InputStream in =
          hdf5_java.class.getResourceAsStream("/org/bytedeco/hdf5/linux-x86_64/" + file)) {
        Files.copy(in, root.resolve(file));
      }
    }
    List<String> options =
        List.of("-Danam.storage=hdf5lib", "-Danam.hdf5.library=" + root.resolve("libhdf5_java.so"));
    Map<String, String> environment = new java.util.HashMap<>(latin1);
    environment.put("LD_LIBRARY_PATH", root.toString());
    assertThat(FileWorkers.run(environment, options, folder, UMLAUTS, "folder", "save", "load"))
        .element(1)
        .asString()
        .startsWith("save: ANAM182: ")
        .contains("ISO-8859-1", "LC_ALL=C.UTF-8");
    assertThat(names()).isEqualTo("[" + LATIN + "] []\n[] []\n");

    environment.remove("LOCPATH");
    environment.put("LC_ALL", "C.UTF-8");
    assertThat(FileWorkers.run(environment, options, folder, UMLAUTS, "folder", "save", "load"))
        .containsExactly("folder: done", "save: done", "load: right");
  }

  @Test
  void namesThatAreNoTextInTheLocale() throws Exception {
    assertThat(run(Map.of("LC_ALL", "C.UTF-8"), "gr%C3%BC%C3%9Fe.h5", "save", "load"))
        .containsExactly("save: done", "load: right");
    String before = names();
    List<String> refused = run(Map.of("LC_ALL", "C"), "*", "load", "append", "save");
    assertThat(refused).hasSize(3).allMatch(line -> line.contains("LC_ALL=C.UTF-8"));
    assertThat(refused.get(0)).startsWith("load: ANAM163: ");
    assertThat(refused.get(1)).startsWith("append: ANAM163: ");
    assertThat(refused.get(2)).startsWith("save: ANAM164: ");
    assertThat(names()).isEqualTo(before);
    assertThat(run(Map.of("LC_ALL", "C.UTF-8"), "*", "load", "append", "save"))
        .containsExactly("load: right", "append: done", "save: done");
    assertThat(names()).isEqualTo(before);
  }
}
