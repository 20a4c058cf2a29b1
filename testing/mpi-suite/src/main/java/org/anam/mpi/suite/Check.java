package org.anam.mpi.suite;

/**
 * Something that all ranks of a job do together, and what has to come out.
 *
 * @param name what it is about; unique
 * @param leastRanks how many ranks it takes
 * @param body what each rank does
 */
record Check(String name, int leastRanks, Body body) {

  /** What a rank does; an exception ends the whole job. */
  interface Body {

    /** Runs on each rank. */
    void run(Round round) throws Exception;
  }

  static Check of(String name, Body body) {
    return new Check(name, 1, body);
  }

  /** A check that needs somebody else. */
  static Check ofTwo(String name, Body body) {
    return new Check(name, 2, body);
  }
}
