package org.anam.bench.mpi;

import java.io.Serializable;
import org.anam.Anam;

/** A small object of five members. */
@Anam(name = "bench.mpi.Small")
record Small(int number, String name, double x, double y, boolean active) implements Serializable {

  private static final long serialVersionUID = 1L;

  static Small make() {
    return new Small(42, "particle", 0.5, -1.5, true);
  }

  double sum() {
    return number + name.length() + x + y + (active ? 1 : 0);
  }
}
