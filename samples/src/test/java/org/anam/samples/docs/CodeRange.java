package org.anam.samples.docs;

import java.util.List;

/**
 * Numbers of error codes, and who gives them.
 *
 * @param packages those whose enums take numbers from here; a range for a module that is still to
 *     come names the package that its enum will have
 */
record CodeRange(int first, int last, String subject, List<String> packages) {

  /**
   * All ranges in order. Numbers between them are free for further modules. Up to 199 they were
   * given by subject and not by module, and 257 before two transports needed it.
   */
  static final List<CodeRange> ALL =
      List.of(
          of(
              100,
              199,
              "values, types, files",
              "org.anam.error",
              "org.anam.storage.error",
              "org.anam.mapping.error"),
          of(200, 249, "messages, ranks, communicators", "org.anam.mpi.error"),
          of(250, 256, "native MPI", "org.anam.mpi.nativempi.error"),
          of(257, 257, "messages of all transports", "org.anam.mpi.error"),
          of(258, 259, "native MPI", "org.anam.mpi.nativempi.error"),
          of(260, 269, "MPJ Express", "org.anam.mpi.mpj.error"),
          of(270, 279, "parallel HDF5", "org.anam.storage.parallel.error"),
          of(300, 349, "tables and parts of arrays", "org.anam.dataset.error"),
          of(350, 399, "the engine in Java", "org.anam.storage.direct.error"),
          of(400, 499, "flows", "org.anam.flow.error"),
          of(500, 599, "processes", "org.anam.process.error"),
          of(600, 699, "distributed arrays", "org.anam.distarray.error"));

  private static CodeRange of(int first, int last, String subject, String... packages) {
    return new CodeRange(first, last, subject, List.of(packages));
  }

  boolean contains(int number) {
    return first <= number && number <= last;
  }

  String numbers() {
    return first == last ? "" + first : first + " to " + last;
  }
}
