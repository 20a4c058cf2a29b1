package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One value at all ranks. */
class BroadcastTest {

  private static final int LARGE = 100_000;

  static IntStream sizes() {
    return IntStream.rangeClosed(1, 8);
  }

  private static List<Object> values() {
    List<Object> many = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      many.add(i % 3 == 0 ? "text " + i : Particle.number(i));
    }
    return Arrays.asList(
        null,
        7L,
        "short",
        "x".repeat(2000),
        "x".repeat(200_000),
        Particle.number(1),
        Cloud.of(10, false),
        Cloud.of(LARGE, false),
        Cloud.of(LARGE, true),
        NdArray.of(new float[LARGE]),
        many,
        new LinkedHashMap<>(Map.of("a", 1, "b", List.of(2.5))));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void everyRankGetsTheValueAndTheRootGetsItBack(int ranks) {
    List<Object> values = values();
    new ThreadRanks(ranks)
        .run(
            world -> {
              for (int i = 0; i < values.size(); i++) {
                int root = i % ranks;
                Object value = values.get(i);
                Object got = world.bcast(world.rank() == root ? value : null, root);
                assertThat(got).isEqualTo(value);
                if (world.rank() == root) {
                  assertThat(got).isSameAs(value);
                } else if (got instanceof Cloud cloud) {
                  assertThat(cloud.loaded).isEqualTo(1);
                }
                Request<Object> request = world.ibcast(world.rank() == root ? value : "x", root);
                assertThat(request.await()).isEqualTo(value);
              }
              return null;
            });
  }

  @Test
  void receiversNeedNotKnowAnything() {
    new ThreadRanks(3)
        .run(
            world -> {
              Object got = world.isRoot() ? world.bcast(Particle.number(9)) : world.bcast();
              assertThat(got).isEqualTo(Particle.number(9));
              return null;
            });
  }

  @Test
  void superTypesAndNullsSatisfyAClass() {
    new ThreadRanks(3)
        .run(
            world -> {
              Record record = world.bcast(world.isRoot() ? Particle.number(2) : null, Record.class);
              assertThat(record).isEqualTo(Particle.number(2));
              assertThat(world.<Particle>bcast(null, Particle.class)).isNull();
              return null;
            });
  }

  @Test
  void receiversReuseTheirMemory() {
    new ThreadRanks(3)
        .run(
            world -> {
              Cloud mine = Cloud.of(LARGE, true);
              mine.weights[5] = world.rank();
              NdArray grid = mine.grid;
              Cloud got = world.bcastInto(mine, 1);
              assertThat(got.weights[5]).isEqualTo(1);
              assertThat(got.grid).isSameAs(grid);
              return null;
            });
  }
}
