package org.anam.mpi.nativempi.call;

import java.util.List;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.abi.AbiDetection;
import org.anam.mpi.nativempi.binding.BoundMpi;
import org.anam.mpi.nativempi.library.MpiLibrary;

/** Tells where the length of a message lies in a status of the library that started the program. */
public final class CountFieldProgram {

  private CountFieldProgram() {}

  /** Run by an MPI launcher, with the family of its library. */
  public static void main(String[] arguments) {
    MpiLibrary library = MpiLibrary.load(List.of(arguments), System.getenv());
    Abi abi = AbiDetection.of(library);
    Mpi mpi = BoundMpi.of(library, abi);
    CallResults results = mpi.newResults();
    mpi.check(mpi.environment().init(0, 0, abi.constants().multiple(), results.number()));
    System.out.println("the length is at " + new CountField(abi, mpi.pointToPoint()).offset());
    mpi.check(mpi.environment().end());
  }
}
