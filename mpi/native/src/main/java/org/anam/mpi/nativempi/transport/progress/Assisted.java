package org.anam.mpi.nativempi.transport.progress;

/** Something that the engine helps along, whoever owns it. */
interface Assisted {

  /** Takes a step on behalf of the owner, unless somebody takes one at the moment; never fails. */
  void assist();
}
