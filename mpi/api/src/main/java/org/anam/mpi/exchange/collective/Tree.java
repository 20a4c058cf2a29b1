package org.anam.mpi.exchange.collective;

import java.util.function.BinaryOperator;
import org.anam.mpi.exchange.base.Delivery;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.point.Messenger;
import org.anam.mpi.transport.Transport;

/**
 * Combines values by an operator of the program's, along a binomial tree that keeps the order of
 * the ranks: rank r joins what it has of the ranks from r on with what r + 1, r + 2, r + 4 ... have
 * of those from them on.
 */
public final class Tree {

  private static final int VALUE = 4;
  private static final int NOTHING = 5;

  private final Peers peers;
  private final Agreement agreement;
  private final Broadcast broadcast;
  private final Messenger own;

  /** Over the ranks of a communicator, with a messenger whose messages no program receives. */
  public Tree(Peers peers, Agreement agreement, Broadcast broadcast, Messenger own) {
    this.peers = peers;
    this.agreement = agreement;
    this.broadcast = broadcast;
    this.own = own;
  }

  /** The result at the root, or everywhere if the root is -1; null where it is not wanted. */
  public Object reduce(Object value, BinaryOperator<Object> operator, int root) {
    Object sum = value;
    Throwable error = null;
    boolean whole = true;
    int rank = peers.rank();
    for (int step = 1; step < peers.size(); step <<= 1) {
      if ((rank & step) != 0) {
        Throwable unsent = whole ? send(sum, rank - step) : null;
        if (!whole || unsent != null) {
          own.send(null, rank - step, NOTHING);
        }
        error = error == null ? unsent : error;
        break;
      }
      if (rank + step < peers.size()) {
        try {
          Delivery theirs = own.receive(rank + step, Transport.ANY, null, null);
          whole &= theirs.envelope().tag() == VALUE;
          if (whole) {
            sum = operator.apply(sum, theirs.value());
          }
        } catch (RuntimeException | Error e) {
          error = error == null ? e : error;
          whole = false;
        }
      }
    }
    agreement.settle(error);
    if (root < 0) {
      return broadcast.bcast(sum, 0, null, false);
    }
    if (root == 0) {
      return rank == 0 ? sum : null;
    }
    return handOn(sum, root);
  }

  /** The result lies at rank 0, and another one wants it. */
  private Object handOn(Object sum, int root) {
    Object result = null;
    Throwable error = null;
    if (peers.rank() == 0) {
      error = send(sum, root);
      if (error != null) {
        own.send(null, root, NOTHING);
      }
    } else if (peers.rank() == root) {
      try {
        result = own.receive(0, Transport.ANY, null, null).value();
      } catch (RuntimeException | Error e) {
        error = e;
      }
    }
    agreement.settle(error);
    return result;
  }

  /** A value that cannot be packed is found out before any of it is sent. */
  private Throwable send(Object value, int destination) {
    try {
      own.send(value, destination, VALUE);
      return null;
    } catch (RuntimeException | Error e) {
      return e;
    }
  }
}
