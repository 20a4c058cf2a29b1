package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers, arrays and objects combined over all ranks. */
class ReduceTest {

  static IntStream sizes() {
    return IntStream.rangeClosed(1, 8);
  }

  private static List<ThreadRanks> transports(int ranks) {
    return List.of(
        new ThreadRanks(ranks),
        new ThreadRanks(ranks).withoutReductions(),
        new ThreadRanks(ranks).onHeap().withoutReductions());
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void numbers(int ranks) {
    int sum = ranks * (ranks - 1) / 2;
    for (ThreadRanks transport : transports(ranks)) {
      transport.run(
          world -> {
            assertThat(world.allreduce(world.rank(), Reduction.SUM)).isEqualTo(sum);
            assertThat(world.allreduce(world.rank() + 0.5, Reduction.MAX)).isEqualTo(ranks - 0.5);
            assertThat(world.allreduce(world.rank() - 4L, Reduction.MIN)).isEqualTo(-4L);
            assertThat(world.allreduce(2L, Reduction.PRODUCT)).isEqualTo(1L << ranks);
            assertThat(world.allreduce(Integer.MAX_VALUE, Reduction.SUM))
                .isEqualTo(Integer.MAX_VALUE * ranks);
            Short one = 1;
            assertThat(world.allreduce(one, Reduction.SUM)).isEqualTo((short) ranks);
            Float boxed = world.reduce(1.5f, Reduction.SUM, ranks - 1);
            assertThat(boxed).isEqualTo(world.rank() == ranks - 1 ? 1.5f * ranks : null);
            return null;
          });
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void arrays(int ranks) {
    for (ThreadRanks transport : transports(ranks)) {
      transport.run(
          world -> {
            double[] mine = {world.rank(), 1, 2 * world.rank()};
            double sum = ranks * (ranks - 1) / 2.0;
            assertThat(world.allreduce(mine, Reduction.SUM)).containsExactly(sum, ranks, 2 * sum);
            int[][] grid = world.reduce(new int[][] {{world.rank()}}, Reduction.MAX, ranks / 2);
            if (world.rank() == ranks / 2) {
              assertThat(grid[0]).containsExactly(ranks - 1);
            } else {
              assertThat(grid).isNull();
            }
            boolean[] flags = {world.isMaster(), true};
            assertThat(world.allreduce(flags, Reduction.MIN)).containsExactly(ranks == 1, true);
            assertThat(world.allreduce(flags, Reduction.MAX)).containsExactly(true, true);
            NdArray direct = NdArray.of(new long[] {3}).toDirect();
            NdArray product = world.allreduce(direct, Reduction.PRODUCT);
            assertThat(product.isDirect()).isTrue();
            assertThat(product.longAt(0)).isEqualTo((long) Math.pow(3, ranks));
            assertThat(world.allreduce(new float[0], Reduction.SUM)).isEmpty();
            return null;
          });
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void elementsThatSystemsDoNotKnow(int ranks) {
    for (ThreadRanks transport : transports(ranks)) {
      transport.run(
          world -> {
            NdArray half = NdArray.float16(new float[] {0.5f, world.rank()});
            assertThat(world.allreduce(half, Reduction.SUM).doubleAt(0)).isEqualTo(ranks / 2.0);
            assertThat(world.allreduce(half, Reduction.MAX).doubleAt(1)).isEqualTo(ranks - 1);
            NdArray bytes = NdArray.unsigned(new byte[] {(byte) 200, (byte) world.rank()});
            NdArray most = world.allreduce(bytes, Reduction.MAX);
            assertThat(most.longAt(0)).isEqualTo(200);
            assertThat(most.type()).isEqualTo(ElementType.UINT8);
            assertThat(world.allreduce(bytes, Reduction.SUM).longAt(0))
                .isEqualTo(200L * ranks % 256);
            NdArray longs = NdArray.unsigned(new long[] {-1L - world.rank()});
            assertThat(((long[]) world.allreduce(longs, Reduction.MIN).elements())[0])
                .isEqualTo((long) -ranks);
            Complex[] turn = {new Complex(0, 1)};
            Complex[] turned = world.allreduce(turn, Reduction.PRODUCT);
            Complex[] around = {
              new Complex(1, 0), new Complex(0, 1), new Complex(-1, 0), new Complex(0, -1)
            };
            assertThat(turned[0].re()).isEqualTo(around[ranks % 4].re());
            assertThat(turned[0].im()).isEqualTo(around[ranks % 4].im());
            Complex[] sum = world.allreduce(turn, Reduction.SUM);
            assertThat(sum[0]).isEqualTo(new Complex(0, ranks));
            NdArray pairs = NdArray.complex(new float[] {0, 1});
            assertThat(world.allreduce(pairs, Reduction.PRODUCT).complexAt(0).re())
                .isEqualTo(around[ranks % 4].re());
            return null;
          });
    }
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void objectsAreCombinedInTheOrderOfTheRanks(int ranks) {
    for (int root = 0; root < ranks; root++) {
      int at = root;
      new ThreadRanks(ranks)
          .run(
              world -> {
                String mine = "" + world.rank();
                String all = "01234567".substring(0, ranks);
                assertThat(world.allreduce(mine, String::concat)).isEqualTo(all);
                assertThat(world.reduce(mine, String::concat, at))
                    .isEqualTo(world.rank() == at ? all : null);
                Particle heavy =
                    world.allreduce(
                        Particle.number(world.rank()), (a, b) -> a.mass() > b.mass() ? a : b);
                assertThat(heavy).isEqualTo(Particle.number(ranks - 1));
                return null;
              });
    }
  }

  @Test
  void treesTakeAsManyStepsAsTheLogarithmOfTheRanks() {
    ThreadRanks ranks = new ThreadRanks(8);
    ranks.run(world -> world.reduce(1, Integer::sum));
    // Rank 0 receives from 1, 2 and 4, and nothing else.
    assertThat(ranks.traffic().calls()).containsEntry("receive", 3L).doesNotContainKey("send");
  }
}
