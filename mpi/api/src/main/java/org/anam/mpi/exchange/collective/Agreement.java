package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.Peers;

/**
 * How ranks find out together whether all of them can go on, so that none waits for one that
 * cannot.
 */
public final class Agreement {

  private final Peers peers;

  /** Between the ranks of a communicator. */
  public Agreement(Peers peers) {
    this.peers = peers;
  }

  /**
   * Called by all ranks: returns when none has an error, else throws that of the lowest rank which
   * has one, on all ranks. One reduction of eight bytes.
   */
  void settle(Throwable own) {
    long failed = peers.smallest(own == null ? peers.size() : peers.rank())[0];
    if (failed < peers.size()) {
      throw relay((int) failed, own);
    }
  }

  /** The error of one rank, on all ranks; called by all when they know which rank it is. */
  AnamException relay(int failed, Throwable own) {
    if (peers.rank() == failed) {
      AnamException error = Failures.on(failed, own);
      broadcast(failed, Failures.encode(error));
      return error;
    }
    return Failures.decode(broadcast(failed, null));
  }

  /** The error that two ranks passed what does not go together, on all ranks; called by all. */
  AnamException disagreement(int one, int other, String mine, String operation) {
    String first = text(one, mine);
    String second = text(other, mine);
    return AnamException.of(
            MpiError.RANKS_DISAGREE,
            operation
                + " got "
                + first
                + " on rank "
                + one
                + " and "
                + second
                + " on rank "
                + other)
        .build();
  }

  private String text(int rank, String mine) {
    byte[] bytes =
        broadcast(rank, peers.rank() == rank ? mine.getBytes(StandardCharsets.UTF_8) : null);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Bytes of one rank, of any number, at all ranks. */
  private byte[] broadcast(int root, byte[] bytes) {
    ByteBuffer length = peers.out(Integer.BYTES);
    if (bytes != null) {
      length.putInt(0, bytes.length);
    }
    peers.transport().broadcast(Peers.whole(length), root);
    ByteBuffer content = peers.allocate(length.getInt(0));
    if (bytes != null) {
      content.put(0, bytes);
    }
    peers.transport().broadcast(Peers.whole(content), root);
    byte[] result = new byte[content.capacity()];
    content.get(0, result);
    return result;
  }
}
