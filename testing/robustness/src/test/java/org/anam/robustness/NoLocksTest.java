package org.anam.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File systems that cannot lock files: the errors say so, and what they advise helps. */
class NoLocksTest {

  @TempDir Path root;
  private Path folder;
  private Path library;

  @BeforeEach
  void compile() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/gcc")), "not installed: gcc");
    folder = Files.createDirectory(root.resolve("data"));
    library = root.resolve("nolocks.so");
    Path source = root.resolve("nolocks.c");
    try (InputStream in = NoLocksTest.class.getResourceAsStream("nolocks.c")) {
      Files.copy(in, source);
    }
    Process compiler =
        new ProcessBuilder(
                "gcc", "-shared", "-fPIC", "-o", library.toString(), source.toString(), "-ldl")
            .redirectErrorStream(true)
            .start();
    String output = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(compiler.waitFor()).as(output).isZero();
  }

  private List<String> run(int errno, boolean locking, String... actions) throws Exception {
    return FileWorkers.run(
        Map.of(
            "LD_PRELOAD", library.toString(),
            "LOCK_ERRNO", Integer.toString(errno),
            "HDF5_USE_FILE_LOCKING", locking ? "TRUE" : "FALSE"),
        List.of("-XX:-UsePerfData", "-Danam.storage=hdf5lib"), // which alone takes such locks
        folder,
        "x.h5",
        actions);
  }

  private Stream<String> left() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  @ParameterizedTest
  @CsvSource({"37, No locks available", "95, Operation not supported", "22, Invalid argument"})
  void theErrorsNameTheReasonAndTheRemedyHelps(int errno, String reason) throws Exception {
    assertThat(run(errno, true, "save"))
        .singleElement()
        .asString()
        .startsWith("save: ANAM164: ")
        .contains("no locks", reason + " (errno " + errno + ")", "HDF5_USE_FILE_LOCKING=FALSE")
        .contains(folder.resolve("x.h5").toString())
        .doesNotContain("anam-tmp");
    assertThat(left()).isEmpty();

    assertThat(run(errno, false, "save", "load", "append", "load", "seal", "append", "load"))
        .containsExactly(
            "save: done",
            "load: right",
            "append: done",
            "load: right",
            "seal: done",
            "append: done",
            "load: right");
    assertThat(left()).containsExactly("x.h5");

    List<String> refused = run(errno, true, "load", "append", "save");
    assertThat(refused.get(0)).startsWith("load: ANAM163: ");
    assertThat(refused.get(1)).startsWith("append: ANAM164: ");
    assertThat(refused.get(2)).startsWith("save: ANAM164: ");
    assertThat(refused)
        .allMatch(line -> line.contains(reason + " (errno " + errno + ")"))
        .allMatch(line -> line.contains("HDF5_USE_FILE_LOCKING=FALSE"))
        .noneMatch(line -> line.contains("in use") || line.contains("anam-tmp"));
    assertThat(run(errno, false, "load")).containsExactly("load: right");
    assertThat(left()).containsExactly("x.h5");
  }

  @Test
  void aFileThatAnotherHasLockedIsInUse() throws Exception {
    assertThat(run(37, false, "save")).containsExactly("save: done");
    assertThat(run(11, true, "load"))
        .singleElement()
        .asString()
        .startsWith("load: ANAM163: ")
        .contains("in use");
  }
}
