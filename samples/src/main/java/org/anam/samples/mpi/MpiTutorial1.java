package org.anam.samples.mpi;

import org.anam.mpi.Communicator;

/** Rank 0 makes three objects, and every other rank receives them. */
public final class MpiTutorial1 {

  private MpiTutorial1() {}

  /**
   * Runs on every rank of the job.
   *
   * @param args what the launcher hands over
   */
  public static void main(String[] args) {
    // docs: main
    try (Communicator world = Communicator.world(args)) {
      if (world.isRoot()) {
        root(world);
      } else {
        worker(world);
      }
    }
    // docs: end
  }

  private static void root(Communicator world) {
    // docs: root
    System.out.println("Root");
    ComplexPerson person = new ComplexPerson("Fred", 42);
    ComplexPlace place = new ComplexPlace("York");
    ComplexTrain train = new ComplexTrain("Disastersville");

    System.out.println("Root: Person: " + person.name() + " " + person.age());
    System.out.println("Root: Place: " + place.location());
    System.out.println("Root: Train to: " + train.destination());

    world.bcast(person);
    world.bcast(place);
    world.bcast(train);
    // docs: end
  }

  private static void worker(Communicator world) {
    // docs: worker
    int rank = world.rank();
    System.out.println("Worker " + rank);
    ComplexPerson person = world.bcast(null, ComplexPerson.class);
    ComplexPlace place = world.bcast(null, ComplexPlace.class);
    Object train = world.bcast(); // the class comes with the object

    System.out.println("Worker " + rank + ": Person: " + person.name() + " " + person.age());
    System.out.println("Worker " + rank + ": Place: " + place.location());
    if (train instanceof ComplexTrain received) {
      System.out.println("Worker " + rank + ": Train: " + received.destination());
    }
    // docs: end
  }
}
