package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays cut into parts and joined again, at every number of ranks. */
class ArraysTest {

  static IntStream sizes() {
    return IntStream.rangeClosed(1, 8);
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyRankGetsItsRowsWhateverTheRootAndTheNumberOfRows(int ranks) {
    for (int root = 0; root < ranks; root++) {
      for (int rows : new int[] {0, 1, 2, ranks - 1, ranks, ranks + 1, 17}) {
        int from = root;
        double[] all = IntStream.range(0, rows).asDoubleStream().toArray();
        new ThreadRanks(ranks)
            .run(
                world -> {
                  double[] mine = world.scatterArray(world.rank() == from ? all : null, from);
                  IndexRange range = world.scatterIndices(rows).get(world.rank());
                  double[] expected =
                      Arrays.copyOfRange(all, (int) range.start(), (int) range.stop());
                  assertThat(mine).isEqualTo(expected);
                  double[] joined = world.gather(mine, from);
                  assertThat(joined).isEqualTo(world.rank() == from ? all : null);
                  assertThat(world.allgather(mine)).isEqualTo(all);
                  return null;
                });
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ElementType.class)
  void everyElementTypeTravelsOnTheHeapAndOffIt(ElementType type) {
    NdArray all = counted(type, 7, 2, 3);
    for (NdArray given : List.of(all, all.toDirect())) {
      List<NdArray> joined =
          new ThreadRanks(3)
              .run(
                  world -> {
                    NdArray mine = world.scatterArray(world.isRoot() ? given : null);
                    assertThat(mine.shape()).containsExactly(world.isRoot() ? 3 : 2, 2, 3);
                    assertThat(mine.isDirect()).isEqualTo(given.isDirect());
                    return world.gather(mine);
                  });
      assertThat(joined.get(0)).isEqualTo(all);
      assertThat(joined.get(0).isDirect()).isEqualTo(given.isDirect());
      assertThat(joined.get(1)).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void earlierArraysAreFilledWhereTheyFit(boolean direct) {
    NdArray all = counted(ElementType.FLOAT32, 4, 2, 3);
    new ThreadRanks(2)
        .run(
            world -> {
              NdArray part = counted(ElementType.FLOAT32, 2, 2, 3);
              NdArray earlier = direct ? part.toDirect() : part;
              NdArray mine = world.scatterArrayInto(world.isRoot() ? all : null, 0, earlier);
              assertThat(mine).isSameAs(earlier).isEqualTo(world.scatterArray(all));
              NdArray whole = NdArray.zeros(ElementType.FLOAT32, 4, 2, 3);
              NdArray joined = world.gatherInto(mine, 1, whole);
              assertThat(joined).isSameAs(world.rank() == 1 ? whole : null);
              NdArray everywhere = NdArray.zeros(ElementType.FLOAT32, 4, 2, 3).toDirect();
              assertThat(world.allgatherInto(mine, everywhere)).isSameAs(everywhere).isEqualTo(all);
              assertThat(whole)
                  .isEqualTo(world.rank() == 1 ? all : NdArray.zeros(ElementType.FLOAT32, 4, 2, 3));
              return null;
            });
  }

  @Test
  void earlierJavaArraysOfNumbersAreFilledToo() {
    new ThreadRanks(2)
        .run(
            world -> {
              long[] all = {1, 2, 3, 4};
              long[] part = new long[2];
              assertThat(world.scatterArrayInto(all, 0, part)).isSameAs(part);
              assertThat(part)
                  .containsExactly(world.rank() == 0 ? 1 : 3, world.rank() == 0 ? 2 : 4);
              long[] whole = new long[4];
              assertThat(world.allgatherInto(part, whole)).isSameAs(whole).isEqualTo(all);
              return null;
            });
  }

  @Test
  void anEarlierArrayThatDoesNotFitStaysAsItWas() {
    new ThreadRanks(2)
        .run(
            world -> {
              double[] all = {1, 2, 3, 4};
              double[] longer = new double[3];
              double[] part = world.scatterArrayInto(all, 0, longer);
              assertThat(part).hasSize(2);
              assertThat(longer).containsOnly(0);
              assertThat(world.<double[]>gatherInto(part, 0, null))
                  .isEqualTo(world.isRoot() ? all : null);
              Object other = new int[4];
              assertThat(world.<Object>allgatherInto(part, other)).isEqualTo(all);
              Object rows = new double[2][2];
              assertThat(world.<Object>allgatherInto(part, rows)).isEqualTo(all);
              boolean[] flags = {true, false};
              assertThat(world.allgatherInto(flags, new boolean[4]))
                  .containsExactly(true, false, true, false);
              return null;
            });
  }

  private static NdArray counted(ElementType type, long... shape) {
    NdArray array = NdArray.zeros(type, shape);
    for (int i = 0; i < array.size(); i++) {
      long[] index = {i / (shape[1] * shape[2]), i / shape[2] % shape[1], i % shape[2]};
      switch (type.kind()) {
        case COMPLEX -> array.setComplex(new Complex(i, -i), index);
        case BOOLEAN -> array.setBoolean(i % 3 == 0, index);
        default -> array.setLong(i, index);
      }
    }
    return array;
  }

  static Stream<Arguments> kinds() {
    Stream<Object> arrays =
        Stream.of(
            new byte[] {1, 2, 3, 4},
            new short[][] {{1}, {2}, {3}, {4}},
            new int[][][] {{{1, 2}}, {{3, 4}}, {{5, 6}}, {{7, 8}}},
            new long[] {1, 2, 3, 4},
            new float[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}},
            new double[][][] {{{1}, {2}}, {{3}, {4}}, {{5}, {6}}, {{7}, {8}}},
            new boolean[] {true, false, false, true},
            new boolean[][] {{true}, {false}, {true}, {true}},
            new Complex[] {
              new Complex(1, 2), new Complex(3, 4), new Complex(5, 6), new Complex(0, 0)
            },
            new Complex[][] {
              {new Complex(0, 0)}, {new Complex(1, 2)}, {new Complex(0, 0)}, {new Complex(0, 0)}
            },
            new double[4][0],
            new double[0][]);
    return arrays.map(array -> Arguments.of(array));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void javaArraysKeepTheirKind(Object all) {
    List<Object> joined =
        new ThreadRanks(3)
            .run(
                world -> {
                  Object mine = world.scatterArray(world.rank() == 2 ? all : null, 2);
                  assertThat(mine).hasSameClassAs(all);
                  return world.allgather(mine);
                });
    assertThat(joined).allSatisfy(result -> assertThat(result).isEqualTo(all));
  }

  @Test
  void ranksWithoutRowsNeedNotKnowWhatRowsAreLike() {
    List<double[][]> joined =
        new ThreadRanks(4)
            .run(
                world -> {
                  double[][] none = {};
                  double[][] two = {{1, 2, 3}, {world.rank(), 5, 6}};
                  double[][] part = world.rank() % 2 == 0 ? none : two;
                  double[][] all = world.gather(part);
                  assertThat(world.allgather(part))
                      .isDeepEqualTo(new double[][] {{1, 2, 3}, {1, 5, 6}, {1, 2, 3}, {3, 5, 6}});
                  return all;
                });
    assertThat(joined.get(0))
        .isDeepEqualTo(new double[][] {{1, 2, 3}, {1, 5, 6}, {1, 2, 3}, {3, 5, 6}});
  }

  @Test
  void partsOfAnyLengthAreJoined() {
    new ThreadRanks(5)
        .run(
            world -> {
              int[] part = new int[world.rank() * world.rank()];
              Arrays.fill(part, world.rank());
              List<Integer> expected = new ArrayList<>();
              for (int rank = 0; rank < 5; rank++) {
                for (int i = 0; i < rank * rank; i++) {
                  expected.add(rank);
                }
              }
              int[] all = world.gather(part, 3);
              if (world.rank() == 3) {
                assertThat(all).isEqualTo(ints(expected));
              }
              assertThat(world.allgather(part)).isEqualTo(ints(expected));
              return null;
            });
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void transportsThatWantJavaArraysCarryThemToo(boolean reduces) {
    ThreadRanks ranks = new ThreadRanks(3).onHeap();
    if (!reduces) {
      ranks.withoutReductions();
    }
    ranks.run(
        world -> {
          NdArray mine = world.scatterArray(world.isRoot() ? NdArray.of(new long[] {1, 2}) : null);
          assertThat(world.allgather(mine)).isEqualTo(NdArray.of(new long[] {1, 2}));
          return null;
        });
  }

  @Test
  void indicesAreThoseOfAnamnesis() {
    new ThreadRanks(3)
        .run(
            world -> {
              assertThat(world.scatterIndices(100))
                  .containsExactly(
                      new IndexRange(0, 34), new IndexRange(34, 67), new IndexRange(67, 100));
              assertThat(world.scatterIndices(2))
                  .containsExactly(
                      new IndexRange(0, 1), new IndexRange(1, 2), new IndexRange(2, 2));
              assertThat(world.scatterIndices(0)).allMatch(IndexRange::isEmpty);
              assertThat(world.scatterIndices(5L << 40).get(2).stop()).isEqualTo(5L << 40);
              List<IndexRange> sent = world.bcast(world.isRoot() ? world.scatterIndices(7) : null);
              assertThat(sent).isEqualTo(world.scatterIndices(7)).first().hasToString("0..3");
              assertThat(sent.get(0).contains(2)).isTrue();
              assertThat(sent.get(0).contains(3)).isFalse();
              return null;
            });
  }
}
