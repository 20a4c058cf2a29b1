package org.anam.mpi.suite;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.mpi.Communicator;
import org.anam.mpi.Request;
import org.anam.mpi.suite.types.Flat;

/** From one rank to all. */
final class BroadcastChecks {

  private BroadcastChecks() {}

  static Stream<Check> all() {
    return Stream.of(
        Check.of("bcast: values of every kind, from every root", BroadcastChecks::kinds),
        Check.of("bcast: arrays of every element type", BroadcastChecks::elementTypes),
        Check.of("bcast: 64 MiB, on and off the heap", BroadcastChecks::large),
        Check.of("bcast: into the memory of an earlier value", BroadcastChecks::into),
        Check.of("bcast: a list of 20,000 records", BroadcastChecks::records),
        Check.of("ibcast: several at once", BroadcastChecks::requests));
  }

  private static void kinds(Round round) {
    Communicator world = round.world();
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("one", 1L);
    map.put(2.5, Arrays.asList("two", null));
    List<Object> values =
        Arrays.asList(
            null,
            42,
            "text",
            List.of(),
            Arrays.asList(1, "mixed", 2.5, null, List.of("nested")),
            map,
            Set.of("only"),
            new Store().put("name", "store").put("array", NdArray.of(new float[9], 3, 3)),
            new boolean[] {true, false},
            new int[][] {{1, 2}, {3, 4}, {5, 6}});
    for (int root = 0; root < round.size(); root++) {
      for (Object value : values) {
        round.same("from " + root, value, world.bcast(round.at(root, value), root));
      }
    }
    Object anything = world.bcast(round.at(0, "typed"), String.class);
    round.same("typed", "typed", anything);
    round.same("without an argument", 7, round.rank() == 0 ? world.bcast(7) : world.bcast());
  }

  private static void elementTypes(Round round) {
    Communicator world = round.world();
    for (ElementType type : ElementType.values()) {
      for (long[] shape : new long[][] {{}, {0}, {1}, {5, 0, 2}, {40_000}, {30, 20, 10}}) {
        int root = round.some(type.name().length());
        NdArray array =
            round.values(type.name().length()).array(type, shape.length % 2 == 0, shape);
        NdArray received = world.bcast(round.at(root, array), root, NdArray.class);
        round.same(type + " " + Arrays.toString(shape), array, received);
      }
    }
  }

  private static void large(Round round) {
    Communicator world = round.world();
    for (boolean direct : new boolean[] {false, true}) {
      NdArray array = round.values(1).array(ElementType.FLOAT64, direct, 8, 1 << 20);
      int root = round.some(direct ? 1 : 2);
      round.same("alone", array, world.bcast(round.at(root, array), root));
    }
  }

  private static void into(Round round) {
    Communicator world = round.world();
    NdArray array = round.values(2).array(ElementType.INT64, true, 100_000);
    NdArray mine = round.rank() == 0 ? array : NdArray.allocateDirect(ElementType.INT64, 100_000);
    NdArray received = world.bcastInto(mine, 0);
    round.same("received", array, received);
    round.same("in place", array, mine);
  }

  private static void records(Round round) {
    RandomObjects objects = round.objects(4);
    List<Flat> list = Stream.generate(() -> objects.next(Flat.class)).limit(20_000).toList();
    int root = round.some(1);
    round.same("records", list, round.world().bcast(round.at(root, list), root));
  }

  private static void requests(Round round) {
    Communicator world = round.world();
    Flat flat = round.objects(5).next(Flat.class);
    NdArray array = round.values(5).array(ElementType.FLOAT32, true, 200_000);
    int root = round.some(1);
    Request<Flat> first = world.ibcast(round.at(0, flat), 0, Flat.class);
    Request<NdArray> second = world.ibcast(round.at(root, array), root);
    round.same("the first", flat, first.await());
    round.same("the second", array, second.await());
    round.holds("complete", first.test() && second.test());
  }
}
