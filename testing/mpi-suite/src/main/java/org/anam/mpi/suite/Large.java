package org.anam.mpi.suite;

import java.util.Arrays;
import org.anam.mpi.Communicator;

/** Sends, broadcasts, gathers and scatters an array of more than 2 GiB between two ranks. */
public final class Large {

  /** 2.2 GiB of doubles. */
  private static final int LENGTH = 295_000_000;

  private Large() {}

  /**
   * Runs on two ranks.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) {
    try (Communicator world = Communicator.world(args)) {
      double[] array = world.rank() == 1 ? filled() : null;
      array = world.bcast(array, 1, double[].class);
      verify(world, "bcast", array, 0, LENGTH);

      if (world.rank() == 1) {
        world.send(array, 0);
      } else {
        array = null; // there is room for one
        array = world.recv(1, double[].class);
        verify(world, "send", array, 0, LENGTH);
      }
      double[] part = Arrays.copyOf(array, LENGTH / 2 + world.rank());
      array = null;
      double[] whole = world.gather(part, 1);
      if (world.rank() == 1) {
        verify(world, "gather", whole, 0, LENGTH / 2);
        verify(world, "gather, second part", whole, LENGTH / 2, LENGTH / 2 + 1);
      }
      part = null;
      part = world.scatterArray(whole, 1);
      System.out.println("rank " + world.rank() + " got " + part.length + " by scatter");
    }
  }

  private static double[] filled() {
    double[] array = new double[LENGTH];
    Arrays.setAll(array, i -> i);
    return array;
  }

  /** The elements from an index on count from 0. */
  private static void verify(
      Communicator world, String what, double[] array, int from, int length) {
    for (int i = 0; i < length; i++) {
      if (array[from + i] != i) {
        throw new AssertionError(
            what + ": " + array[from + i] + " at " + (from + i) + " on rank " + world.rank());
      }
    }
    System.out.println("rank " + world.rank() + " has it all by " + what);
  }
}
