package org.anam.mpi.nativempi.binding;

import org.anam.error.AnamException;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.call.Mpi;
import org.anam.mpi.nativempi.library.MpiLibrary;

/** Binds the library of this process. */
public final class BoundMpi {

  private BoundMpi() {}

  /**
   * Chooses the library, once in a process, and binds all its functions.
   *
   * @param abi how its functions are called
   * @throws AnamException when it has not all of them
   */
  public static Mpi of(MpiLibrary library, Abi abi) {
    Binding.use(library, abi);
    try {
      return new Mpi(
          abi,
          new BoundPointToPoint(),
          new BoundPersistentReceive(),
          new BoundCollectives(),
          new BoundEnvironment(),
          new BoundSharedWindows());
    } catch (ExceptionInInitializerError e) {
      // The handles are constants, so a function that is missing is missed by an initialiser.
      if (e.getCause() instanceof AnamException refusal) {
        throw refusal;
      }
      throw e;
    }
  }
}
