package org.anam.mpi.nativempi.simulated;

/** One collective: complete when each rank has brought its part. */
final class Meeting {

  private final Part[] parts;
  private int here;
  private long[] results;

  Meeting(int ranks) {
    parts = new Part[ranks];
  }

  /** Whether this was the last one. */
  boolean join(int place, Part part) {
    for (Part other : parts) {
      if (other != null && !(other.name().equals(part.name()) && other.root() == part.root())) {
        throw new AssertionError(
            "one rank calls " + other.name() + " where another calls " + part.name());
      }
    }
    parts[place] = part;
    here++;
    if (here == parts.length) {
      results = part.done().run(parts);
    }
    return isComplete();
  }

  boolean isComplete() {
    return results != null;
  }

  long result(int place) {
    return results[place];
  }
}
