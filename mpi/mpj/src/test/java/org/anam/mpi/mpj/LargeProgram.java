package org.anam.mpi.mpj;

import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Transport;

/** Broadcasts and sends one array of more than 2 GiB; needs 2.5 GB of heap for each rank. */
public final class LargeProgram {

  private LargeProgram() {}

  /** Without arguments. */
  public static void main(String[] arguments) {
    Transport world = Ranks.world();
    double[] elements = new double[280_000_000];
    Block block = Ranks.of(elements);
    if (world.rank() == 0) {
      for (int i = 0; i < elements.length; i++) {
        elements[i] = i;
      }
    }
    long begin = System.nanoTime();
    world.broadcast(block, 0);
    System.out.println("broadcast: " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    check(elements, 0);
    world.barrier();
    if (world.rank() == world.size() - 1) {
      for (int i = 0; i < elements.length; i++) {
        elements[i] = i + 1.0;
      }
      world.send(block, 0, 0);
    } else if (world.rank() == 0) {
      begin = System.nanoTime();
      world.receive(block, Transport.ANY, 0);
      System.out.println("receive: " + (System.nanoTime() - begin) / 1_000_000 + " ms");
      check(elements, 1);
    }
    world.barrier();
    world.end();
  }

  private static void check(double[] elements, double more) {
    for (int i = 0; i < elements.length; i++) {
      if (elements[i] != i + more) {
        throw new AssertionError("element " + i + " is " + elements[i]);
      }
    }
  }
}
