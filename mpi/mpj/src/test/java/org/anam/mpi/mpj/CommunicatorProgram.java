package org.anam.mpi.mpj;

import org.anam.mpi.Communicator;
import org.anam.mpi.Reduction;

/** A program over the communicator, whose last rank fails in the way that the argument names. */
public final class CommunicatorProgram {

  private CommunicatorProgram() {}

  /** How to fail, or {@code fine}. */
  public static void main(String[] arguments) {
    Communicator world = Communicator.world();
    if (world.rank() == world.size() - 1) {
      switch (arguments[0]) {
        case "never closed" -> {
          return;
        }
        case "exit" -> System.exit(5);
        case "abort" -> world.abort(7);
        default -> {
          // Goes on.
        }
      }
    }
    try (world) {
      if (arguments[0].equals("throw") && world.rank() == world.size() - 1) {
        throw new IllegalStateException("on purpose");
      }
      String text = world.bcast(world.isRoot() ? "text over mpj" : null);
      double sum = world.allreduce((double) world.rank(), Reduction.SUM);
      System.out.println("sum " + sum + ", " + text);
    }
  }
}
