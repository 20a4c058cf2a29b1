package org.anam.mpi.suite;

import org.anam.mpi.Communicator;
import org.anam.mpi.suite.types.Flat;

/** Sends an object to all ranks, and says whether HDF5 could be used. */
public final class Hello {

  private Hello() {}

  /** Starts a rank. */
  public static void main(String[] args) {
    try (Communicator world = Communicator.world(args)) {
      Flat sent =
          world.rank() == 0 ? new Flat(true, (byte) 1, (short) 2, 'c', 4, 5, 6, 7, 8) : null;
      Flat received = world.bcast(sent, Flat.class);
      if (world.rank() == 0) {
        System.out.println("hello of rank 0 of " + world.size() + ": " + received.l());
        System.out.println(isHdf5There() ? "HDF5 is here" : "no HDF5 here");
      }
    }
  }

  private static boolean isHdf5There() {
    ClassLoader loader = Hello.class.getClassLoader();
    return loader.getResource("org/anam/hdf5/Hdf5.class") != null
        || loader.getResource("org/anam/storage/Storage.class") != null
        || loader.getResource("hdf/hdf5lib/H5.class") != null;
  }
}
