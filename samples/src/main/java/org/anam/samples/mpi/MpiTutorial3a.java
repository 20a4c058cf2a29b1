package org.anam.samples.mpi;

import java.util.Arrays;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.mpi.Communicator;
import org.anam.mpi.IndexRange;
import org.anam.samples.Console;

/** An array is shared out in two ways, and the results of all ranks are joined. */
public final class MpiTutorial3a {

  private static final int POINTS = 300;
  private static final int DIMENSION = 20;

  private MpiTutorial3a() {}

  /**
   * Runs on every rank of the job; it takes three.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) {
    boolean enough;
    try (Communicator world = Communicator.world(args)) {
      enough = world.size() >= 3;
      if (enough) {
        run(world);
      } else {
        System.out.println("Error: This example needs at least three MPI nodes");
      }
    }
    if (!enough) {
      System.exit(1);
    }
  }

  private static void run(Communicator world) {
    boolean root = world.isRoot();
    String me = root ? "Root" : "Worker " + world.rank();
    System.out.println(me);
    // docs: scatter
    NdArray data = root ? points() : null;
    if (root) {
      Console.shape(System.out, "Root: Full data array:", data);
    }
    NdArray mine = world.scatterArray(data);
    Console.shape(System.out, me + " M1:" + (root ? " m1_data" : " data") + " shape:", mine);
    // docs: end

    // docs: indices
    data = world.bcast(data);
    List<IndexRange> ranges = world.scatterIndices(data.shape()[0]);
    IndexRange range = ranges.get(world.rank());
    NdArray rows = data.slice(range.start(), range.stop());
    Console.shape(System.out, me + " M2:" + (root ? " m2_data" : " data") + " shape:", rows);
    // docs: end

    // docs: gather
    long[] numbers = new long[(int) range.size()];
    Arrays.setAll(numbers, i -> i + world.rank() * 100L);
    NdArray results = NdArray.of(numbers, numbers.length, 1);
    Console.shape(System.out, me + ": data to gather shape:", results);
    System.out.println(me + ": first 10 elements:  " + elements(results, 0));

    NdArray all = world.gather(results); // null where it was not gathered to
    if (root) {
      Console.shape(System.out, "Root: gathered data shape:", all);
      for (int from : new int[] {0, 100, 200}) {
        System.out.println(
            "all_ret_data " + from + ":" + (from + 10) + ":  " + elements(all, from));
      }
    }
    // docs: end
  }

  /** A row per point: 0 to 19, 100 to 119, and so on. */
  private static NdArray points() {
    long[] elements = new long[POINTS * DIMENSION];
    Arrays.setAll(elements, i -> i / DIMENSION * 100L + i % DIMENSION);
    return NdArray.of(elements, POINTS, DIMENSION);
  }

  /** Ten elements of a single column. */
  private static String elements(NdArray array, int from) {
    StringBuilder text = new StringBuilder("[").append(array.getLong(from, 0));
    for (int i = from + 1; i < from + 10; i++) {
      text.append(' ').append(array.getLong(i, 0));
    }
    return text.append(']').toString();
  }
}
