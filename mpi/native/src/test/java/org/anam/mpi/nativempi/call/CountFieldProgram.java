package org.anam.mpi.nativempi.call;

import java.util.List;
import org.anam.mpi.nativempi.NativeTransportProvider;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;

/** Tells where the length of a message lies in a status of the library that started the program. */
public final class CountFieldProgram {

  private CountFieldProgram() {}

  /** Run by an MPI launcher. */
  public static void main(String[] arguments) {
    Transport transport =
        new NativeTransportProvider().world(new LaunchContext(List.of(arguments), System.getenv()));
    System.out.println("the length is at " + CountField.OFFSET);
    transport.end();
  }
}
