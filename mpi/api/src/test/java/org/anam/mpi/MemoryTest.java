package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.mpi.testing.ThreadRanks;
import org.junit.jupiter.api.Test;

/** What has left or was refused does not live as long as the communicator, or a request. */
class MemoryTest {

  private static final int LARGE = 100_000;

  /** Hands a new array to an operation, and keeps it by nothing but a weak reference. */
  private static WeakReference<Object> after(Operation operation) {
    NdArray array = NdArray.of(new double[LARGE]);
    operation.run(array);
    return new WeakReference<>(array.elements());
  }

  @FunctionalInterface
  private interface Operation {
    void run(NdArray array);
  }

  private static void assertGone(String what, WeakReference<Object> reference) {
    long deadline = System.nanoTime() + 40_000_000_000L;
    while (reference.get() != null && System.nanoTime() < deadline) {
      System.gc();
      Thread.onSpinWait();
    }
    assertThat(reference.get() == null).as(what + " lets go of its arrays").isTrue();
  }

  @Test
  void whatWasSentCanBeCollected() {
    new ThreadRanks(2)
        .run(
            world -> {
              int other = 1 - world.rank();
              if (world.isRoot()) {
                assertGone("send", after(array -> world.send(array, other)));
                List<Request<Void>> requests = new ArrayList<>();
                assertGone(
                    "isend",
                    after(
                        array -> {
                          requests.add(world.isend(List.of(array, 1), other, 0));
                          requests.get(0).await();
                        }));
                assertThat(requests.get(0).test()).isTrue();
                assertGone(
                    "a refused send",
                    after(
                        array ->
                            assertThatThrownBy(
                                    () -> world.send(List.of(array, new Thread()), other))
                                .hasMessageStartingWith("ANAM141")));
                assertGone(
                    "a refused isend",
                    after(
                        array ->
                            assertThatThrownBy(
                                    () -> world.isend(List.of(array, new Thread()), other, 0))
                                .hasMessageStartingWith("ANAM141")));
              } else {
                world.recv(other);
                world.recv(other);
              }
              world.barrier();
              return null;
            });
  }

  @Test
  void whatWasReceivedCanBeCollected() {
    new ThreadRanks(2)
        .run(
            world -> {
              if (world.isRoot()) {
                world.send(List.of(new double[LARGE]), 1);
                world.send(List.of(new double[LARGE]), 1);
              } else {
                assertGone("recv", received((List<?>) world.recv(0)));
                assertGone(
                    "recvInto", after(array -> world.recvInto(Arrays.asList(array, 1), 0, 0)));
              }
              world.barrier();
              return null;
            });
  }

  private static WeakReference<Object> received(List<?> list) {
    return new WeakReference<>(list.get(0));
  }

  @Test
  void whatCollectiveOperationsCarriedCanBeCollected() {
    new ThreadRanks(2)
        .run(
            world -> {
              assertGone("bcast", after(array -> world.bcast(List.of(array, 1))));
              List<Request<Object>> requests = new ArrayList<>();
              assertGone("a refused ibcast", after(array -> refused(world, array, requests)));
              assertThat(requests.get(0).test()).isTrue();
              assertGone("bcastInto", after(array -> world.bcastInto(List.of(array, 1), 0)));
              assertGone("scatterList", after(array -> world.scatterList(List.of(array, array))));
              assertGone("gatherList", after(array -> world.gatherList(List.of(array))));
              assertGone("allgatherList", after(array -> world.allgatherList(List.of(array))));
              return null;
            });
  }

  private static void refused(Communicator world, NdArray array, List<Request<Object>> requests) {
    Object value = List.of(array, new Thread());
    requests.add(world.ibcast(value, 0));
    assertThatThrownBy(() -> requests.get(0).await()).hasMessageStartingWith("ANAM141");
  }
}
