package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations that were started and not waited for. */
class RequestsTest {

  private static final int LARGE = 100_000;

  @ParameterizedTest
  @ValueSource(ints = {0, 4096, 1 << 30})
  void twoRanksSwapLargeValues(int eagerLimit) {
    new ThreadRanks(2)
        .eagerLimit(eagerLimit)
        .run(
            world -> {
              int other = 1 - world.rank();
              Cloud mine = Cloud.of(LARGE, true);
              mine.generation = world.rank();
              Request<Cloud> received = world.irecv(other, 3, Cloud.class);
              world.send(mine, other, 3);
              assertThat(received.await().generation).isEqualTo(other);
              assertThat(received.status().source()).isEqualTo(other);
              assertThat(received.status().tag()).isEqualTo(3);
              assertThat(received.status().bytes()).isGreaterThan(8 * LARGE);
              assertThat(received.await()).isSameAs(received.await());
              Request<Void> sent = world.isend(mine, other, 4);
              Cloud again = world.recv(other, 4, Cloud.class);
              assertThat(again.generation).isEqualTo(other);
              assertThat(sent.await()).isNull();
              assertThat(sent.test()).isTrue();
              assertThatThrownBy(sent::status).isInstanceOf(IllegalStateException.class);
              return null;
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1 << 30})
  void receivesOfTheSameMessagesCompleteInTheOrderInWhichTheyWereStarted(int eagerLimit) {
    new ThreadRanks(3)
        .eagerLimit(eagerLimit)
        .run(
            world -> {
              if (!world.isRoot()) {
                for (int i = 0; i < 4; i++) {
                  double[] data = new double[i % 2 == 0 ? 2 : LARGE];
                  data[0] = 10 * world.rank() + i;
                  world.send(data, 0);
                }
                return null;
              }
              List<Request<double[]>> requests = new ArrayList<>();
              for (int i = 0; i < 3; i++) {
                requests.add(world.irecv(2, 0, double[].class));
                requests.add(world.irecv(1, Communicator.ANY_TAG, double[].class));
              }
              // A receive that waits comes after those that were started.
              assertThat(world.recv(2, 0, double[].class)[0]).isEqualTo(23);
              Request.awaitAll(requests);
              for (int i = 0; i < 3; i++) {
                assertThat(requests.get(2 * i).await()[0]).isEqualTo(20 + i);
                assertThat(requests.get(2 * i + 1).await()[0]).isEqualTo(10 + i);
              }
              Request<double[]> last = world.irecv(Communicator.ANY_SOURCE, 0, double[].class);
              assertThat(last.await()[0]).isEqualTo(13);
              return null;
            });
  }

  @Test
  void aReceiveFromAnotherRankDoesNotWait() {
    new ThreadRanks(3)
        .run(
            world -> {
              if (world.isRoot()) {
                Request<Object> first = world.irecv(1, 0);
                assertThat(first.test()).isFalse();
                assertThat(world.poll(1, 0)).isEmpty();
                assertThat(world.recv(2)).isEqualTo("from 2");
                assertThat(world.probe(2, 8).tag()).isEqualTo(8);
                world.send("now", 1);
                assertThat(first.await()).isEqualTo("from 1");
                assertThat(world.recv(2, 8)).isEqualTo("more");
              } else if (world.rank() == 1) {
                world.recv(0);
                world.send("from 1", 0);
              } else {
                world.send("from 2", 0);
                world.send("more", 0, 8);
              }
              return null;
            });
  }

  @Test
  void whatIsSentMayNotBeNeededAnyMore() {
    new ThreadRanks(2)
        .eagerLimit(0)
        .run(
            world -> {
              List<Request<Void>> sent = new ArrayList<>();
              if (world.isRoot()) {
                for (int i = 0; i < 20; i++) {
                  sent.add(world.isend(NdArray.of(new double[10_000 + i]).toDirect(), 1, i));
                }
                System.gc();
                Request.awaitAll(sent);
              } else {
                for (int i = 19; i >= 0; i--) {
                  assertThat(world.recv(0, i, NdArray.class).size()).isEqualTo(10_000 + i);
                }
              }
              return null;
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void broadcastsThatOverlapDoNotMixUp(int ranks) {
    new ThreadRanks(ranks)
        .run(
            world -> {
              List<Request<Object>> requests = new ArrayList<>();
              List<Object> values = new ArrayList<>();
              for (int i = 0; i < 10; i++) {
                int root = i % ranks;
                Object value = i % 3 == 0 ? Cloud.of(LARGE, true) : "text ".repeat(i * 100);
                values.add(value);
                requests.add(world.ibcast(world.rank() == root ? value : null, root));
              }
              // Ranks look at them in different orders, and other messages go between.
              for (int i = 0; i < 10; i++) {
                requests.get((i * (world.rank() + 1)) % 10).test();
              }
              int next = (world.rank() + 1) % ranks;
              int before = (world.rank() + ranks - 1) % ranks;
              assertThat(world.sendRecv(world.rank(), next, before)).isEqualTo(before);
              if (world.rank() % 2 == 0) {
                assertThat(requests.get(9).await()).isEqualTo(values.get(9));
              }
              assertThat(world.allreduce(1, Reduction.SUM)).isEqualTo(ranks);
              for (int i = 0; i < 10; i++) {
                assertThat(requests.get(i).test()).isTrue();
                assertThat(requests.get(i).await()).isEqualTo(values.get(i));
              }
              return null;
            });
  }

  @Test
  void aBroadcastGoesOnWhileARankReceives() {
    new ThreadRanks(2)
        .run(
            world -> {
              Request<String> all = world.ibcast(world.rank() == 1 ? "all" : null, 1);
              if (world.isRoot()) {
                assertThat(all.await()).isEqualTo("all");
                world.send("after", 1);
              } else {
                assertThat(world.recv(0)).isEqualTo("after");
                assertThat(all.await()).isEqualTo("all");
              }
              return null;
            });
  }

  @Test
  void anErrorComesWhenItIsAwaited() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                world.send("text", 1);
                world.send(Cloud.of(LARGE, true), 1);
                world.send("text", 1);
                return null;
              }
              Request<Particle> first = world.irecv(0, 0, Particle.class);
              Request<Particle> second = world.irecv(0, 0, Particle.class);
              Request<String> third = world.irecv(0, 0, String.class);
              assertThatThrownBy(first::await).hasMessageStartingWith("ANAM205");
              assertThatThrownBy(first::await).hasMessageStartingWith("ANAM205");
              assertThatThrownBy(second::await).hasMessageContaining("from rank 0");
              assertThat(third.await()).isEqualTo("text");
              return null;
            });
  }

