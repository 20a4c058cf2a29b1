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
      if (world.isMaster()) {
        master(world);
      } else {
        slave(world);
      }
    }
    // docs: end
  }

  private static void master(Communicator world) {
    // docs: master
    System.out.println("Master node");
    ComplexPerson person = new ComplexPerson("Fred", 42);
    ComplexPlace place = new ComplexPlace("York");
    ComplexTrain train = new ComplexTrain("Disastersville");

    System.out.println("Master: Person: " + person.name() + " " + person.age());
    System.out.println("Master: Place: " + place.location());
    System.out.println("Master: Train to: " + train.destination());

    world.bcast(person);
    world.bcast(place);
    world.bcast(train);
    // docs: end
  }

  private static void slave(Communicator world) {
    // docs: slave
    int rank = world.rank();
    System.out.println("Slave node " + rank);
    ComplexPerson person = world.bcast(null, ComplexPerson.class);
    ComplexPlace place = world.bcast(null, ComplexPlace.class);
    Object train = world.bcast(); // the class comes with the object

    System.out.println("Slave node " + rank + ": Person: " + person.name() + " " + person.age());
    System.out.println("Slave node " + rank + ": Place: " + place.location());
    if (train instanceof ComplexTrain received) {
      System.out.println("Slave node " + rank + ": Train: " + received.destination());
    }
    // docs: end
  }
}
