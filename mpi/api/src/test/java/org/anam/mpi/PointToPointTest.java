package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values from one rank to another. */
class PointToPointTest {

  private static final int LARGE = 100_000;

  private static List<Object> values() {
    List<Object> texts = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      texts.add("a text that makes the header longer than one frame " + i);
    }
    return Arrays.asList(
        null,
        42,
        "ü",
        Particle.number(5),
        Cloud.of(10, false),
        Cloud.of(LARGE, false),
        Cloud.of(LARGE, true),
        NdArray.of(new double[LARGE]).toDirect(),
        new double[][] {{1, 2}, {3, 4}},
        new ArrayList<>(List.of(1, "a", 2.5, Particle.number(4))),
        new java.util.LinkedHashMap<>(Map.of("key", List.of(1L))),
        texts);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4096, 1 << 30})
  void whateverIsSentArrives(int eagerLimit) {
    List<Object> values = values();
    new ThreadRanks(2)
        .eagerLimit(eagerLimit)
        .run(
            world -> {
              for (Object value : values) {
                if (world.isRoot()) {
                  world.send(value, 1, 3);
                } else {
                  assertThat(world.recv(0, 3)).isEqualTo(asReceived(value));
                }
              }
              return null;
            });
  }

  /** Without a class, arrays arrive as they do in an Object member. */
  private static Object asReceived(Object value) {
    return value;
  }

  @Test
  void smallValuesAreOneMessageAndEachLargeArrayOneMore() {
    ThreadRanks ranks = new ThreadRanks(2);
    assertThat(messages(ranks, Particle.number(1))).isEqualTo(1);
    assertThat(messages(ranks, Cloud.of(10, true))).isEqualTo(1);
    assertThat(messages(ranks, Cloud.of(LARGE, true))).isEqualTo(3);
    assertThat(messages(ranks, NdArray.of(new double[LARGE]))).isEqualTo(2);
    List<Particle> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(Particle.number(i));
    }
    assertThat(messages(ranks, many)).isEqualTo(1);
  }

  private static long messages(ThreadRanks ranks, Object value) {
    ranks.run(
        world -> {
          if (world.isRoot()) {
            world.send(value, 1);
          } else {
            world.recv(0);
          }
          return null;
        });
    return ranks.traffic().calls().get("send");
  }

  @Test
  void theHookRunsOnTheReceiverOnlyAndBroadcastMembersTravel() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                Cloud cloud = Cloud.of(10, false);
                world.send(cloud, 1);
                assertThat(cloud.loaded).isZero();
              } else {
                Cloud cloud = world.recv(0, Cloud.class);
                assertThat(cloud.loaded).isEqualTo(1);
                assertThat(cloud.generation).isEqualTo(7);
                assertThat(cloud.extra).containsEntry("note", "é");
              }
              return null;
            });
  }

  @Test
  void sourcesAndTagsSelect() {
    new ThreadRanks(3)
        .run(
            world -> {
              if (world.rank() > 0) {
                world.send("tag 0 of " + world.rank(), 0);
                world.send("tag 5 of " + world.rank(), 0, 5);
                return null;
              }
              assertThat(world.recv(2, 5)).isEqualTo("tag 5 of 2");
              assertThat(world.recv(2)).isEqualTo("tag 0 of 2");
              Received<String> any = world.receive(Communicator.ANY_SOURCE, 5, String.class);
              assertThat(any.value()).isEqualTo("tag 5 of 1");
              assertThat(any.source()).isEqualTo(1);
              assertThat(any.tag()).isEqualTo(5);
              assertThat(any.status().bytes()).isPositive();
              assertThat(world.recv(String.class)).isEqualTo("tag 0 of 1");
              return null;
            });
  }

  @Test
  void messagesCanBeLookedAtFirst() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                assertThat(world.poll(1, 9)).isEmpty();
                Status status = world.probe(Communicator.ANY_SOURCE, Communicator.ANY_TAG);
                assertThat(status.source()).isEqualTo(1);
                assertThat(status.tag()).isEqualTo(4);
                assertThat(world.poll(1, 4)).contains(status);
                assertThat(world.recv(1, 4)).isEqualTo(17);
                assertThat(world.poll(1, 4)).isEmpty();
              } else {
                world.send(17, 0, 4);
              }
              return null;
            });
  }

  @Test
  void neighboursSwapLargeValuesInARing() {
    new ThreadRanks(4)
        .eagerLimit(0)
        .run(
            world -> {
              int right = (world.rank() + 1) % 4;
              int left = (world.rank() + 3) % 4;
              double[] mine = new double[LARGE];
              mine[7] = world.rank();
              double[] theirs = world.sendRecv(mine, right, left, double[].class);
              assertThat(theirs[7]).isEqualTo(left);
              assertThat(world.sendRecv("x", right, 2, left, 2, String.class)).isEqualTo("x");
              assertThat(world.sendRecv(1, right, left)).isEqualTo(1);
              return null;
            });
  }

  @Test
  void aRankCanSendToItself() {
    new ThreadRanks(2)
        .run(
            world -> {
              Cloud cloud = Cloud.of(LARGE, true);
              world.send(cloud, world.rank(), 2);
              world.send("second", world.rank());
              assertThat(world.poll(world.rank(), 0)).map(Status::source).contains(world.rank());
              cloud.weights[0] = 99;
              Cloud copy = world.recv(world.rank(), 2, Cloud.class);
              assertThat(copy.weights[0]).isZero();
              assertThat(copy.loaded).isEqualTo(1);
              assertThat(world.recv()).isEqualTo("second");
              assertThatThrownBy(() -> world.recv(world.rank())).hasMessageStartingWith("ANAM227");
              assertThatThrownBy(() -> world.probe(world.rank(), 0))
                  .hasMessageStartingWith("ANAM227");
              Request<Object> early = world.irecv(world.rank(), 1);
              assertThat(early.test()).isFalse();
              assertThatThrownBy(early::await).hasMessageStartingWith("ANAM227");
              world.send("late", world.rank(), 1);
              assertThatThrownBy(early::await).hasMessageStartingWith("ANAM227");
              assertThat(world.recv(world.rank(), 1)).isEqualTo("late");
              return null;
            });
  }

  @Test
  void earlierMemoryIsUsedAgain() {
    new ThreadRanks(2)
        .run(
            world -> {
              NdArray array = NdArray.of(new double[LARGE]).toDirect();
              Cloud cloud = Cloud.of(LARGE, true);
              double[] row = new double[LARGE];
              double[] small = new double[3];
              if (world.isRoot()) {
                array.setDouble(5, 3);
                cloud.grid.setDouble(6, 0, 0);
                row[1] = 7;
                small[2] = 8;
                world.send(array, 1);
                world.send(cloud, 1);
                world.send(row, 1);
                world.send(small, 1);
                world.send(new double[4], 1);
              } else {
                assertThat(world.recvInto(array, 0, 0)).isSameAs(array);
                assertThat(array.getDouble(3)).isEqualTo(5);
                Cloud received = world.recvInto(cloud, 0, 0);
                assertThat(received).isNotSameAs(cloud);
                assertThat(received.grid).isSameAs(cloud.grid);
                assertThat(received.grid.getDouble(0, 0)).isEqualTo(6);
                assertThat(world.recvInto(row, 0, 0)).isSameAs(row);
                assertThat(row[1]).isEqualTo(7);
                assertThat(world.recvInto(small, 0, 0)).isSameAs(small);
                assertThat(small[2]).isEqualTo(8);
                assertThat(world.recvInto(small, 0, 0)).hasSize(4);
              }
              NdArray same = world.bcastInto(array, 0);
              assertThat(same).isSameAs(array);
              return null;
            });
  }

  @Test
  void aRefusedMessageIsUsedUpToItsLastPiece() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                world.send(Cloud.of(LARGE, true), 1);
                world.send("next", 1);
              } else {
                assertThatThrownBy(() -> world.recv(0, Particle.class))
                    .hasMessageStartingWith("ANAM205")
                    .hasMessageContaining("test.Cloud")
                    .hasMessageContaining("Particle");
                assertThat(world.recv(0)).isEqualTo("next");
              }
              return null;
            });
  }

  @Test
  void whatCannotBeSentIsRefusedBeforeAnythingGoesOut() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                assertThatThrownBy(() -> world.send(List.of(new Thread()), 1))
                    .hasMessageStartingWith("ANAM141");
                assertThatThrownBy(() -> world.isend(new Thread(), 1, 0))
                    .hasMessageStartingWith("ANAM141");
                world.send("fine", 1);
              } else {
                assertThat(world.recv(0)).isEqualTo("fine");
                assertThat(world.poll(0, 0)).isEqualTo(Optional.empty());
              }
              return null;
            });
  }
}