  @Test
  void anErrorWhileAMessageIsReadBelongsToItsRequest() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                world.send(Fickle.errorWhereItIsRead(), 1, 1);
                world.send("fine", 1, 2);
              } else {
                Request<Fickle> broken = world.irecv(0, 1, Fickle.class);
                assertThat(world.recv(0, 2)).isEqualTo("fine");
                assertThat(broken.test()).isTrue();
                for (int i = 0; i < 2; i++) {
                  assertThatThrownBy(broken::await)
                      .isInstanceOf(AssertionError.class)
                      .hasMessage("this text is wrong");
                }
              }
              assertThat(world.allreduce(1, Reduction.SUM)).isEqualTo(2);
              return null;
            });
  }

  @Test
  void whatNobodyButOneselfCouldSendIsNotWaitedForBehindOtherReceives() {
    new ThreadRanks(2)
        .run(
            world -> {
              int me = world.rank();
              Request<Object> open = world.irecv(me, 0);
              assertThatThrownBy(() -> world.recv(me, 0)).hasMessageStartingWith("ANAM227");
              assertThatThrownBy(() -> world.probe(me, 0)).hasMessageStartingWith("ANAM227");
              world.send("of another tag", me, 5);
              assertThat(world.recv(me, Communicator.ANY_TAG)).isEqualTo("of another tag");
              world.send("of that tag", me, 0);
              assertThat(open.await()).isEqualTo("of that tag");
              return null;
            });
  }
}
