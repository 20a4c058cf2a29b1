package org.anam.samples.mpi;

import org.anam.mpi.Communicator;

/** Objects travel from different ranks: one to all, and one to one. */
public final class MpiTutorial2 {

  private MpiTutorial2() {}

  /**
   * Runs on every rank of the job; it takes three.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) {
    // docs: main
    boolean enough;
    try (Communicator world = Communicator.world(args)) {
      enough = world.size() >= 3;
      if (!enough) {
        System.out.println("Error: This example needs at least three MPI nodes");
      } else if (world.isRoot()) {
        root(world);
      } else if (world.rank() == 1) {
        worker1(world);
      } else {
        worker(world);
      }
    }
    if (!enough) {
      System.exit(1);
    }
    // docs: end
  }

  private static void root(Communicator world) {
    // docs: root
    System.out.println("Root");
    ComplexPerson person = new ComplexPerson("Fred", 42);
    System.out.println("Root: Created Person: " + person.name() + " " + person.age());
    world.bcast(person);

    ComplexPlace place = world.bcast(null, 1, ComplexPlace.class);
    System.out.println("Root: Received Place: " + place.location());
    // docs: end
  }

  private static void worker1(Communicator world) {
    // docs: worker1
    System.out.println("Worker 1");
    ComplexPerson person = world.bcast(null, ComplexPerson.class);
    System.out.println("Worker 1: Received Person: " + person.name() + " " + person.age());

    ComplexPlace place = new ComplexPlace("Manchester");
    System.out.println("Worker 1: Created place: " + place.location());
    world.bcast(place, 1);

    ComplexTrain train = world.recv(2, ComplexTrain.class);
    System.out.println("Worker 1: Received Train: " + train.destination());
    // docs: end
  }

  private static void worker(Communicator world) {
    // docs: worker
    int rank = world.rank();
    System.out.println("Worker " + rank);
    ComplexPerson person = world.bcast(null, ComplexPerson.class);
    System.out.println(
        "Worker " + rank + ": Received Person: " + person.name() + " " + person.age());

    ComplexPlace place = world.bcast(null, 1, ComplexPlace.class);
    System.out.println("Worker " + rank + ": Received Place: " + place.location());

    if (rank == 2) {
      ComplexTrain train = new ComplexTrain("Durham");
      System.out.println("Worker 2: Created train: " + train.destination());
      world.send(train, 1);
    }
    // docs: end
  }
}
