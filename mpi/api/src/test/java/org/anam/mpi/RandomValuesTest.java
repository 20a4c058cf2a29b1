package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values of any shape survive every way of travelling. */
class RandomValuesTest {

  private static final int DEPTH = 4;

  /** 20 of them, and 5,000 in the long check; {@code -Danam.seed} repeats one. */
  static LongStream seeds() {
    Long one = Long.getLong("anam.seed");
    return one != null
        ? LongStream.of(one)
        : new Random().longs(Boolean.getBoolean("anam.long") ? 5000 : 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWayGivesAnEqualValue(long seed) {
    Random random = new Random(seed);
    int ranks = 1 + random.nextInt(5);
    int root = random.nextInt(ranks);
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      values.add(value(random, DEPTH));
    }
    try {
      new ThreadRanks(ranks)
          .eagerLimit(random.nextInt(3) * 5000)
          .run(
              world -> {
                boolean isRoot = world.rank() == root;
                assertThat(world.bcast(isRoot ? values : null, root)).isEqualTo(values);
                List<Object> mine = world.scatterList(isRoot ? values : null, root);
                assertThat(world.allgatherList(mine)).isEqualTo(values);
                int next = (world.rank() + 1) % ranks;
                int before = (world.rank() + ranks - 1) % ranks;
                assertThat(world.sendRecv(values, next, before)).isEqualTo(values);
                assertThat(world.ibcast(isRoot ? values : null, root).await()).isEqualTo(values);
                return null;
              });
    } catch (AssertionError e) {
      throw new AssertionError("with the seed " + seed, e);
    }
  }

  private static Object value(Random random, int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 8)) {
      case 0 -> random.nextBoolean() ? null : random.nextLong();
      case 1 -> random.nextDouble();
      case 2 -> "text".repeat(random.nextInt(300));
      case 3 -> Particle.number(random.nextInt());
      case 4 -> {
        int cells = random.nextInt(random.nextInt(6) == 0 ? 9000 : 20);
        yield Cloud.of(2 * cells, random.nextBoolean());
      }
      case 5 -> array(random);
      case 6 -> {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
          list.add(value(random, depth - 1));
        }
        yield list;
      }
      default -> {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put("key " + i, value(random, depth - 1));
        }
        yield map;
      }
    };
  }

  private static NdArray array(Random random) {
    ElementType[] types = ElementType.values();
    long[] shape = {random.nextInt(40), 1 + random.nextInt(random.nextInt(5) == 0 ? 400 : 3)};
    NdArray array = NdArray.zeros(types[random.nextInt(types.length)], shape);
    return random.nextBoolean() ? array.toDirect() : array;
  }
}
