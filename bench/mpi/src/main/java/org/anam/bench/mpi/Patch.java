package org.anam.bench.mpi;

import java.io.Serializable;
import java.util.List;
import org.anam.Anam;

/** An object with two small arrays. */
@Anam(name = "bench.mpi.Patch")
record Patch(double[][] pixels, double[] signal) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int COUNT = 1000;

  /** Adds the objects to a list. */
  static <L extends List<Patch>> L make(L patches) {
    for (int i = 0; i < COUNT; i++) {
      double[][] pixels = new double[10][10];
      double[] signal = new double[100];
      for (int j = 0; j < signal.length; j++) {
        pixels[j / 10][j % 10] = i + j;
        signal[j] = i - j;
      }
      patches.add(new Patch(pixels, signal));
    }
    return patches;
  }

  static double sum(List<?> patches) {
    double sum = 0;
    for (Object each : patches) {
      Patch patch = (Patch) each;
      for (double[] row : patch.pixels) {
        sum += row[0] + row[9];
      }
      sum += patch.signal[0] + patch.signal[99];
    }
    return sum;
  }
}
