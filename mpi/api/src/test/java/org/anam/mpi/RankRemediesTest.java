package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.anam.array.NdArray;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.testing.ThreadRanks;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** The remedies of errors between ranks, followed by the ranks that had them. */
class RankRemediesTest {

  private static void ranks(ThreadRanks.Program<?> program) {
    new ThreadRanks(3).run(program);
  }

  @Test
  void oneThreadTalksToTheOtherRanks() {
    ranks(
        world -> {
          world.allreduce(
              1,
              (a, b) -> {
                Remedy.of(MpiError.TWO_THREADS, world::barrier, "one thread", "hand");
                return a + b;
              });
          Thread other = new Thread(() -> world.poll(0, 0));
          other.start();
          other.join(); // handed on, and waited for
          world.barrier();
          return null;
        });
  }

  @Test
  void aCommunicatorIsKeptOpen() {
    Communicator closed = Communicator.single();
    closed.close();
    Remedy.of(MpiError.COMMUNICATOR_CLOSED, closed::barrier, "Keep the communicator open");
    try (Communicator world = Communicator.single()) {
      world.barrier();
    }
  }

  @Test
  void ranksTagsAndColoursAreThoseThatThereAre() {
    ranks(
        world -> {
          Remedy.of(MpiError.NO_SUCH_RANK, () -> world.send(1, world.size()), "size() - 1");
          Remedy.of(MpiError.BAD_TAG, () -> world.send(1, 0, -5), "maxTag()");
          Remedy.of(MpiError.BAD_COLOR, () -> world.split(-7), "NO_COLOR");
          int last = world.size() - 1;
          if (world.isRoot()) {
            world.send("text", last, world.maxTag());
          } else if (world.rank() == last) {
            Object got = world.recv(Communicator.ANY_SOURCE, Communicator.ANY_TAG);
            assertThat(got).isEqualTo("text");
          }
          Communicator some = world.split(world.isRoot() ? Communicator.NO_COLOR : 0);
          assertThat(some == null).isEqualTo(world.isRoot());
          if (some != null) {
            some.close();
          }
          return null;
        });
  }

  @Test
  void arraysGoTogether() {
    ranks(
        world -> {
          Remedy.of(
              MpiError.RANKS_DISAGREE,
              () -> world.gather(world.rank() == 1 ? new int[2] : new double[2]),
              "one element type");
          double[] all = world.allgather(new double[] {world.rank()});
          assertThat(all).containsExactly(0, 1, 2);
          Remedy.of(MpiError.NOT_AN_ARRAY, () -> world.gather(NdArray.scalar(1.0)), "reshape(1)");
          NdArray rows = world.allgather(NdArray.scalar(1.0).reshape(1));
          assertThat(rows.shape()).containsExactly(3);
          Remedy.of(MpiError.NOT_AN_ARRAY, () -> world.scatterArray("text"), "one to three");
          double[] mine = world.scatterArray(world.isRoot() ? new double[] {1, 2, 3} : null);
          assertThat(mine).hasSize(1);
          return null;
        });
  }

  @Test
  void anOperatorThatThrowsIsPutRight() {
    ranks(
        world -> {
          var error =
              Remedy.of(
                  MpiError.RANK_FAILED,
                  () ->
                      world.allreduce(
                          1,
                          (a, b) -> {
                            throw new IllegalStateException("no sum");
                          }),
                  "which rank and why");
          assertThat(error.what()).contains("On rank 0", "no sum");
          assertThat(world.<Integer>allreduce(1, (a, b) -> a + b)).isEqualTo(3);
          return null;
        });
  }

  @Test
  void whatIsReceivedIsSentFirst() {
    try (Communicator world = Communicator.single()) {
      Remedy.of(MpiError.NOTHING_SENT, world::recv, "Send first", "poll");
      assertThat(world.poll(0, 0)).isEqualTo(Optional.empty());
      world.send("text", 0);
      assertThat(world.recv()).isEqualTo("text");
    }
  }

  @Test
  void numbersAreReducedAndOthersByAnOperator() {
    ranks(
        world -> {
          Remedy.of(
              MpiError.BAD_REDUCTION,
              () -> world.allreduce(new boolean[1], Reduction.SUM),
              "an operator of your own");
          assertThat(world.allreduce(new int[] {1}, Reduction.SUM)).containsExactly(3);
          String joined = world.allreduce("a", (a, b) -> a + b);
          assertThat(joined).isEqualTo("aaa");
          return null;
        });
  }

  @Test
  void theTotalIsThatOfAllRanks() {
    ranks(
        world -> {
          Remedy.of(
              MpiError.WRONG_TOTAL,
              () -> world.gatherList(List.of(1), 4, true),
              "gatherList(part)");
          List<Integer> all = world.gatherList(List.of(1), 3, true);
          List<Integer> same = world.gatherList(List.of(1));
          if (world.isRoot()) {
            assertThat(all).isEqualTo(same).containsExactly(1, 1, 1);
          }
          return null;
        });
  }
}
