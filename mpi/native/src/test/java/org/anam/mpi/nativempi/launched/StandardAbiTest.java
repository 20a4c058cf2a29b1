package org.anam.mpi.nativempi.launched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.anam.mpi.nativempi.launched.Launch.Library;
import org.anam.mpi.nativempi.launched.Launch.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The standard ABI of MPI 5, by a library with its numbers that is made here of each of the real
 * ones: no distribution brings one yet.
 */
@Tag("slow")
final class StandardAbiTest {

  @ParameterizedTest
  @EnumSource(Library.class)
  void aLibraryOfTheStandardAbiServes(Library library, @TempDir Path folder)
      throws IOException, InterruptedException {
    Path shared = folder.resolve("libmpi_abi.so.1");
    Process compiler =
        new ProcessBuilder(
                library.compiler(),
                "-Wall",
                "-Werror",
                "-O1",
                "-shared",
                "-fPIC",
                "-o",
                shared.toString(),
                "src/test/c/standard_abi.c")
            .redirectErrorStream(true)
            .start();
    String output = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(compiler.waitFor()).as(output).isZero();
    Result result =
        Launch.with(library, 2)
            .environment("ANAM_MPI_LIBRARY", folder.toString())
            .limit(600)
            .run(AllPrograms.class);
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output().split(" are right", -1)).hasSize(1 + 2 * AllPrograms.NAMES.size());
  }
}
