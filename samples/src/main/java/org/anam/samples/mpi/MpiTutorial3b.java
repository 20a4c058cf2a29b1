package org.anam.samples.mpi;

import java.util.List;
import java.util.stream.IntStream;
import org.anam.mpi.Communicator;

/** A list is shared out and joined again. */
public final class MpiTutorial3b {

  private static final int POINTS = 300;

  private MpiTutorial3b() {}

  /**
   * Runs on every rank of the job; it takes three.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) {
    boolean enough;
    try (Communicator world = Communicator.world(args)) {
      enough = world.size() >= 3;
      if (!enough) {
        System.out.println("Error: This example needs at least three MPI nodes");
      } else if (world.isRoot()) {
        root(world);
      } else {
        worker(world);
      }
    }
    if (!enough) {
      System.exit(1);
    }
  }

  private static void root(Communicator world) {
    // docs: root
    System.out.println("Root");
    List<String> data = IntStream.range(0, POINTS).mapToObj(Integer::toString).toList();
    System.out.println("Root: Full data array: len: " + data.size());

    List<String> mine = world.scatterList(data);
    System.out.println("Root M1: m1_data len: " + mine.size());

    List<String> all = world.gatherList(mine, POINTS, true);
    System.out.println("Root: gathered list len: " + all.size());
    for (int from : new int[] {0, 100, 200}) {
      List<String> ten = all.subList(from, from + 10);
      System.out.println("all_ret_data " + from + ":" + (from + 10) + ":  " + quoted(ten));
    }
    // docs: end
  }

  private static void worker(Communicator world) {
    // docs: worker
    int rank = world.rank();
    System.out.println("Worker " + rank);
    List<String> mine = world.scatterList(null);
    System.out.println("Worker " + rank + ": data len: " + mine.size());

    world.gatherList(mine, POINTS, false);
    // docs: end
  }

  /** As Python prints a list of strings. */
  private static String quoted(List<String> list) {
    return list.stream().map(text -> "'" + text + "'").toList().toString();
  }
}
