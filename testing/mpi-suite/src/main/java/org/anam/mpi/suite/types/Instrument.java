package org.anam.mpi.suite.types;

import org.anam.Alias;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** A class that others extend. */
@Anam
public abstract class Instrument {

  @Hdf5Output String serial;

  /** Members of the superclass and its own. */
  @Anam(name = "suite.Balance")
  public static final class Balance extends Instrument {
    @Hdf5Output double capacity;
  }

  /** Another one, with a former name. */
  @Anam(name = "suite.Clock")
  @Alias("suite.OldClock")
  public static final class Clock extends Instrument {
    @Hdf5Output long ticks;
  }
}
