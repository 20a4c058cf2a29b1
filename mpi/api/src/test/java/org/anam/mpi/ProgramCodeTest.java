package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program's own code that throws while a value is packed: the error names the member and has
 * the cause, as with files, on all ranks of a collective operation; and nothing was sent.
 */
class ProgramCodeTest {

  static Stream<Arguments> values() {
    Map<String, Object> bad = new LinkedHashMap<>();
    bad.put("Fickle.number", Fickle.badAccessor());
    bad.put("Fickle.text", Fickle.badConverter());
    bad.put("Fickle.items", Fickle.badItems());
    List<Arguments> all = new ArrayList<>();
    bad.forEach(
        (member, value) -> {
          all.add(Arguments.of(member, value));
          Fickle outer = new Fickle(1, new StringBuilder("a"), List.of(), (Fickle) value);
          all.add(Arguments.of(member, outer));
          all.add(Arguments.of(member, List.of(Fickle.fine(), Map.of("key", outer))));
        });
    return all.stream();
  }

  private static void check(AnamException error, String member) {
    assertThat(error.code()).isEqualTo(CoreError.REFUSED);
    assertThat(error).hasMessageContaining("member " + member);
    assertThat(error).hasMessageContaining("no " + (member.endsWith("items") ? "item" : ""));
  }

  private static AnamException thrownBy(Runnable call) {
    return catchThrowableOfType(AnamException.class, call::run);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("values")
  void theSenderThrowsAndNothingWasSent(String member, Object value) {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                for (Runnable call :
                    List.<Runnable>of(
                        () -> world.send(value, 1, 3),
                        () -> world.isend(value, 1, 3),
                        () -> world.send(value, 0, 3),
                        () -> world.sendRecv(value, 1, 1))) {
                  AnamException error = thrownBy(call);
                  check(error, member);
                  assertThat(error.member()).contains(member);
                  assertThat(error).hasRootCauseInstanceOf(IllegalStateException.class);
                }
                assertThat(world.poll(0, 3)).isEmpty();
                world.send("after", 1, 3);
              } else {
                assertThat(world.recv(0, 3)).isEqualTo("after");
              }
              return null;
            });
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("values")
  void allRanksOfACollectiveOperationThrow(String member, Object value) {
    new ThreadRanks(3)
        .run(
            world -> {
              boolean bad = world.rank() == 1;
              for (Runnable call :
                  List.<Runnable>of(
                      () -> world.bcast(bad ? value : null, 1),
                      () -> world.ibcast(bad ? value : null, 1).await(),
                      () -> world.scatterList(bad ? List.of("a", "b", value) : null, 1),
                      () -> world.gatherList(List.of(bad ? value : "a")),
                      () -> world.allgatherList(List.of(bad ? value : "a")))) {
                AnamException error = thrownBy(call);
                check(error, member);
                assertThat(error).hasMessageContaining("On rank 1: ");
                if (bad) {
                  assertThat(error).hasRootCauseInstanceOf(IllegalStateException.class);
                }
              }
              return world.allreduce(1, Reduction.SUM);
            });
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListThatThrowsIsAnErrorOfAllRanks(List<String> list) {
    new ThreadRanks(3)
        .run(
            world -> {
              boolean bad = world.rank() == 1;
              for (Runnable call :
                  List.<Runnable>of(
                      () -> world.bcast(bad ? list : null, 1),
                      () -> world.scatterList(bad ? list : null, 1),
                      () -> world.gatherList(bad ? list : List.of("a")),
                      () -> world.allgatherList(bad ? list : List.of("a")))) {
                AnamException error = thrownBy(call);
                assertThat(error.code()).isEqualTo(CoreError.REFUSED);
                assertThat(error).hasMessageContaining("On rank 1: ").hasMessageContaining("no ");
              }
              return world.allreduce(1, Reduction.SUM);
            });
  }

  static Stream<List<String>> lists() {
    return Stream.of(new Fickle.NoItems(), new NoSize());
  }

  /** A list that cannot say how long it is. */
  private static final class NoSize extends AbstractList<String> {
    @Override
    public String get(int index) {
      return "";
    }

    @Override
    public int size() {
      throw new IllegalStateException("no size");
    }

    @Override
    public String toString() {
      return "no size";
    }
  }
}
