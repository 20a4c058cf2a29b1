package org.anam.samples;

import java.util.ArrayList;
import java.util.List;
import org.anam.Anam;
import org.anam.array.ElementType;
import org.anam.array.NdArray;

/** What a simulation might keep: particles one by one, and a field of numbers. */
@Anam(group = "simulation")
public record Simulation(List<Particle> particles, NdArray field) {

  /** One particle. */
  @Anam
  public record Particle(String name, double mass, long hits) {}

  /**
   * A simulation with made-up content: a number of particles, and a square field of a given side.
   */
  static Simulation of(int particles, int side) {
    List<Particle> list = new ArrayList<>();
    for (int i = 0; i < particles; i++) {
      list.add(new Particle("p" + i, i / 8.0, 1L << (i % 40)));
    }
    NdArray field = NdArray.zeros(ElementType.FLOAT64, side, side);
    for (int i = 0; i < side; i++) {
      field.setDouble(i + 0.5, i, i);
    }
    return new Simulation(list, field);
  }
}
