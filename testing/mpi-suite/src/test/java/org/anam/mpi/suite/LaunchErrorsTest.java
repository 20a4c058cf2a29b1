package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What cannot work is refused at once, with the remedy; never are there many ranks 0 of 1. */
@Tag("slow")
final class LaunchErrorsTest {

  @TempDir Path folder;

  private Outcome refused(Job job, String... words) {
    Outcome outcome = job.limit(FailuresTest.LIMIT).run(folder, Misuse.class.getName(), "none");
    assertThat(outcome.inTime()).as("%s", outcome).isTrue();
    assertThat(outcome.status()).as("%s", outcome).isNotZero();
    assertThat(outcome.err()).as("%s", outcome).contains(words);
    assertThat(outcome.out()).as("%s", outcome).doesNotContain("rank 0 of 1");
    assertThat(outcome.left()).as("%s", outcome).isEmpty();
    return outcome;
  }

  private static DynamicTest test(String name, Runnable body) {
    return DynamicTest.dynamicTest(name, body::run);
  }

  /** The launchers of native MPI work on every Java; what they start may not. */
  private static Stream<Launcher> natives() {
    return Stream.of(Launcher.OPEN_MPI, Launcher.MPICH);
  }

  @TestFactory
  Stream<DynamicTest> nativeTransportNotOnTheClassPath() {
    return natives()
        .map(
            launcher ->
                test(
                    launcher.toString(),
                    () ->
                        refused(
                            new Job(launcher, 2).classPath(ClassPath.without("native")),
                            "ANAM241",
                            "anam-mpi-native")));
  }

  @TestFactory
  Stream<DynamicTest> javaTooOldForNative() {
    Stream<Launcher> launchers = Here.canCallNative() ? Stream.empty() : natives();
    return launchers.map(
        launcher ->
            test(
                launcher.toString(),
                () -> refused(new Job(launcher, 2), "ANAM2", "Java 22", "Java 17", "MPJ")));
  }

  @TestFactory
  Stream<DynamicTest> theLibraryOfTheOtherLauncher() {
    return Here.allLaunchers()
        .filter(Launcher::isNative)
        .map(
            launcher ->
                test(
                    launcher.toString(),
                    () -> {
                      boolean open = launcher == Launcher.OPEN_MPI;
                      String other = open ? "libmpich.so.12" : "libmpi.so.40";
                      Job job = new Job(launcher, 2).property("anam.mpi.library", other);
                      refused(job, "ANAM2", "Open MPI", "MPICH");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> libraryNotInstalled() {
    return Here.allLaunchers()
        .filter(Launcher::isNative)
        .map(
            launcher ->
                test(
                    launcher.toString(),
                    () ->
                        refused(
                            new Job(launcher, 2).property("anam.mpi.library", "/no/libmpi.so"),
                            "ANAM2",
                            "/no/libmpi.so")));
  }

  @TestFactory
  Stream<DynamicTest> nativeAccessDenied() {
    // Java 24 brought the option that denies.
    Stream<Launcher> launchers =
        Runtime.version().feature() < 24
            ? Stream.empty()
            : Here.allLaunchers().filter(Launcher::isNative);
    return launchers.map(
        launcher ->
            test(
                launcher.toString(),
                () ->
                    refused(
                        new Job(launcher, 2).onlyOptions("--illegal-native-access=deny"),
                        "ANAM2",
                        "--enable-native-access")));
  }

  @TestFactory
  Stream<DynamicTest> mpjExpressNotInstalled() {
    return Stream.of(Launcher.MPJ_MULTICORE, Launcher.MPJ_CLUSTER)
        .map(
            launcher ->
                test(
                    launcher.toString(),
                    () ->
                        refused(
                            new Job(launcher, 2).environment("MPJ_HOME", folder.toString()),
                            "ANAM260",
                            "libmpj-java")));
  }

  @Test
  void mpjTransportNotOnTheClassPath() {
    Job job = new Job(Launcher.SINGLE, 1).classPath(ClassPath.without("mpj"));
    refused(job.property("anam.mpi.transport", "mpj"), "ANAM240", "anam-mpi-mpj");
  }

  @Test
  void unknownTransport() {
    Job job = new Job(Launcher.SINGLE, 1).property("anam.mpi.transport", "nativ");
    refused(job, "ANAM240", "native", "single");
  }

  @Test
  void aloneNothingIsNeeded() {
    List<Path> classPath = ClassPath.without("mpj");
    Job job = new Job(Launcher.SINGLE, 1).classPath(classPath);
    Outcome outcome =
        job.limit(FailuresTest.LIMIT).run(folder, Misuse.class.getName(), "neverMind");
    assertThat(outcome.out()).as("%s", outcome).contains("rank 0 of 1");
  }
}
