package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.bytedeco.hdf5.hdf5_java;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the native library comes from, in processes of their own. */
class NativeLibraryTest {

  @TempDir Path folder;

  /** Asks for the library twice and prints what happens. */
  static final class Program {

    private Program() {}

    public static void main(String[] arguments) {
      for (int i = 0; i < 2; i++) {
        try {
          System.out.println("handles " + Hdf5libStorage.instance().openHandles());
        } catch (RuntimeException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }

  /** Saves entries with names and texts within and beyond the Basic Multilingual Plane. */
  static final class Saving {

    private Saving() {}

    public static void main(String[] arguments) {
      Path file = Path.of(arguments[0]);
      for (String name : List.of("na\u00efve", "\ud83e\udde0")) {
        Store store = new Store();
        store.put(name, "text \ud83e\udde0");
        try {
          Hdf5.save(file, "store", store);
          System.out.println("saved " + Hdf5.load(file).equals(store));
        } catch (RuntimeException e) {
          System.out.println(e.getMessage());
        }
      }
    }
  }

  private String run(String option) throws Exception {
    return run(Program.class, option, Map.of());
  }

  private String run(Class<?> program, String option, Map<String, String> environment)
      throws Exception {
    Path out = folder.resolve("out");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                folder.resolve("file.hdf5").toString())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(out);
  }

  @Test
  void bundledLibrary() throws Exception {
    assertThat(run("-Danam.hdf5.library=").lines()).containsExactly("handles 0", "handles 0");
  }

  @ParameterizedTest
  @CsvSource({
    "-Danam.hdf5.library=/nowhere/libhdf5_java.so, There is no native HDF5 library at",
    "-Dorg.bytedeco.javacpp.platform=linux-arm64, for linux-arm64 is not on the class path"
  })
  void missingLibrary(String option, String message) throws Exception {
    assertThat(run(option).lines())
        .hasSize(2)
        .allMatch(line -> line.startsWith("ANAM181: ") && line.contains(message))
        .allMatch(line -> line.contains("org.bytedeco:hdf5:1.14.3-1.5.10"));
  }

  @Test
  void anInstalledLibraryTakesAllTextsAndRefusesOnlyNamesItCannotWrite() throws Exception {
    // An installed library has its libhdf5 where the dynamic linker finds it.
    for (String file : List.of("libhdf5.so.310", "libhdf5_java.so")) {
      try (InputStream in =
          hdf5_java.class.getResourceAsStream("/org/bytedeco/hdf5/linux-x86_64/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
    String library = folder.resolve("libhdf5_java.so").toString();

    List<String> lines =
        run(
                Saving.class,
                "-Danam.hdf5.library=" + library,
                Map.of("LD_LIBRARY_PATH", folder.toString()))
            .lines()
            .toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("saved true");
    assertThat(lines.get(1)).startsWith("ANAM182: ").contains("file.hdf5", "path /store");
  }
}
