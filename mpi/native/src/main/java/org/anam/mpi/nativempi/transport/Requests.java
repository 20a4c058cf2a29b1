package org.anam.mpi.nativempi.transport;

import org.anam.mpi.nativempi.call.Failure;
import org.anam.mpi.nativempi.call.PointToPoint;
import org.anam.mpi.nativempi.call.Slots;

/** Completes requests of MPI. */
final class Requests {

  private Requests() {}

  /**
   * Whether a request is complete; then it is gone, and its status is in the slots.
   *
   * @param wait whether to wait for it
   */
  static boolean finish(Slots slots, long request, boolean wait) {
    slots.writeHandle(request);
    if (wait) {
      Failure.check(PointToPoint.await(slots.handle(), slots.status()));
      return true;
    }
    Failure.check(PointToPoint.test(slots.handle(), slots.number(), slots.status()));
    return slots.readNumber() != 0;
  }
}
