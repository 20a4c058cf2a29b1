package org.anam.mpi.mpj;

import org.anam.mpi.transport.Transport;

/** Prints lines in pieces, on all ranks at once; statics count per rank. */
public final class OutputProgram {

  private static int count;

  private OutputProgram() {}

  /** The number of lines. */
  public static void main(String[] arguments) {
    Transport world = Ranks.world();
    world.barrier();
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      count++;
      System.out.print("rank " + world.rank());
      System.out.print(" says " + count);
      System.out.println(" é");
      System.err.print("error ");
      System.err.println(world.rank());
    }
    System.out.print("no end " + world.rank());
    world.barrier();
    world.end();
  }
}
