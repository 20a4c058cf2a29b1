package org.anam.samples.tutorial3;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.anam.array.NdArray;
import org.anam.hdf5.Hdf5;
import org.anam.samples.Console;

/** Collects the results of five people and stacks them. */
public final class Tutorial3 {

  private Tutorial3() {}

  /**
   * Runs the tutorial.
   *
   * @param args the folder of its file; the current folder when not given
   */
  public static void main(String[] args) {
    Path file = Console.folder(args).resolve("test_script3.hdf5");
    save(file);
    load(file, System.out);
  }

  static void save(Path file) {
    // docs: save
    StatsCollection study = new StatsCollection();
    Random random = new Random(3);
    for (int person = 0; person < 5; person++) {
      double[][] zstats = new double[10][10]; // an image of low resolution
      for (double[] row : zstats) {
        Arrays.setAll(row, column -> random.nextGaussian());
      }
      double[] rts = new double[100]; // 100 trials of 450 ms on average
      Arrays.setAll(rts, trial -> 450 + random.nextGaussian());
      study.add(new CollectableSubjectStats(zstats, rts));
    }
    Hdf5.save(file, "data", study);
    // docs: end
  }

  static void load(Path file, PrintStream out) {
    // docs: load
    StatsCollection study = Hdf5.load(file, "data", StatsCollection.class);
    for (CollectableSubjectStats person : study) {
      double mean = Arrays.stream(person.rts()).average().orElseThrow();
      out.printf(
          Locale.ROOT,
          "%d x %d, %.1f ms%n",
          person.zstats().length,
          person.zstats()[0].length,
          mean);
    }
    // docs: end
    // docs: stack
    study.updateCache();
    NdArray zstats = StatsCollectionAnam.zstats(study);
    NdArray rts = study.stacked("rts"); // the same by name
    Console.shape(out, "zstats", zstats);
    Console.shape(out, "rts", rts);
    // docs: end
  }
}
