package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists cut into parts and joined again. */
class ListsTest {

  static IntStream sizes() {
    return IntStream.rangeClosed(1, 8);
  }

  private static List<Object> mixed(int length) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      items.add(
          switch (i % 6) {
            case 0 -> i;
            case 1 -> "a" + i;
            case 2 -> i / 2.0;
            case 3 -> Particle.number(i);
            case 4 -> Cloud.of(i % 12 == 4 ? 20_000 : 4, true);
            default -> null;
          });
    }
    return items;
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void itemsOfAnyTypesKeepThem(int ranks) {
    for (int length : new int[] {0, 1, ranks - 1, ranks + 1, 25}) {
      List<Object> items = mixed(length);
      int root = length % ranks;
      new ThreadRanks(ranks)
          .run(
              world -> {
                List<Object> mine = world.scatterList(world.rank() == root ? items : null, root);
                IndexRange range = world.scatterIndices(length).get(world.rank());
                assertThat(mine).isEqualTo(items.subList((int) range.start(), (int) range.stop()));
                List<Object> all = world.gatherList(mine, root);
                assertThat(all).isEqualTo(world.rank() == root ? items : elsewhere(world, mine));
                assertThat(world.allgatherList(mine)).isEqualTo(items);
                boolean wanted = world.rank() % 2 == 0;
                assertThat(world.gatherList(mine, length, wanted))
                    .isEqualTo(wanted ? items : List.of());
                return null;
              });
    }
  }

  private static List<Object> elsewhere(Communicator world, List<Object> mine) {
    return world.size() == 1 ? mine : List.of();
  }

  @Test
  void ownItemsAreTheSameObjects() {
    new ThreadRanks(3)
        .run(
            world -> {
              List<Particle> all = IntStream.range(0, 7).mapToObj(Particle::number).toList();
              List<Particle> mine = world.scatterList(world.rank() == 1 ? all : null, 1);
              if (world.rank() == 1) {
                assertThat(mine.get(0)).isSameAs(all.get(3));
              }
              List<Particle> joined = world.allgatherList(mine);
              assertThat(joined.get(3 * world.rank() - Math.max(0, world.rank() - 1)))
                  .isSameAs(mine.get(0));
              return null;
            });
  }

  @Test
  void partsThatOneBufferCannotHoldTravelOneByOne() {
    List<Object> items = mixed(25);
    for (int ranks = 2; ranks <= 4; ranks++) {
      for (int limit : new int[] {0, 300, 200_000}) {
        int root = ranks - 1;
        ThreadRanks transport =
            new ThreadRanks(ranks).options(MpiOptions.defaults().listLimit(limit));
        transport.run(
            world -> {
              List<Object> mine = world.scatterList(world.rank() == root ? items : null, root);
              IndexRange range = world.scatterIndices(items.size()).get(world.rank());
              assertThat(mine).isEqualTo(items.subList((int) range.start(), (int) range.stop()));
              List<Object> all = world.gatherList(mine, root);
              assertThat(all).isEqualTo(world.rank() == root ? items : List.of());
              assertThat(world.allgatherList(mine)).isEqualTo(items);
              boolean wanted = world.rank() % 2 == 0;
              assertThat(world.gatherList(mine, items.size(), wanted))
                  .isEqualTo(wanted ? items : List.of());
              return null;
            });
        // Together, the heads and the parts of a list are two scatters.
        assertThat(transport.traffic().calls()).containsEntry("scatter", 1L);
      }
    }
  }

  @Test
  void nobodyNeedWantTheList() {
    new ThreadRanks(3)
        .run(
            world -> {
              assertThat(world.gatherList(List.of(1), 3, false)).isEmpty();
              return null;
            });
  }

  @Test
  void largeArraysInItemsLieWhereTheyLay() {
    new ThreadRanks(2)
        .run(
            world -> {
              List<NdArray> mine =
                  world.isRoot()
                      ? List.of(NdArray.of(new double[9000]).toDirect())
                      : Arrays.asList(NdArray.of(new int[20_000]), null);
              List<NdArray> all = world.allgatherList(mine);
              assertThat(all).hasSize(3);
              assertThat(all.get(0).isDirect()).isTrue();
              assertThat(all.get(1).isDirect()).isFalse();
              return null;
            });
  }
}
