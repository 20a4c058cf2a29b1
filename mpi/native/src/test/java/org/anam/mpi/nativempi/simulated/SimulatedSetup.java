package org.anam.mpi.nativempi.simulated;

/**
 * What kind of library and job is simulated.
 *
 * @param ranks how many there are
 * @param perNode how many ranks share memory: those with neighbouring numbers
 * @param intHandles whether handles are integers, as in MPICH, or addresses
 * @param tests whether short receives test before they wait, as over Open MPI
 * @param delay how many tests say no before a request that is complete says so
 * @param countShown whether a status has the length as a plain number
 * @param level how far calls from several threads are allowed
 */
public record SimulatedSetup(
    int ranks,
    int perNode,
    boolean intHandles,
    boolean tests,
    int delay,
    boolean countShown,
    int level) {

  /** {@code MPI_THREAD_FUNNELED} of the simulated library. */
  public static final int FUNNELED = 1;

  /** {@code MPI_THREAD_SERIALIZED} of the simulated library. */
  public static final int SERIALIZED = 2;

  /** {@code MPI_THREAD_MULTIPLE} of the simulated library. */
  public static final int MULTIPLE = 3;

  /** Each rank on a node of its own; requests complete after some tests. */
  public static SimulatedSetup of(int ranks) {
    return new SimulatedSetup(ranks, 1, false, false, 2, true, MULTIPLE);
  }

  /** The same with ranks that share memory. */
  public SimulatedSetup perNode(int together) {
    return new SimulatedSetup(ranks, together, intHandles, tests, delay, countShown, level);
  }

  /** The same with handles that are integers. */
  public SimulatedSetup withIntHandles() {
    return new SimulatedSetup(ranks, perNode, true, tests, delay, countShown, level);
  }

  /** The same with short receives that test first. */
  public SimulatedSetup withTests() {
    return new SimulatedSetup(ranks, perNode, intHandles, true, delay, countShown, level);
  }

  /** The same with lengths that only the library can read. */
  public SimulatedSetup withHiddenCount() {
    return new SimulatedSetup(ranks, perNode, intHandles, tests, delay, false, level);
  }

  /** The same with another level of threads. */
  public SimulatedSetup level(int other) {
    return new SimulatedSetup(ranks, perNode, intHandles, tests, delay, countShown, other);
  }
}
