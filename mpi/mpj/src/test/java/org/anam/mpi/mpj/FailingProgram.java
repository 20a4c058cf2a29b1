package org.anam.mpi.mpj;

import java.nio.ByteBuffer;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Transport;

/** Fails on its last rank, in the way that its argument names; the other ranks wait for it. */
public final class FailingProgram {

  private FailingProgram() {}

  /** How to fail. */
  public static void main(String[] arguments) {
    Transport world = Ranks.world();
    boolean fails = world.rank() == world.size() - 1;
    if (fails) {
      System.out.println("rank " + world.rank() + " is process " + ProcessHandle.current().pid());
      switch (arguments[0]) {
        case "throw" -> throw new IllegalStateException("this rank fails on purpose");
        case "exit" -> System.exit(5);
        case "abort" -> world.abort(7);
        case "halt" -> Runtime.getRuntime().halt(9);
        default -> {
          // Waits like the others, and is ended from outside.
        }
      }
    }
    world.receive(Block.of(ByteBuffer.allocate(8)), (world.rank() + 1) % world.size(), 0);
  }
}
