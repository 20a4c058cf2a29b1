package org.anam.mpi.suite.types;

import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.Hdf5Output;

/** A member that travels and is not stored, and one that is made anew on arrival. */
@Anam(name = "suite.Prepared")
public final class Prepared {

  @Hdf5Output double[] samples;
  @ExtraBcast double[] spectrum;
  private int arrivals;

  @AfterLoad
  void arrive() {
    arrivals++;
  }

  /** How often the object was loaded or received; 0 where it was made. */
  public int arrivals() {
    return arrivals;
  }
}
