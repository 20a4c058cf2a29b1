package org.anam.mpi.transport;

import java.util.Optional;

/**
 * What a launcher that calls {@code main} itself is told when a rank ends as it should, and what it
 * knows when another rank ends this one. An exit status of 0 alone says little: {@code
 * Runtime.halt(0)} in the middle of a program gives it too.
 */
public interface Farewell {

  /**
   * The rank has ended as it should: its world is closed, or it never opened one. Called at most
   * once, while the virtual machine ends.
   */
  void say();

  /**
   * The rank that ends the virtual machine in which this one runs too, such as {@code rank 1};
   * empty when that is this rank itself, or when all have ended.
   */
  Optional<String> endedBy();
}
