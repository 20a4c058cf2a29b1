package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** An array of 2.2 GiB, which no message of MPI can hold whole, on two ranks. */
@Tag("slow")
final class LargeArraysTest {

  private static final int LENGTH = 295_000_000;

  /** Two heaps, and what the MPI library takes. */
  private static final long NEEDED_MIB = 9_000;

  @TempDir Path folder;

  /** The pieces are the same under all libraries; the long check has each take them. */
  @TestFactory
  Stream<DynamicTest> travel() {
    return Here.launchers()
        .filter(launcher -> launcher.isNative())
        .map(launcher -> DynamicTest.dynamicTest(launcher.toString(), () -> travel(launcher)));
  }

  private void travel(Launcher launcher) throws IOException {
    long available = availableMib();
    Assumptions.assumeTrue(
        available >= NEEDED_MIB,
        "arrays over 2 GiB: %d MiB of memory are free, %d are needed"
            .formatted(available, NEEDED_MIB));
    Outcome outcome =
        new Job(launcher, 2)
            .options("-Xmx3800m", "-Xmn64m")
            .limit(Duration.ofMinutes(3))
            .run(folder, Large.class.getName());
    assertThat(outcome.inTime()).as("%s", outcome).isTrue();
    assertThat(outcome.status()).as("%s", outcome).isZero();
    assertThat(outcome.lines())
        .containsExactlyInAnyOrder(
            "rank 0 has it all by bcast",
            "rank 1 has it all by bcast",
            "rank 0 has it all by send",
            "rank 1 has it all by gather",
            "rank 1 has it all by gather, second part",
            "rank 0 got " + (LENGTH / 2 + 1) + " by scatter",
            "rank 1 got " + LENGTH / 2 + " by scatter");
  }

  private static long availableMib() throws IOException {
    return Files.readAllLines(Path.of("/proc/meminfo")).stream()
        .filter(line -> line.startsWith("MemAvailable:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
