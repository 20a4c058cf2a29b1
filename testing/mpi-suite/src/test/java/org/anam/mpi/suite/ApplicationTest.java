package org.anam.mpi.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application for Java 17 that has all jars on its class path, those for newer Java too, works
 * alone and under MPJ Express on the oldest Java, and under every launcher on a newer one.
 */
@Tag("slow")
final class ApplicationTest {

  private static final Map<String, String> SOURCES =
      Map.of(
          "app/Sample.java",
          """
          package app;

          @org.anam.Anam
          public record Sample(String name, double[] values) {}
          """,
          "app/Main.java",
          """
          package app;

          import java.nio.file.Path;
          import java.util.Arrays;
          import org.anam.hdf5.Hdf5;
          import org.anam.mpi.Communicator;
          import org.anam.mpi.Reduction;

          public final class Main {
            private Main() {}

            public static void main(String[] args) {
              try (Communicator world = Communicator.world(args)) {
                Sample sample = null;
                if (world.isRoot()) {
                  Path file = Path.of("sample.h5");
                  Hdf5.save(file, new Sample("s", new double[] {1, 2, 3}));
                  sample = Hdf5.load(file, Sample.class);
                }
                sample = world.bcast(sample, Sample.class);
                double sum = world.allreduce(Arrays.stream(sample.values()).sum(), Reduction.SUM);
                System.out.println(sample.name() + " " + world.size() + " " + sum);
              }
            }
          }
          """);

  @TempDir Path folder;
  private List<Path> classPath;

  @BeforeEach
  void compile() throws IOException {
    Path classes = Workshop.compile(folder.resolve("app"), SOURCES);
    classPath = Stream.concat(Stream.of(classes), ClassPath.everything().stream()).toList();
  }

  private void works(Launcher launcher, int ranks) {
    Outcome outcome = new Job(launcher, ranks).classPath(classPath).run(folder, "app.Main");
    assertThat(outcome.status()).as("%s", outcome).isZero();
    assertThat(outcome.lines())
        .as("%s", outcome)
        .hasSize(ranks)
        .containsOnly("s " + ranks + " " + 6.0 * ranks);
  }

  @Test
  void allTransportsAreOnTheClassPath() {
    for (String module : List.of("api", "native", "mpj")) {
      assertThat(classPath).anyMatch(entry -> entry.toString().contains("/mpi/" + module + "/"));
    }
  }

  @Test
  void alone() {
    works(Launcher.SINGLE, 1);
  }

  @TestFactory
  Stream<DynamicTest> withThreeRanks() {
    return Here.allLaunchers()
        .map(launcher -> DynamicTest.dynamicTest(launcher.toString(), () -> works(launcher, 3)));
  }
}
