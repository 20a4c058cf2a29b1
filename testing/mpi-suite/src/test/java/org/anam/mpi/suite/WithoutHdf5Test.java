package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Messages need the annotations, the core and a transport: nothing of HDF5. */
@Tag("slow")
final class WithoutHdf5Test {

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> aProgramSendsObjects() {
    List<Path> classPath =
        ClassPath.only("annotations", "core", "mpi/api", "mpi/native", "mpi/mpj");
    assertThat(classPath).hasSize(6).noneMatch(entry -> entry.toString().contains("hdf5"));
    return Stream.concat(Stream.of(Launcher.SINGLE), Here.launchers())
        .map(
            launcher ->
                DynamicTest.dynamicTest(launcher.toString(), () -> run(launcher, classPath)));
  }

  private void run(Launcher launcher, List<Path> classPath) {
    int ranks = launcher == Launcher.SINGLE ? 1 : 2;
    Outcome outcome =
        new Job(launcher, ranks)
            .classPath(classPath)
            .limit(FailuresTest.LIMIT)
            .run(folder, Hello.class.getName());
    assertThat(outcome.status()).as("%s", outcome).isZero();
    assertThat(outcome.out()).as("%s", outcome).contains("hello of rank 0 of " + ranks);
    assertThat(outcome.out()).as("%s", outcome).contains("no HDF5 here");
  }
}
