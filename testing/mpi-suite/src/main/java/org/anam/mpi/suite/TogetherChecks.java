package org.anam.mpi.suite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.Communicator;
import org.anam.mpi.Reduction;
import org.anam.mpi.suite.types.Pair;

/** Reductions, groups of ranks and barriers. */
final class TogetherChecks {

  private TogetherChecks() {}

  static Stream<Check> all() {
    return Stream.of(
        Check.of("reduce: numbers and arrays", TogetherChecks::numbers),
        Check.of("reduce: arrays of every type of numbers", TogetherChecks::types),
        Check.of("reduce: NaN and zeros, the same bits on all ranks", TogetherChecks::oddNumbers),
        Check.ofTwo("reduce: numbers of two types or operators", TogetherChecks::unlikeNumbers),
        Check.of("reduce: objects, in rank order", TogetherChecks::objects),
        Check.of("split: by colour and key, and left out", TogetherChecks::split),
        Check.of("split: messages stay in their communicator", TogetherChecks::apart),
        Check.of("barrier", TogetherChecks::barrier));
  }

  private static void numbers(Round round) {
    Communicator world = round.world();
    int size = round.size();
    int mine = round.rank() + 1;
    round.same("sum", size * (size + 1) / 2, world.allreduce(mine, Reduction.SUM));
    round.same("least", 1L, world.allreduce((long) mine, Reduction.MIN));
    round.same("greatest", (double) size, world.allreduce((double) mine, Reduction.MAX));
    long product = IntStream.rangeClosed(1, size).asLongStream().reduce(1, (a, b) -> a * b);
    round.same("product", product, world.allreduce((long) mine, Reduction.PRODUCT));
    for (int root = 0; root < size; root++) {
      double[] values = {mine, -mine, 0.5};
      double[] expected = {size * (size + 1) / 2.0, -size * (size + 1) / 2.0, 0.5 * size};
      double[] found = world.reduce(values, Reduction.SUM, root);
      round.same("array to " + root, round.at(root, expected), found);
      round.same("the argument is left alone", new double[] {mine, -mine, 0.5}, values);
    }
    int[] none = world.allreduce(new int[0], Reduction.MAX);
    round.same("no elements", new int[0], none);
  }

  private static void types(Round round) {
    for (ElementType type : ElementType.values()) {
      boolean sums = type.kind() != ElementType.Kind.BOOLEAN;
      boolean orders = type.kind() != ElementType.Kind.COMPLEX;
      NdArray array = constant(type, round.rank() + 1);
      if (sums) {
        int sum = round.size() * (round.size() + 1) / 2;
        NdArray found = round.world().allreduce(array, Reduction.SUM);
        round.same("sum of " + type, constant(type, sum), found);
      }
      if (orders) {
        NdArray found = round.world().allreduce(array.toDirect(), Reduction.MAX);
        round.same("greatest of " + type, constant(type, round.size()), found.toHeap());
      }
    }
  }

  private static NdArray constant(ElementType type, int value) {
    NdArray array = NdArray.zeros(type, 2, 500);
    for (long i = 0; i < 1000; i++) {
      switch (type.kind()) {
        case BOOLEAN -> array.setBoolean(value > 0, i / 500, i % 500);
        case COMPLEX -> array.setComplex(new Complex(value, 0), i / 500, i % 500);
        default -> array.setLong(value, i / 500, i % 500);
      }
    }
    return array;
  }

