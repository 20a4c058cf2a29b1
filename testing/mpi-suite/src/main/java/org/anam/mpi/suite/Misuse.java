package org.anam.mpi.suite;

import java.io.IOException;
import org.anam.mpi.Communicator;
import org.anam.mpi.suite.types.Flat;
import org.anam.mpi.suite.types.Shape;

/**
 * Goes wrong on rank 1, in the way that the first argument says, while the other ranks wait for it.
 * None of them may wait for ever.
 */
public final class Misuse {

  private Misuse() {}

  /**
   * Runs on every rank.
   *
   * @param args the way to go wrong, behind whatever the launcher hands over
   */
  public static void main(String[] args) throws Exception {
    String way = args[args.length - 1];
    if (way.equals("neverClosed")) {
      Communicator.world(args).barrier();
      return;
    }
    if (way.equals("afterClose")) {
      afterClose(args);
      return;
    }
    try (Communicator world = Communicator.world(args)) {
      System.out.println("rank " + world.rank() + " of " + world.size());
      world.barrier();
      if (world.rank() == 1) {
        goWrong(way, world);
      }
      world.barrier(); // the others wait here
      System.out.println("not reached");
    }
  }

  private static void afterClose(String[] args) {
    Communicator world = Communicator.world(args);
    world.barrier();
    world.close();
    world.barrier();
  }

  private static void goWrong(String way, Communicator world) throws IOException {
    switch (way) {
      case "exception" -> throw new IllegalStateException("broken on purpose");
      case "error" -> throw new StackOverflowError("broken on purpose");
      case "exit5" -> System.exit(5);
      case "exit0" -> System.exit(0);
      case "halt" -> Runtime.getRuntime().halt(7);
      case "kill" -> kill();
      case "abort" -> world.abort(3, "the input is broken");
      case "rank" -> world.send("x", world.size());
      case "type" -> typeMismatch(world);
      default -> throw new IllegalArgumentException(way);
    }
  }

  /** What this rank sends to itself is of another type than it expects. */
  private static void typeMismatch(Communicator world) {
    world.send(new Flat(true, (byte) 1, (short) 2, 'c', 4, 5, 6, 7, 8), 1);
    System.out.println(world.recv(1, Shape.Circle.class));
  }

  private static void kill() throws IOException {
    long pid = ProcessHandle.current().pid();
    new ProcessBuilder("kill", "-9", Long.toString(pid)).start();
    try {
      Thread.sleep(10_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
