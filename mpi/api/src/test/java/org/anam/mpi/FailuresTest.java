package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.mpi.testing.ThreadRanks;
import org.anam.registry.Registry;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Misuse: the same error on all ranks, at once, and none waits for one that has failed. */
class FailuresTest {

  /** All ranks throw the same error, and can go on afterwards. */
  private static void allFail(
      int ranks, ThreadRanks.Program<?> program, String code, String... texts) {
    for (boolean reduces : new boolean[] {true, false}) {
      ThreadRanks transport = new ThreadRanks(ranks);
      if (!reduces) {
        transport.withoutReductions();
      }
      allFail(transport, program, code, texts);
    }
  }

  private static void allFail(
      ThreadRanks transport, ThreadRanks.Program<?> program, String code, String... texts) {
    List<String> messages =
        transport.run(
            world -> {
              try {
                program.run(world);
                return "rank " + world.rank() + " threw nothing";
              } catch (AnamException e) {
                assertThat(world.allreduce(1, Reduction.SUM)).isEqualTo(world.size());
                return e.getMessage();
              }
            });
    assertThat(messages.get(0)).startsWith(code).contains(texts);
    assertThat(messages).containsOnly(messages.get(0));
  }

  @Test
  void aRootThatCannotMapItsValue() {
    allFail(
        4,
        world -> world.bcast(world.rank() == 2 ? new Thread() : null, 2),
        "ANAM141",
        "On rank 2",
        "java.lang.Thread");
    allFail(
        4,
        world -> world.ibcast(world.rank() == 2 ? new Thread() : null, 2).await(),
        "ANAM141",
        "On rank 2");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ranksThatExpectAnotherClass(boolean later) {
    allFail(
        4,
        world -> {
          Object cloud = world.isRoot() ? Cloud.of(100_000, true) : null;
          Class<?> type = world.rank() == 3 ? Particle.class : Cloud.class;
          return later
              ? world.ibcast(cloud, 0, cast(type)).await()
              : world.bcast(cloud, 0, cast(type));
        },
        "ANAM205",
        "On rank 3",
        "test.Cloud",
        "Particle");
  }

  @SuppressWarnings("unchecked") // Which class it is does not matter.
  private static Class<Object> cast(Class<?> type) {
    return (Class<Object>) type;
  }

  @Test
  void aRootThatExpectsAnotherClassThanItsOwn() {
    allFail(
        3,
        world ->
            world.bcast(
                world.isRoot() ? "text" : null, 0, cast(world.isRoot() ? Long.class : null)),
        "ANAM224",
        "On rank 0",
        "java.lang.Long",
        "java.lang.String");
  }

  /** A type of which two builds are about. */
  private static final class Thing {}

  private static final class ThingCodec extends Codec<Thing> {

    private final boolean refuses;

    ThingCodec(long fingerprint, String member) {
      this(fingerprint, member, false);
    }

    ThingCodec(long fingerprint, String member, boolean refuses) {
      super(
          TypeDescriptor.of(Thing.class, "test.Thing")
              .member(member)
              .fingerprint(fingerprint)
              .build());
      this.refuses = refuses;
    }

    @Override
    public void put(Thing value, Sink out) {
      out.putInt(1);
    }

    @Override
    public Thing get(Source in) {
      in.getInt();
      if (refuses) {
        throw new IllegalArgumentException("too small");
      }
      return new Thing();
    }
  }

  private static ThreadRanks twoBuilds() {
    return new ThreadRanks(4)
        .options(
            rank ->
                MpiOptions.defaults()
                    .registry(
                        rank == 3
                            ? Registry.of(new ThingCodec(2, "newer"))
                            : Registry.of(new ThingCodec(1, "older"))));
  }

  @Test
  void twoBuildsOfAClass() {
    ThreadRanks.Program<Object> broadcast =
        world -> world.bcast(world.isRoot() ? new Thing() : null);
    allFail(twoBuilds(), broadcast, "ANAM204", "On rank 3", "test.Thing", "newer", "from rank 0");
    ThreadRanks.Program<Object> scatter =
        world -> world.scatterList(world.isRoot() ? List.of(new Thing(), 1, 2, new Thing()) : null);
    allFail(twoBuilds(), scatter, "ANAM204", "On rank 3", "test.Thing");
    ThreadRanks.Program<Object> gather = world -> world.gatherList(List.of(new Thing()));
    allFail(twoBuilds(), gather, "ANAM204", "On rank 0", "test.Thing");
    allFail(
        new ThreadRanks(2)
            .options(
                rank ->
                    MpiOptions.defaults()
                        .registry(rank == 0 ? Registry.of(new ThingCodec(1, "a")) : Registry.of())),
        broadcast,
        "ANAM101",
        "On rank 1",
        "test.Thing");
  }

  @Test
  void aMessageOfAnotherBuildIsUsedUpWithItsArrays() {
    twoBuilds()
        .run(
            world -> {
              if (world.isRoot()) {
                double[] large = new double[50_000];
                world.send(List.of(new Thing(), large, large), 3);
                world.send("next", 3);
                world.send(new Thing(), 3, 1);
              } else if (world.rank() == 3) {
                assertThatThrownBy(() -> world.recv(0))
                    .hasMessageStartingWith("ANAM204")
                    .hasMessageContaining("from rank 0");
                assertThat(world.recv(0)).isEqualTo("next");
                assertThatThrownBy(() -> world.recv(0, 1)).hasMessageStartingWith("ANAM204");
              }
              return null;
            });
  }

  @Test
  void arraysThatDoNotGoTogether() {
    allFail(
        4,
        world -> world.gather(world.rank() == 2 ? new int[3] : new double[3]),
        "ANAM224",
        "double[] of shape [3] on rank 0",
        "int[] of shape [3] on rank 2");
    allFail(
        4,
        world ->
            world.allgather(
                NdArray.of(new float[12], world.rank() == 1 ? 4 : 2, world.rank() == 1 ? 3 : 6)),
        "ANAM224",
        "float32[2, 6] on rank 0",
        "float32[4, 3] on rank 1");
    allFail(
        3,
        world -> world.gather(world.rank() == 1 ? new double[0][] : new double[0]),
        "ANAM224",
        "double[][] of shape [0, 0] on rank 1");
    allFail(
        3,
        world -> world.allreduce(new double[1 + world.rank() / 2], Reduction.SUM),
        "ANAM224",
        "double[] of shape [1] on rank 0",
        "double[] of shape [2] on rank 2");
  }

  @TestFactory
  Stream<DynamicTest> nullsWhereArraysAreNeeded() {
    return Stream.of(
        dynamicTest(
            "scatter",
            () -> allFail(3, world -> world.scatterArray(null, 1), "ANAM225", "On rank 1")),
        dynamicTest(
            "gather",
            () ->
                allFail(
                    3,
                    world -> world.gather(world.rank() == 2 ? null : new int[1]),
                    "ANAM225",
                    "On rank 2",
                    "null")),
        dynamicTest(
            "scatter of a list",
            () -> allFail(3, world -> world.scatterList(null), "ANAM225", "On rank 0")),
        dynamicTest(
            "gather of a list",
            () ->
                allFail(
                    3,
                    world -> world.gatherList(world.rank() == 1 ? null : List.of()),
                    "ANAM225",
                    "On rank 1")),
        dynamicTest(
            "allreduce",
            () ->
                allFail(
                    3,
                    world -> world.allreduce(world.rank() == 1 ? null : new int[1], Reduction.SUM),
                    "ANAM225",
                    "On rank 1")));
  }

  @TestFactory
  Stream<DynamicTest> whatHasNoRows() {
    return Stream.of(
        dynamicTest(
            "scatter of a 0-d array",
            () ->
                allFail(
                    3,
                    world -> world.scatterArray(NdArray.scalar(1.0)),
                    "ANAM225",
                    "0-d",
                    "reshape(1)")),
        dynamicTest(
            "gather of a 0-d array",
            () -> allFail(3, world -> world.gather(NdArray.scalar(1.0)), "ANAM225", "0-d")),
        dynamicTest(
            "scatter of a text",
            () -> allFail(3, world -> world.scatterArray("text"), "ANAM225", "java.lang.String")),
        dynamicTest(
            "scatter of 33 dimensions",
            () ->
                allFail(
                    2,
                    world -> world.scatterArray(NdArray.zeros(ElementType.INT8, new long[33])),
                    "ANAM225",
                    "33 dimensions")),
        dynamicTest(
            "scatter of ragged rows",
            () ->
                allFail(
                    3,
                    world -> world.scatterArray(new double[][] {{1}, {1, 2}}),
                    "ANAM145",
                    "On rank 0")));
  }

  @Test
  void aKindOfArrayThatSomeRankDoesNotExpect() {
    allFail(
        3,
        world ->
            world.scatterArray(
                world.isRoot() ? new double[4] : null,
                0,
                cast(world.rank() == 1 ? NdArray.class : double[].class)),
        "ANAM224",
        "On rank 1",
        "NdArray",
        "double[]");
  }

  @Test
  void listsThatCannotBePacked() {
    allFail(
        3,
        world -> world.scatterList(List.of(1, 2, new Thread())),
        "ANAM141",
        "On rank 0",
        "java.lang.Thread");
    allFail(
        3,
        world -> world.gatherList(List.of(world.rank() == 1 ? new Thread() : 1)),
        "ANAM141",
        "On rank 1");
    allFail(
        3,
        world -> world.gatherList(List.of(1, 2), world.rank() == 1 ? 7 : 6, true),
        "ANAM230",
        "Rank 1 says 7 items",
        "6");
  }

  /** Registries of which that of one rank refuses what it reads. */
  private static ThreadRanks oneRefuses(int rank) {
    return new ThreadRanks(4)
        .options(
            each ->
                MpiOptions.defaults()
                    .listLimit(1 << 20)
                    .registry(Registry.of(new ThingCodec(1, "size", each == rank))));
  }

  @Test
  void aBroadcastThatOneRankRefusesToReadFailsOnAll() {
    double[] large = new double[50_000];
    for (Object value : List.of(new Thing(), List.of(new Thing(), large))) {
      for (boolean later : new boolean[] {false, true}) {
        ThreadRanks.Program<Object> program =
            world -> {
              Object mine = world.rank() == 1 ? value : null;
              return later ? world.ibcast(mine, 1).await() : world.bcast(mine, 1);
            };
        String[] texts = {"On rank 2", "Thing refused", "too small", "in a message from rank 1"};
        allFail(oneRefuses(2), program, "ANAM133", texts);
        allFail(oneRefuses(2).withoutReductions(), program, "ANAM133", texts);
      }
    }
  }

  @Test
  void listsThatOneRankRefusesToReadFailOnAll() {
    List<Object> four = List.of(new Thing(), new Thing(), new Thing(), new Thing());
    List<Object> large =
        Collections.nCopies(4, List.of(new Thing(), new double[200_000])).stream()
            .map(Object.class::cast)
            .toList();
    for (List<Object> items : List.of(four, large)) {
      allFail(
          oneRefuses(3),
          world -> world.scatterList(world.isRoot() ? items : null),
          "ANAM133",
          "On rank 3",
          "too small",
          "from rank 0");
      allFail(
          oneRefuses(1),
          world -> world.gatherList(items, 1),
          "ANAM133",
          "On rank 1",
          "too small",
          "from rank 0");
      allFail(
          oneRefuses(1),
          world -> world.allgatherList(items),
          "ANAM133",
          "On rank 1",
          "too small",
          "from rank 0");
    }
  }

  @Test
  void anItemThatCannotBePackedAmongPartsThatTravelOneByOne() {
    allFail(
        new ThreadRanks(4).options(MpiOptions.defaults().listLimit(0)),
        world -> world.scatterList(List.of(1, 2, new Thread(), 3)),
        "ANAM141",
        "On rank 0",
        "java.lang.Thread");
  }

  @Test
  void errorsOfReceivesSayFromWhichRankAndWithWhichTag() {
    oneRefuses(2)
        .run(
            world -> {
              double[] large = new double[50_000];
              if (world.rank() == 1) {
                for (Object value : List.of(new Thing(), List.of(new Thing(), large))) {
                  for (int i = 0; i < 4; i++) {
                    world.send(value, 2, 7);
                  }
                }
              } else if (world.rank() == 2) {
                for (Object expected : List.of(new Thing(), List.of(new Thing(), large))) {
                  assertThatThrownBy(() -> world.recv(1, 7))
                      .hasMessageStartingWith("ANAM133")
                      .hasMessageContaining("in a message from rank 1 with tag 7");
                  assertThatThrownBy(() -> world.irecv(1, 7).await())
                      .hasMessageStartingWith("ANAM133")
                      .hasMessageContaining("in a message from rank 1 with tag 7");
                  assertThatThrownBy(() -> world.recv(1, 7, String.class))
                      .as("instead of " + expected)
                      .hasMessageStartingWith("ANAM205")
                      .hasMessageContaining("in a message from rank 1 with tag 7");
                  assertThatThrownBy(() -> world.irecv(1, 7, String.class).await())
                      .hasMessageStartingWith("ANAM205")
                      .hasMessageContaining("in a message from rank 1 with tag 7");
                }
                world.send(new Thing(), 2, 3);
                assertThatThrownBy(() -> world.recv(2, 3))
                    .hasMessageContaining("in a message from rank 2 with tag 3");
              }
              return null;
            });
  }

  @Test
  void reductionsThatMeanNothing() {
    allFail(
        2,
        world -> world.allreduce(NdArray.complex(new double[2]), Reduction.MIN),
        "ANAM228",
        "MIN",
        "complex128");
    allFail(2, world -> world.allreduce(new boolean[1], Reduction.SUM), "ANAM228", "bool");
    allFail(2, world -> world.reduce("text", Reduction.SUM), "ANAM228", "String");
  }

  @Test
  void operatorsThatThrow() {
    for (int root : new int[] {0, 1}) {
      allFail(
          5,
          world ->
              world.reduce(
                  world.rank(),
                  (a, b) -> {
                    throw new IllegalStateException("no " + a + " and " + b);
                  },
                  root),
          "ANAM226",
          "On rank 0",
          "IllegalStateException: no 0 and 1");
    }
    allFail(
        4,
        world -> world.allreduce((Object) world.rank(), (a, b) -> new Thread()),
        "ANAM141",
        "java.lang.Thread");
    allFail(
        2,
        world -> world.reduce((Object) world.rank(), (a, b) -> new Thread(), 1),
        "ANAM141",
        "On rank 0");
  }

  @Test
  void ranksAndTagsThatDoNotExist() {
    new ThreadRanks(3)
        .run(
            world -> {
              assertThatThrownBy(() -> world.send(1, 3)).hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.send(1, -1)).hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.recv(7)).hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.bcast(1, 3)).hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.ibcast(1, 3)).hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.gather(new int[1], -1))
                  .hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.reduce(1, Integer::sum, -1))
                  .hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.gatherList(List.of(), 3))
                  .hasMessageStartingWith("ANAM222");
              assertThatThrownBy(() -> world.send(1, 1, -1)).hasMessageStartingWith("ANAM223");
              assertThatThrownBy(() -> world.send(1, 1, Integer.MAX_VALUE))
                  .hasMessageStartingWith("ANAM223");
              assertThatThrownBy(() -> world.irecv(1, -2)).hasMessageStartingWith("ANAM223");
              assertThatThrownBy(() -> world.split(-7)).hasMessageStartingWith("ANAM229");
              world.barrier();
              return null;
            });
  }

  @Test
  void aloneTheSameMistakesAreErrorsToo() {
    try (Communicator world = Communicator.single()) {
      assertThatThrownBy(() -> world.scatterArray(null)).hasMessageStartingWith("ANAM225");
      assertThatThrownBy(() -> world.gather(NdArray.scalar(1))).hasMessageStartingWith("ANAM225");
      assertThatThrownBy(() -> world.scatterList(null)).hasMessageStartingWith("ANAM225");
      assertThatThrownBy(() -> world.bcast("text", cast(Long.class)))
          .hasMessageStartingWith("ANAM224");
      assertThatThrownBy(() -> world.allreduce(new boolean[1], Reduction.SUM))
          .hasMessageStartingWith("ANAM228");
      assertThatThrownBy(() -> world.recv()).hasMessageStartingWith("ANAM227");
      assertThatThrownBy(() -> world.recv(0, 3)).hasMessageStartingWith("ANAM227");
      assertThatThrownBy(() -> world.send(1, 1)).hasMessageStartingWith("ANAM222");
    }
  }

  @Test
  void useAfterClose() {
    Communicator world = Communicator.single();
    world.done();
    world.close();
    assertThatThrownBy(() -> world.send(1, 0)).hasMessageStartingWith("ANAM221");
    assertThatThrownBy(world::barrier).hasMessageStartingWith("ANAM221");
    assertThatThrownBy(() -> world.bcast(1)).hasMessageStartingWith("ANAM221");
  }

  @Test
  void twoThreadsAtOnce() {
    List<String> messages =
        new ThreadRanks(2)
            .run(
                world -> {
                  List<String> refused = new ArrayList<>();
                  world.reduce(1, (a, b) -> inAnotherThread(() -> world.barrier(), refused));
                  List<String> allowed = new ArrayList<>();
                  inAnotherThread(() -> world.poll(0, 0), allowed);
                  assertThat(allowed).as("one thread after the other").isEmpty();
                  return world.isRoot() ? refused.get(0) : "";
                });
    assertThat(messages.get(0)).startsWith("ANAM220").contains("the other", "rank-0");
  }

  @Test
  void aThreadWithoutANameHasANumber() {
    List<String> refused = new ArrayList<>();
    new ThreadRanks(2)
        .run(
            ranks -> {
              Thread.currentThread().setName("");
              ranks.reduce(1, (a, b) -> inAnotherThread(() -> ranks.barrier(), refused));
              return null;
            });
    assertThat(refused.get(0)).containsPattern("while thread number \\d+ was in");
  }

  private static int inAnotherThread(Runnable action, List<String> errors) {
    Thread other =
        new Thread(
            () -> {
              try {
                action.run();
              } catch (AnamException e) {
                errors.add(e.getMessage());
              }
            },
            "the other");
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    return 0;
  }

  @Test
  void callsFromWithinAnOperation() {
    allFail(
        2,
        world ->
            world.reduce(
                1,
                (a, b) -> {
                  world.barrier();
                  return a;
                }),
        "ANAM220",
        "On rank 0",
        "from within");
  }

  @Test
  void anErrorKeepsItsCauseWhereItHappened() {
    List<Throwable> thrown =
        new ThreadRanks(2).failures(world -> world.bcast(world.isRoot() ? new Thread() : null));
    assertThat(thrown.get(0)).hasCauseInstanceOf(AnamException.class);
    assertThat(thrown.get(1)).hasNoCause();
    assertThat(Arrays.asList(thrown.get(0).getMessage()))
        .containsExactly(thrown.get(1).getMessage());
  }
}
