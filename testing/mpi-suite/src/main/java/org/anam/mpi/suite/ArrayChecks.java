package org.anam.mpi.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.Communicator;
import org.anam.mpi.IndexRange;

/** Arrays are cut and joined along their first dimension. */
final class ArrayChecks {

  private ArrayChecks() {}

  static Stream<Check> all() {
    return Stream.of(
        Check.of("scatterIndices: the first ranks get one more", ArrayChecks::indices),
        Check.of("scatterArray and gather: every element type and root", ArrayChecks::types),
        Check.of("scatterArray and gather: any number of rows", ArrayChecks::rows),
        Check.of("scatterArray and gather: Java arrays keep their kind", ArrayChecks::javaArrays),
        Check.of("gather: parts of different lengths, and none", ArrayChecks::uneven),
        Check.of("gather: 32 MiB from each rank", ArrayChecks::large));
  }

  private static void indices(Round round) {
    int size = round.size();
    for (long rows : new long[] {0, 1, 2, 7, 100, 300, 5_000_000_001L}) {
      List<IndexRange> ranges = round.world().scatterIndices(rows);
      long at = 0;
      for (int i = 0; i < size; i++) {
        round.same("start of " + i, at, ranges.get(i).start());
        round.same("rows of " + i, rows / size + (i < rows % size ? 1 : 0), ranges.get(i).size());
        at = ranges.get(i).stop();
      }
      round.same("all rows", rows, at);
    }
  }

  private static void types(Round round) {
    for (ElementType type : ElementType.values()) {
      for (int root = 0; root < round.size(); root++) {
        boolean direct = (type.name().length() + root) % 2 == 0;
        NdArray array = round.values(root).array(type, direct, 11, 2, 3);
        scatterAndGather(round, array, root);
      }
    }
  }

  private static void rows(Round round) {
    int size = round.size();
    for (int rows : new int[] {0, 1, size - 1, size, size + 1, 3 * size + 1, 20_000}) {
      for (boolean direct : new boolean[] {false, true}) {
        int root = round.some(rows + 1);
        NdArray array = round.values(rows).array(ElementType.FLOAT64, direct, rows, 3);
        scatterAndGather(round, array, root);
        scatterAndGather(round, round.values(1).array(ElementType.INT32, direct, rows), root);
      }
    }
    scatterAndGather(round, NdArray.zeros(ElementType.INT8, 9, 0), round.some(1));
  }

  private static void scatterAndGather(Round round, NdArray array, int root) {
    Communicator world = round.world();
    String what = array.type() + " of " + array.shape()[0] + " rows from " + root;
    NdArray part = world.scatterArray(round.at(root, array), root);
    IndexRange mine = world.scatterIndices(array.shape()[0]).get(round.rank());
    round.same("part of " + what, array.slice(mine.start(), mine.stop()).copy(), part);
    NdArray again = world.gather(part, root);
    round.same("gathered " + what, round.at(root, array), again);
    round.same("everywhere " + what, array, world.allgather(part));
    NdArray same = world.scatterArrayInto(round.at(root, array), root, part.copy());
    round.same("part again of " + what, part, same);
    NdArray room = NdArray.zeros(array.type(), array.shape());
    round.same("gathered into " + what, round.at(root, array), world.gatherInto(same, root, room));
    round.same("everywhere into " + what, array, world.allgatherInto(part, again));
  }

  private static void javaArrays(Round round) {
    double[][] matrix = {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}};
    Complex[] complexes = {new Complex(1, 2), new Complex(3, 4), new Complex(5, 6)};
    List<Object> arrays =
        List.of(
            new boolean[] {true, false, true, true, false},
            new byte[] {1, 2, 3, 4, 5},
            new short[] {1, 2, 3, 4, 5},
            new int[] {1, 2, 3, 4, 5},
            new long[] {1, 2, 3, 4, 5, 6, 7},
            new float[] {1, 2},
            new double[] {1, Double.NaN, -0.0},
            matrix,
            new int[][][] {{{1}, {2}}, {{3}, {4}}, {{5}, {6}}},
            complexes);
    for (Object array : arrays) {
      int root = round.some(arrays.indexOf(array));
      Object part = round.world().scatterArray(round.at(root, array), root);
      round.same("kind of the part", array.getClass(), part.getClass());
      Object again = round.world().gather(part, root);
      round.same("gathered", round.at(root, array), again);
      round.same("everywhere", array, round.world().allgather(part));
    }
    double[] typed = round.world().scatterArray(round.at(0, new double[9]), 0, double[].class);
    round.same("typed", 9 / round.size() + (round.rank() < 9 % round.size() ? 1 : 0), typed.length);
  }

  private static void uneven(Round round) {
    Communicator world = round.world();
    for (int root = 0; root < round.size(); root++) {
      for (int shift = 0; shift < round.size(); shift++) {
        List<double[][]> parts = new ArrayList<>();
        for (int rank = 0; rank < round.size(); rank++) {
          int rows = (rank + shift) % round.size() * 5; // one of the ranks has nothing
          parts.add(filled(rows, 10 * rank + shift));
        }
        double[][] expected = parts.stream().flatMap(Stream::of).toArray(double[][]::new);
        NdArray part = NdArray.of(flat(parts.get(round.rank())), parts.get(round.rank()).length, 3);
        NdArray whole = NdArray.of(flat(expected), expected.length, 3);
        round.same("gather to " + root, round.at(root, whole), world.gather(part, root));
        round.same("allgather", whole, world.allgather(part.toDirect()));
      }
    }
    double[] nothing = world.allgather(new double[0]);
    round.same("nothing at all", new double[0], nothing);
    int last = round.size() - 1;
    int[] one = world.gather(round.rank() == last ? new int[] {7} : new int[0], last);
    round.same("one element in all", round.at(last, new int[] {7}), one);
  }

  private static double[][] filled(int rows, int value) {
    double[][] array = new double[rows][3];
    for (int i = 0; i < rows; i++) {
      java.util.Arrays.fill(array[i], value + i / 100.0);
    }
    return array;
  }

  private static double[] flat(double[][] rows) {
    return Stream.of(rows).flatMapToDouble(java.util.Arrays::stream).toArray();
  }

  private static void large(Round round) {
    Communicator world = round.world();
    int rows = 4 << 20;
    NdArray part = NdArray.allocateDirect(ElementType.FLOAT64, rows);
    part.setDouble(round.rank() + 0.5, rows - 1);
    int root = round.some(1);
    NdArray whole = world.gather(part, root);
    if (round.rank() == root) {
      for (int rank = 0; rank < round.size(); rank++) {
        double found = whole.doubleAt((rank + 1L) * rows - 1);
        round.same("the end of part " + rank, rank + 0.5, found);
      }
    }
    NdArray back = world.scatterArray(whole, root);
    round.same("and back", part, back.toDirect());
  }
}
