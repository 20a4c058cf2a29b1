package org.anam.mpi.suite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.golden.GoldenFile;
import org.anam.hdf5.Hdf5;
import org.anam.mpi.Communicator;

/**
 * Every object of the golden files survives the ways between ranks, and then equals what Python
 * read from the file. Rank 0 alone opens the files.
 */
final class GoldenChecks {

  private GoldenChecks() {}

  static Stream<Check> all(Path folder) {
    return GoldenFile.all(folder)
        .filter(file -> !file.groups().isEmpty())
        .map(file -> Check.of("golden " + file.name(), round -> run(file, round)));
  }

  private static void run(GoldenFile file, Round round) {
    Communicator world = round.world();
    int next = round.some(round.rank() + 1);
    int previous = round.some(round.rank() - 1);
    List<Object> objects = new ArrayList<>();
    for (String group : file.groups().keySet()) {
      Object object = round.rank() == 0 ? Hdf5.load(file.path(), group) : null;
      compare(file, group, "first", round.at(0, object), round);

      Object received = world.bcast(object);
      compare(file, group, "bcast", received, round);
      if (round.rank() == 0) {
        round.identical("the root keeps its object", object, received);
      }
      Object last = world.bcast(round.at(round.size() - 1, received), round.size() - 1);
      compare(file, group, "bcast from the last rank", last, round);

      Object passedOn = world.sendRecv(received, next, previous);
      compare(file, group, "sendRecv", passedOn, round);
      objects.add(received);
    }
    List<Object> gathered = world.allgatherList(objects);
    int i = 0;
    for (int rank = 0; rank < round.size(); rank++) {
      for (String group : file.groups().keySet()) {
        compare(file, group, "allgatherList", gathered.get(i++), round);
      }
    }
  }

  private static void compare(
      GoldenFile file, String group, String way, Object object, Round round) {
    if (object == null && way.equals("first")) {
      return; // not rank 0
    }
    List<String> differences = file.differences(group, object);
    round.holds(group + " by " + way + ": " + differences, differences.isEmpty());
  }
}
