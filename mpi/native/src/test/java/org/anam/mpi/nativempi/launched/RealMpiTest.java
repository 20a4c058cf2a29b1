package org.anam.mpi.nativempi.launched;

import static org.assertj.core.api.Assertions.assertThat;

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

  static Stream<Arguments> jobs() {
    return Stream.of(Library.values())
        .flatMap(library -> IntStream.rangeClosed(1, 4).mapToObj(n -> Arguments.of(library, n)));
  }

  @ParameterizedTest(name = "{0}, {1} ranks")
  @MethodSource("jobs")
  void messagesArriveAsTheyWereSent(Library library, int ranks) {
    expect(Launch.with(library, ranks).limit(300).run(MessagesProgram.class), ranks, "messages");
  }

  @ParameterizedTest(name = "{0}, {1} ranks")
  @MethodSource("jobs")
  void repeatedReceivesTakeWhatComes(Library library, int ranks) {
    expect(Launch.with(library, ranks).run(RepeatedProgram.class), ranks, "repeated messages");
  }

  /** As between nodes, where ranks have no memory in common. */
  @ParameterizedTest
  @EnumSource(Library.class)
  void messagesArriveWithoutSharedMemory(Library library) {
    Launch launch =
        Launch.with(library, 3)
            .options(
                "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Danam.mpi.sharedMemory=false");
    expect(launch.limit(300).run(MessagesProgram.class), 3, "messages");
  }

  /** Two ranks have memory in common, and the third has not. */
  @ParameterizedTest
  @EnumSource(Library.class)
  void messagesArriveWithinNodesAndBetweenThem(Library library) {
    Launch launch = Launch.with(library, 3).onTwoNodes().limit(300);
    expect(launch.run(MessagesProgram.class), 3, "messages");
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void collectivesBringWhatTheyShouldOnTwoNodes(Library library) {
    Launch launch = Launch.with(library, 3).onTwoNodes().limit(300);
    expect(launch.run(CollectivesProgram.class), 3, "collectives");
  }

  @ParameterizedTest(name = "{0}, {1} ranks")
  @MethodSource("jobs")
  void collectivesBringWhatTheyShould(Library library, int ranks) {
    expect(
        Launch.with(library, ranks).limit(300).run(CollectivesProgram.class), ranks, "collectives");
  }

  @ParameterizedTest(name = "{0}, {1} ranks")
  @MethodSource("jobs")
  void reductionsGiveWhatJavaComputes(Library library, int ranks) {
    expect(
        Launch.with(library, ranks).limit(300).run(ReductionsProgram.class), ranks, "reductions");
  }

  /** The offsets in the header files of both libraries: {@code _ucount} and {@code count_lo}. */
  @ParameterizedTest
  @EnumSource(Library.class)
  void theLengthOfAMessageIsFoundInItsStatus(Library library) {
    Result result = Launch.with(library, 1).run(CountFieldProgram.class);
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output())
        .contains("the length is at " + (library == Library.OPEN_MPI ? 16 : 0));
  }

  private static void expect(Result result, int ranks, String what) {
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output().lines().filter(line -> line.endsWith(what + " are right")))
        .as(result.output())
        .hasSize(ranks);
  }
}
