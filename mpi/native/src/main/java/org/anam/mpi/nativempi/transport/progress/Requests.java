package org.anam.mpi.nativempi.transport.progress;

import org.anam.mpi.nativempi.call.CallResults;
import org.anam.mpi.nativempi.call.Mpi;

/** Completes requests of MPI. */
public final class Requests {

  private Requests() {}

  /**
   * Whether a request is complete; then it is gone, and its status is in the results.
   *
   * @param wait whether to wait for it
   */
  public static boolean finish(Mpi mpi, CallResults results, long request, boolean wait) {
    results.writeHandle(request);
    if (wait) {
      mpi.check(mpi.pointToPoint().await(results.handle(), results.status()));
      return true;
    }
    mpi.check(mpi.pointToPoint().test(results.handle(), results.number(), results.status()));
    return results.readNumber() != 0;
  }
}
