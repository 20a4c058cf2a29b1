package org.anam.mpi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.ExtraData;
import org.anam.Hdf5Output;
import org.anam.array.NdArray;

/** A class with everything: arrays small and large, a list, extra data, a broadcast member. */
@Anam(name = "test.Cloud")
public final class Cloud {
  @Hdf5Output NdArray grid;
  @Hdf5Output double[] weights;
  @Hdf5Output List<Particle> particles;
  @ExtraData Map<String, Object> extra;
  @ExtraBcast int generation;
  int loaded;

  @AfterLoad
  void loaded() {
    loaded++;
  }

  static Cloud of(int cells, boolean direct) {
    Cloud cloud = new Cloud();
    double[] values = new double[cells];
    for (int i = 0; i < cells; i++) {
      values[i] = i * 0.5;
    }
    NdArray heap = NdArray.of(values, cells / 2, 2);
    cloud.grid = direct ? heap.toDirect() : heap;
    cloud.weights = values.clone();
    cloud.particles = List.of(Particle.number(1), Particle.number(2));
    cloud.extra = new java.util.LinkedHashMap<>(Map.of("note", "é"));
    cloud.generation = 7;
    return cloud;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cloud cloud
        && Objects.equals(grid, cloud.grid)
        && java.util.Arrays.equals(weights, cloud.weights)
        && Objects.equals(particles, cloud.particles)
        && Objects.equals(extra, cloud.extra)
        && generation == cloud.generation;
  }

  @Override
  public int hashCode() {
    return Objects.hash(particles, generation);
  }
}
