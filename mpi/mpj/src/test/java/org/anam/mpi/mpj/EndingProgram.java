package org.anam.mpi.mpj;

import org.anam.mpi.Communicator;

/** Ends in the way that its argument names: its last rank while the others wait, or all ranks. */
public final class EndingProgram {

  private EndingProgram() {}

  /** How to end. */
  public static void main(String[] arguments) throws InterruptedException {
    String way = arguments[0];
    if (way.equals("all exit before")) {
      System.exit(0);
    }
    boolean last = Launch.of(Ranks.context()).orElseThrow().rank() == 2;
    if (way.equals("exits before") && last) {
      System.exit(0);
    }
    try (Communicator world = Communicator.world()) {
      world.barrier();
      if (way.equals("halts") && last) {
        Runtime.getRuntime().halt(0);
      }
      if (way.equals("exits") && last) {
        System.exit(3);
      }
      if (!way.equals("all exit after")) {
        world.recv(Communicator.ANY_SOURCE, 7);
      }
    }
    // Where ranks share a virtual machine the first one to exit ends the others.
    Thread.sleep(arguments.length > 1 ? Long.parseLong(arguments[1]) : 0);
    System.exit(0);
  }
}
