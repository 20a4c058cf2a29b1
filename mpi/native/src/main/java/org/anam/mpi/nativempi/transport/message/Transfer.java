package org.anam.mpi.nativempi.transport.message;

/** What comes after the header of a message, at the sender or at the receiver. */
interface Transfer {

  /**
   * Goes on as far as possible.
   *
   * @param wait whether to wait for the other side
   * @return whether all is done
   */
  boolean advance(boolean wait);
}
