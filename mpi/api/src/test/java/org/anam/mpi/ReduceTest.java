package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
            boolean[] flags = {world.isRoot(), true};
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

  private static final double OTHER_NAN = Double.longBitsToDouble(0xfff0_0000_0000_0001L);

  @Test
  void leastAndGreatestOfOddNumbersAreOneValueBitByBit() {
    double[] odd = {Double.NaN, OTHER_NAN, -0.0, 0.0, 1.5, -2.5, Double.NEGATIVE_INFINITY};
    for (ThreadRanks transport : transports(3)) {
      transport.run(
          world -> {
            for (int n = 0; n < odd.length * odd.length; n++) {
              double[] all = {odd[n % odd.length], odd[n / odd.length], 1.0};
              double mine = all[(world.rank() + n) % 3];
              double least = Math.min(Math.min(all[0], all[1]), all[2]);
              double greatest = Math.max(Math.max(all[0], all[1]), all[2]);
              requireSame(least, world.allreduce(mine, Reduction.MIN));
              requireSame(greatest, world.allreduce(mine, Reduction.MAX));
              requireSame(least, world.allreduce(new double[] {mine}, Reduction.MIN)[0]);
              NdArray direct = NdArray.of(new float[] {(float) mine}).toDirect();
              requireSame(greatest, world.allreduce(direct, Reduction.MAX).doubleAt(0));
              NdArray half = NdArray.float16(new float[] {(float) mine});
              requireSame(least, world.allreduce(half, Reduction.MIN).doubleAt(0));
              Double root = world.reduce((Double) mine, Reduction.MAX, n % 3);
              if (root != null) {
                requireSame(greatest, root);
              }
            }
            return null;
          });
    }
  }

  private static void requireSame(double expected, double found) {
    assertThat(Double.doubleToRawLongBits(found)).isEqualTo(Double.doubleToLongBits(expected));
  }

  @Test
  void numbersOfTwoTypesOrOperatorsAreAnErrorOnAllRanks() {
    for (ThreadRanks transport : transports(3)) {
      transport.run(
          world -> {
            boolean odd = world.rank() == 1;
            assertThatThrownBy(
                    () -> {
                      if (odd) {
                        world.allreduce(1.0, Reduction.SUM);
                      } else {
                        world.allreduce(1L, Reduction.SUM);
                      }
                    })
                .hasMessageContaining("ANAM224")
                .hasMessageContaining("SUM of Long on rank 0 and SUM of Double on rank 1");
            assertThatThrownBy(() -> world.allreduce(1, odd ? Reduction.MAX : Reduction.SUM))
                .hasMessageContaining("ANAM224")
                .hasMessageContaining("SUM of Long on rank 0 and MAX of Long on rank 1");
            assertThat(world.allreduce(1, Reduction.SUM)).isEqualTo(3);
            return null;
          });
    }
  }

  @Test
  void numbersAreComparedAtTheBeginningAndAlwaysWhenAsked() {
    assertThat(allreduces(new ThreadRanks(2), 100)).isEqualTo(200);
    assertThat(allreduces(new ThreadRanks(2), 130)).isEqualTo(230);
    System.setProperty("anam.mpi.check", "true");
    try {
      assertThat(allreduces(new ThreadRanks(2), 130)).isEqualTo(260);
    } finally {
      System.clearProperty("anam.mpi.check");
    }
  }

  private static long allreduces(ThreadRanks ranks, int times) {
    ranks.run(
        world -> {
          for (int i = 0; i < times; i++) {
            assertThat(world.allreduce(i, Reduction.SUM)).isEqualTo(2 * i);
          }
          return null;
        });
    return ranks.traffic().calls().get("allreduce");
  }

  @Test
  void treesTakeAsManyStepsAsTheLogarithmOfTheRanks() {
    ThreadRanks ranks = new ThreadRanks(8);
    ranks.run(world -> world.reduce(1, Integer::sum));
    // Rank 0 receives from 1, 2 and 4, and nothing else.
    assertThat(ranks.traffic().calls()).containsEntry("receive", 3L).doesNotContainKey("send");
  }
}
