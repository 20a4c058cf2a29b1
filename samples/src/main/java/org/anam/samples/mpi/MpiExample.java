package org.anam.samples.mpi;

import java.util.Arrays;
import org.anam.mpi.Communicator;
import org.anam.mpi.Reduction;
import org.anam.samples.Person;

/** An object for all ranks, an array shared out, and a sum over all ranks. */
public final class MpiExample {

  private MpiExample() {}

  /**
   * Runs on every rank of the job.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) {
    Person anna = new Person("Anna", 45, new double[][] {{1.3, 2.0}, {1.7, 1.0}, {2.5, 1.5}});
    // docs: use
    try (Communicator world = Communicator.world(args)) {
      Person person = world.bcast(world.isRoot() ? anna : null, Person.class);
      double[][] mine = world.scatterArray(person.marks()); // some rows for each rank
      double sum = Arrays.stream(mine).flatMapToDouble(Arrays::stream).sum();
      double total = world.allreduce(sum, Reduction.SUM);
      if (world.isRoot()) {
        System.out.println(person.name() + " has " + total + " in all, added by " + world.size());
      }
    }
    // docs: end
  }
}
