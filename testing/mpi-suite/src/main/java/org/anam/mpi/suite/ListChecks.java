package org.anam.mpi.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anam.mpi.Communicator;
import org.anam.mpi.IndexRange;
import org.anam.mpi.suite.types.Flat;
import org.anam.mpi.suite.types.Nested;
import org.anam.mpi.suite.types.Shape;

/** Lists are cut and joined; items keep their types. */
final class ListChecks {

  private ListChecks() {}

  static Stream<Check> all() {
    return Stream.of(
        Check.of("scatterList: any number of items, any root", ListChecks::lengths),
        Check.of("scatterList: items of different types keep them", ListChecks::mixed),
        Check.of("scatterList: 20,000 records, and objects with arrays", ListChecks::records),
        Check.of("gatherList: to any root, and to those that ask for it", ListChecks::gather),
        Check.of("gatherList: parts of different lengths, and none", ListChecks::uneven));
  }

  private static <E> List<E> part(Round round, List<E> list) {
    IndexRange mine = round.world().scatterIndices(list.size()).get(round.rank());
    return list.subList((int) mine.start(), (int) mine.stop());
  }

  private static void lengths(Round round) {
    int size = round.size();
    for (int length : new int[] {0, 1, size - 1, size, size + 1, 300}) {
      for (int root = 0; root < size; root++) {
        List<String> list = IntStream.range(0, length).mapToObj(Integer::toString).toList();
        List<String> mine = round.world().scatterList(round.at(root, list), root);
        round.same(length + " from " + root, part(round, list), mine);
      }
    }
  }

  private static void mixed(Round round) {
    List<Object> list =
        Arrays.asList(
            1,
            "a",
            2.5,
            null,
            4L,
            new double[] {1, 2},
            round.objects(1).next(Flat.class),
            List.of("x", 3),
            round.objects(2).next(Nested.class),
            round.objects(3).next(Shape.Circle.class));
    List<Object> mine = round.world().scatterList(round.at(0, list));
    round.same("scattered", part(round, list), mine);
    round.same("gathered", list, round.world().allgatherList(mine));
  }

  private static void records(Round round) {
    RandomObjects objects = round.objects(7);
    List<Flat> flats = Stream.generate(() -> objects.next(Flat.class)).limit(20_000).toList();
    List<Flat> mine = round.world().scatterList(round.at(0, flats));
    round.same("records", part(round, flats), mine);
    round.same("and back", round.at(0, flats), atRoot(round, round.world().gatherList(mine)));
    List<org.anam.mpi.suite.types.Arrays> arrays =
        Stream.generate(() -> objects.next(org.anam.mpi.suite.types.Arrays.class))
            .limit(50)
            .toList();
    round.same("arrays", part(round, arrays), round.world().scatterList(round.at(0, arrays)));
  }

  private static <E> List<E> atRoot(Round round, List<E> list) {
    return round.at(0, list);
  }

  private static void gather(Round round) {
    Communicator world = round.world();
    List<String> whole = IntStream.range(0, 103).mapToObj(Integer::toString).toList();
    List<String> mine = new ArrayList<>(part(round, whole));
    for (int root = 0; root < round.size(); root++) {
      List<String> expected = round.rank() == root ? whole : List.of();
      round.same("to " + root, expected, world.gatherList(mine, root));
    }
    boolean asks = round.rank() % 2 == 0;
    round.same(
        "where asked for", asks ? whole : List.of(), world.gatherList(mine, whole.size(), asks));
    round.same("everywhere", whole, world.allgatherList(mine));
  }

  private static void uneven(Round round) {
    Communicator world = round.world();
    List<Integer> mine = Collections.nCopies(round.rank() * 4, round.rank());
    List<Integer> whole = new ArrayList<>();
    for (int rank = 0; rank < round.size(); rank++) {
      whole.addAll(Collections.nCopies(rank * 4, rank));
    }
    round.same("everywhere", whole, world.allgatherList(mine));
    int last = round.size() - 1;
    round.same(
        "to the last", round.rank() == last ? whole : List.of(), world.gatherList(mine, last));
    round.same("nothing", List.of(), world.allgatherList(List.of()));
  }
}