  private static void oddNumbers(Round round) {
    Communicator world = round.world();
    for (int odd = 0; odd < round.size(); odd++) {
      for (double number : new double[] {Double.NaN, -0.0}) {
        double mine = round.rank() == odd ? number : 0.0;
        boolean alone = round.size() == 1;
        double greatest = Double.isNaN(number) || alone ? number : 0.0;
        round.same("least", number, world.allreduce(mine, Reduction.MIN));
        round.same("greatest", greatest, world.allreduce(mine, Reduction.MAX));
        float[] floats = {(float) mine, 2.0f};
        float[] least = {(float) number, 2.0f};
        round.same("least of arrays", least, world.allreduce(floats, Reduction.MIN));
        NdArray direct = NdArray.of(new double[] {1.0, mine}).toDirect();
        NdArray expected = NdArray.of(new double[] {1.0, greatest});
        NdArray found = world.reduce(direct, Reduction.MAX, odd);
        round.same(
            "greatest of arrays", round.at(odd, expected), found == null ? null : found.toHeap());
      }
    }
  }

  private static void unlikeNumbers(Round round) {
    try (Communicator world = round.world().split(0, round.rank())) {
      boolean odd = round.rank() == round.size() - 1;
      Reduction how = odd ? Reduction.MAX : Reduction.SUM;
      String last = "rank " + (round.size() - 1);
      round.refuses("ANAM224", List.of("SUM", "MAX", last), () -> world.allreduce(1.0, how));
      round.refuses(
          "ANAM224",
          List.of("Long", "Double", last),
          () -> {
            if (odd) {
              world.allreduce(1.0, Reduction.SUM);
            } else {
              world.allreduce(1L, Reduction.SUM);
            }
          });
      round.same("afterwards", round.size(), world.allreduce(1, Reduction.SUM));
    }
  }

  private static void objects(Round round) {
    Communicator world = round.world();
    Pair<Long, String> mine = new Pair<>((long) round.rank(), "<" + round.rank() + ">");
    Pair<Long, String> all =
        new Pair<>(
            (long) round.size() * (round.size() - 1) / 2,
            IntStream.range(0, round.size())
                .mapToObj(rank -> "<" + rank + ">")
                .collect(Collectors.joining()));
    round.same("everywhere", all, world.allreduce(mine, TogetherChecks::joined));
    for (int root = 0; root < round.size(); root++) {
      Pair<Long, String> found = world.reduce(mine, TogetherChecks::joined, root);
      round.same("to " + root, round.at(root, all), found);
    }
  }

  private static Pair<Long, String> joined(Pair<Long, String> a, Pair<Long, String> b) {
    return new Pair<>(a.first() + b.first(), a.second() + b.second());
  }

  private static void split(Round round) {
    int size = round.size();
    int color = round.rank() % 2;
    try (Communicator half = round.world().split(color, -round.rank())) {
      List<Integer> expected =
          IntStream.range(0, size).filter(r -> r % 2 == color).map(r -> size - r).boxed().toList();
      round.same("size", expected.size(), half.size());
      round.same("rank", expected.size() - 1 - round.rank() / 2, half.rank());
      int sum = half.allreduce(round.rank(), Reduction.SUM);
      int due = IntStream.range(0, size).filter(r -> r % 2 == color).sum();
      round.same("sum over the half", due, sum);
      NdArray array = round.values(color).array(ElementType.FLOAT64, true, 10_000);
      int root = half.size() - 1;
      round.same("bcast in the half", array, half.bcast(half.rank() == root ? array : null, root));
    }
    int without = round.some(1);
    Communicator rest =
        round.world().split(round.rank() == without ? Communicator.NO_COLOR : 0, round.rank());
    round.same("left out", round.rank() == without, rest == null);
    if (rest != null) {
      round.same("the others", size - 1, rest.size());
      rest.close();
    }
  }

  private static void apart(Round round) {
    Communicator world = round.world();
    try (Communicator twin = world.split(0)) {
      int next = round.some(round.rank() + 1);
      int previous = round.some(round.rank() - 1);
      var first = world.isend("world", next, 1);
      var second = twin.isend("twin", next, 1);
      round.same("in the twin", "twin", twin.recv(previous, 1));
      round.same("in the world", "world", world.recv(previous, 1));
      first.await();
      second.await();
    }
  }

  private static void barrier(Round round) {
    for (int i = 0; i < 20; i++) {
      round.world().barrier();
    }
  }
}
