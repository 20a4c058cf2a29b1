package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.anam.array.NdArray;
import org.anam.mpi.exchange.collective.Shares;
import org.anam.mpi.testing.ThreadRanks;
import org.anam.mpi.testing.Traffic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Counts what {@code docs/scaling.md} says: the calls that each operation makes of the
 * message-passing system, whatever the number of ranks, and the messages and bytes behind them.
 */
class ScalingTest {

  private static final int LARGE = 100_000;

  static IntStream sizes() {
    return IntStream.rangeClosed(2, 8);
  }

  private record Operation(String name, ThreadRanks.Program<?> program, String calls) {}

  private static List<Operation> operations() {
    Particle small = Particle.number(1);
    String medium = "x".repeat(2000);
    Cloud large = Cloud.of(LARGE, true);
    List<Particle> list = IntStream.range(0, 1000).mapToObj(Particle::number).toList();
    return List.of(
        new Operation("`barrier`", world -> done(world::barrier), "1 barrier"),
        new Operation(
            "`bcast`, header up to 1 KiB",
            world -> world.bcast(atRoot(world, small)),
            "1 allreduce, 1 broadcast"),
        new Operation(
            "`bcast`, longer header",
            world -> world.bcast(atRoot(world, medium)),
            "1 allreduce, 2 broadcast"),
        new Operation(
            "`bcast`, object with 2 large arrays",
            world -> world.bcast(atRoot(world, large)),
            "2 allreduce, 3 broadcast"),
        new Operation(
            "`bcast`, large array alone",
            world -> world.bcast(atRoot(world, new double[LARGE])),
            "1 allreduce, 2 broadcast"),
        new Operation(
            "`scatterArray`",
            world -> world.scatterArray(atRoot(world, new double[LARGE])),
            "1 allreduce, 1 broadcast, 1 scatter"),
        new Operation("`gather`", world -> world.gather(new double[1000]), "1 broadcast, 2 gather"),
        new Operation(
            "`allgather`", world -> world.allgather(new double[1000]), "2 allgather, 1 allreduce"),
        new Operation(
            "`scatterList`",
            world -> world.scatterList(atRoot(world, list)),
            "1 allreduce, 2 scatter"),
        new Operation(
            "`gatherList`", world -> world.gatherList(list), "1 allgather, 1 allreduce, 1 gather"),
        new Operation(
            "`allgatherList`", world -> world.allgatherList(list), "2 allgather, 1 allreduce"),
        new Operation(
            "`allreduce` of a number, the first 100 times",
            world -> world.allreduce(1.5, Reduction.SUM),
            "2 allreduce"),
        new Operation(
            "`allreduce` of an array",
            world -> world.allreduce(new double[1000], Reduction.SUM),
            "2 allreduce"),
        new Operation(
            "`reduce` of an array",
            world -> world.reduce(new double[1000], Reduction.SUM),
            "1 allreduce, 1 reduce"),
        new Operation("`split`", world -> done(() -> world.split(0)), "2 split"));
  }

  private static <T> T atRoot(Communicator world, T value) {
    return world.isRoot() ? value : null;
  }

  private static Object done(Runnable action) {
    action.run();
    return null;
  }

  /** What rank 0 calls between the start of an operation and its end, but for the set-up. */
  private static Map<String, Long> calls(int ranks, ThreadRanks.Program<?> program) {
    ThreadRanks transport = new ThreadRanks(ranks);
    transport.run(program);
    Map<String, Long> calls = new TreeMap<>(transport.traffic().calls());
    calls.remove("free");
    calls.merge("split", -1L, Long::sum); // the communicator's own transport
    calls.values().removeIf(count -> count == 0);
    return calls;
  }

  private static String text(Map<String, Long> calls) {
    List<String> parts = new ArrayList<>();
    calls.forEach((name, count) -> parts.add(count + " " + name));
    return String.join(", ", parts);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void theNumberOfCallsDoesNotDependOnTheNumberOfRanks(int ranks) {
    for (Operation operation : operations()) {
      assertThat(text(calls(ranks, operation.program())))
          .as(operation.name() + " on " + ranks + " ranks")
          .isEqualTo(operation.calls());
    }
  }

  /** Messages and bytes of all ranks, without those of the set-up. */
  private static long[] traffic(int ranks, ThreadRanks.Program<?> program) {
    ThreadRanks transport = new ThreadRanks(ranks);
    transport.run(world -> null);
    Traffic counted = transport.traffic();
    long[] setup = {counted.messages(), counted.bytes()};
    transport.run(program);
    return new long[] {counted.messages() - setup[0], counted.bytes() - setup[1]};
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void messagesAndBytesAreThoseOfTheFormulas(int ranks) {
    long others = ranks - 1L;
    // bcast: frame of 1024 bytes, agreement of 8 bytes to the root and back
    assertThat(traffic(ranks, world -> world.bcast(atRoot(world, Particle.number(1)))))
        .containsExactly(3 * others, others * (1024 + 16));
    long array = 8L * LARGE;
    assertThat(traffic(ranks, world -> world.bcast(atRoot(world, NdArray.of(new double[LARGE])))))
        .containsExactly(4 * others, others * (1024 + 16 + array));
    // scatterArray: frame of 264 bytes, agreement, and to each other rank its part
    long own = 8 * new Shares(LARGE, ranks).count(0);
    assertThat(traffic(ranks, world -> world.scatterArray(atRoot(world, new double[LARGE]))))
        .containsExactly(4 * others, others * (264 + 16) + array - own);
    // gather: digests of 16 bytes, verdict of 12, and the parts of all others
    assertThat(traffic(ranks, world -> world.gather(new double[1000])))
        .containsExactly(3 * others, others * (16 + 12 + 8000));
    // reduce: 24 bytes up and down, and the array once up
    assertThat(traffic(ranks, world -> world.reduce(new double[1000], Reduction.SUM)))
        .containsExactly(3 * others, others * (48 + 8000));
    // a number: 24 bytes up and down the first 100 times, and 8 up and down
    assertThat(traffic(ranks, world -> sums(world, 1)))
        .containsExactly(4 * others, others * (48 + 16));
    assertThat(traffic(ranks, world -> sums(world, 150)))
        .containsExactly(500 * others, others * (100 * 48 + 150 * 16));
  }

  private static Object sums(Communicator world, int times) {
    for (int i = 0; i < times; i++) {
      world.allreduce(1.5, Reduction.SUM);
    }
    return null;
  }

  @Test
  void listsTakeNoMessagePerItem() {
    List<Long> messages = new ArrayList<>();
    for (int length : new int[] {8, 800, 8000}) {
      List<Particle> list = IntStream.range(0, length).mapToObj(Particle::number).toList();
      messages.add(traffic(4, world -> world.allgatherList(world.scatterList(list)))[0]);
    }
    assertThat(messages).containsOnly(messages.get(0));
  }

  @Test
  void thePageSaysTheSame() throws IOException {
    String page = Files.readString(Path.of("../../docs/scaling.md"));
    Map<String, String> rows = new LinkedHashMap<>();
    page.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\|"))
        .forEach(cells -> rows.put(cells[1].strip(), cells[2].strip()));
    for (Operation operation : operations()) {
      assertThat(rows).containsEntry(operation.name(), operation.calls());
    }
  }
}
