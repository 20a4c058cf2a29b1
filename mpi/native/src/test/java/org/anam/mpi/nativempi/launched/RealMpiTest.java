package org.anam.mpi.nativempi.launched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anam.mpi.nativempi.call.CountFieldProgram;
import org.anam.mpi.nativempi.launched.Launch.Library;
import org.anam.mpi.nativempi.launched.Launch.Result;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The transport under the real launchers of both libraries, with one to four ranks. */
@Tag("slow")
final class RealMpiTest {

  private static final boolean LONG = Boolean.getBoolean("anam.long");

  /**
   * The plain check runs each number of ranks under one library, with more ranks than two cores
   * under Open MPI, whose waiting ranks leave the core to others; the long check runs all.
   */
  static Stream<Arguments> jobs() {
    Map<Library, Set<Integer>> share =
        Map.of(Library.OPEN_MPI, Set.of(1, 3, 4), Library.MPICH, Set.of(2));
    return Stream.of(Library.values())
        .flatMap(
            library ->
                IntStream.rangeClosed(1, 4)
                    .filter(ranks -> LONG || share.get(library).contains(ranks))
                    .mapToObj(ranks -> Arguments.of(library, ranks)));
  }

  @ParameterizedTest(name = "{0}, {1} ranks")
  @MethodSource("jobs")
  void everythingArrivesAsItShould(Library library, int ranks) {
    expect(Launch.with(library, ranks), ranks);
  }

  /** Open MPI's in the plain check, both in the long one. */
  static Stream<Library> betweenNodes() {
    return LONG ? Stream.of(Library.values()) : Stream.of(Library.OPEN_MPI);
  }

  /** As between nodes, where ranks have no memory in common. */
  @ParameterizedTest
  @MethodSource("betweenNodes")
  void everythingArrivesWithoutSharedMemory(Library library) {
    Launch launch = Launch.with(library, 3);
    expect(
        launch.options("--enable-native-access=ALL-UNNAMED", "-Danam.mpi.sharedMemory=false"), 3);
  }

  /** Two ranks have memory in common, and the third has not. */
  @ParameterizedTest
  @MethodSource("betweenNodes")
  void everythingArrivesWithinNodesAndBetweenThem(Library library) {
    expect(Launch.with(library, 3).onTwoNodes(), 3);
  }

  /** The offsets in the header files of both libraries: {@code _ucount} and {@code count_lo}. */
  @ParameterizedTest
  @EnumSource(Library.class)
  void theLengthOfAMessageIsFoundInItsStatus(Library library) {
    Result result =
        Launch.with(library, 1)
            .run(CountFieldProgram.class, library == Library.OPEN_MPI ? "Open MPI" : "MPICH");
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output())
        .contains("the length is at " + (library == Library.OPEN_MPI ? 16 : 0));
  }

  private static void expect(Launch launch, int ranks) {
    Result result = launch.limit(600).run(AllPrograms.class);
    assertThat(result.status()).as(result.output()).isZero();
    for (String name : AllPrograms.NAMES) {
      assertThat(result.output().lines().filter(line -> line.endsWith(": " + name + " are right")))
          .as(result.output())
          .hasSize(ranks);
    }
  }
}
