package org.anam.samples.mpi;

import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** A train, which says so when it has arrived from a file or from another rank. */
@Anam(name = "test_mpiclasses.ComplexTrain", group = "train")
public final class ComplexTrain {

  @Hdf5Output private final String destination;

  /** A train to somewhere. */
  public ComplexTrain(String destination) {
    this.destination = destination;
  }

  @AfterLoad
  void arrived() {
    System.out.println("ComplexTrain.init_from_hdf5");
    System.out.println("We have already set destination: " + destination);
  }

  /** Where it goes. */
  public String destination() {
    return destination;
  }
}
