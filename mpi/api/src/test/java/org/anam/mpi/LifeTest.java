package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;

/** Rank 0 of 1, groups of ranks, and lines of text. */
class LifeTest {

  @Test
  void aloneEverythingComesBackAsItWasGiven() {
    try (Communicator world = Communicator.single()) {
      assertThat(world.size()).isEqualTo(1);
      assertThat(world.isRoot()).isTrue();
      assertThat(world.description()).isEqualTo("single");
      Object thing = new Object();
      assertThat(world.bcast(thing)).isSameAs(thing);
      assertThat(world.bcast()).isNull();
      assertThat(world.ibcast(thing, 0).await()).isSameAs(thing);
      assertThat(world.bcastInto(thing, 0)).isSameAs(thing);
      double[] array = {1, 2};
      assertThat(world.scatterArray(array)).isSameAs(array);
      assertThat(world.gather(array)).isSameAs(array);
      assertThat(world.allgather(array)).isSameAs(array);
      assertThat(world.allreduce(array, Reduction.MAX)).isSameAs(array);
      assertThat(world.reduce(thing, (a, b) -> b)).isSameAs(thing);
      assertThat(world.allreduce(3, Reduction.SUM)).isEqualTo(3);
      assertThat(world.allreduce(3.5, Reduction.SUM)).isEqualTo(3.5);
      List<Object> list = List.of(1, "a");
      assertThat(world.scatterList(list)).isSameAs(list);
      assertThat(world.gatherList(list)).isSameAs(list);
      assertThat(world.gatherList(list, 99, false)).isSameAs(list);
      assertThat(world.scatterIndices(5)).containsExactly(new IndexRange(0, 5));
      world.barrier();
      Cloud cloud = Cloud.of(10, false);
      world.send(cloud, 0);
      assertThat(world.recv()).isEqualTo(cloud).isNotSameAs(cloud);
      assertThat(world.sendRecv(4, 0, 0)).isEqualTo(4);
      assertThat(world.poll(0, 0)).isEmpty();
      try (Communicator same = world.split(3)) {
        assertThat(same.size()).isEqualTo(1);
      }
      assertThat(world.split(Communicator.NO_COLOR)).isNull();
    }
  }

  @Test
  void groupsTalkAmongThemselves() {
    new ThreadRanks(7)
        .run(
            world -> {
              int color = world.rank() % 2;
              try (Communicator group = world.split(color, -world.rank())) {
                assertThat(group.size()).isEqualTo(color == 0 ? 4 : 3);
                List<Integer> ranks = group.allgatherList(List.of(world.rank()));
                assertThat(ranks).isEqualTo(color == 0 ? List.of(6, 4, 2, 0) : List.of(5, 3, 1));
                // One name, two communicators: messages do not mix.
                if (group.size() > 1 && group.rank() < 2) {
                  Object got = group.sendRecv("group", 1 - group.rank(), 1 - group.rank());
                  assertThat(got).isEqualTo("group");
                }
                NdArray sum = group.allreduce(NdArray.of(new int[] {1}), Reduction.SUM);
                assertThat(sum.longAt(0)).isEqualTo(group.size());
                try (Communicator pairs = group.split(group.rank() / 2)) {
                  assertThat(pairs.size()).isLessThanOrEqualTo(2);
                  assertThat(pairs.<Integer>bcast(group.rank())).isEqualTo(group.rank() / 2 * 2);
                }
              }
              Communicator some = world.split(world.rank() == 3 ? Communicator.NO_COLOR : 0);
              assertThat(some == null).isEqualTo(world.rank() == 3);
              if (some != null) {
                Request<Void> sent = some.isend("late", (some.rank() + 1) % 6, 0);
                assertThat(some.recv()).isEqualTo("late");
                sent.await();
                some.close();
              }
              return null;
            });
  }

  @Test
  void textIsPrintedWhereTheOptionsSaySo() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      print(MpiOptions.defaults());
      System.out.println("--");
      print(MpiOptions.defaults().verbose().progress());
    } finally {
      System.setOut(before);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("NODE 0: d", "--", "a", "b", "c", "NODE 0: d");
  }

  private static void print(MpiOptions options) {
    try (Communicator world = Communicator.single(options)) {
      world.write("a");
      world.writeRoot("b");
      world.writeProgress("c");
      world.print("d");
    }
  }
}
