package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

  private String run(String option) throws Exception {
    Path out = folder.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
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
}
