package org.anam.mpi;

import org.anam.Anam;

/** A flat record. */
@Anam(name = "test.Particle")
public record Particle(String label, double mass, int charge) {

  static Particle number(int i) {
    return new Particle("p" + i, i / 4.0, i - 3);
  }
}
