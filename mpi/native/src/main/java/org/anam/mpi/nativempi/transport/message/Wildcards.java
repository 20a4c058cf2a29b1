package org.anam.mpi.nativempi.transport.message;

import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.transport.Transport;

/** Any source and any tag, in the numbers of the library. */
final class Wildcards {

  private Wildcards() {}

  static int source(Abi abi, int rank) {
    return rank == Transport.ANY ? abi.constants().anySource() : rank;
  }

  static int tag(Abi abi, int tag) {
    return tag == Transport.ANY ? abi.constants().anyTag() : tag;
  }
}
