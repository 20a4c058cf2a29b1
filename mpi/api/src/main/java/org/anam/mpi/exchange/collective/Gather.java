package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.mpi.exchange.array.JavaArrayType;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.transport.Block;

/**
 * Joins one array per rank along the first dimension.
 *
 * <p>The ranks' digests go to the root, which broadcasts its verdict; then one gather carries the
 * elements. Where every rank gets the result, every rank gets all digests and judges by itself.
 */
public final class Gather {

  private final Peers peers;
  private final Agreement agreement;

  /** Over the ranks of a communicator. */
  public Gather(Peers peers, Agreement agreement) {
    this.peers = peers;
    this.agreement = agreement;
  }

  /**
   * All rows at the root; null elsewhere.
   *
   * @param earlier an earlier result, whose memory is used if this one fits; or null
   */
  public Object gather(Object array, int root, Object earlier) {
    Part part = new Part(array, "gather", earlier);
    part.digest.put(peers.out(Digest.BYTES));
    ByteBuffer digests = peers.everyRanksAt(root, peers.out(Digest.BYTES), Digest.BYTES);
    ByteBuffer frame = peers.out(Verdict.BYTES);
    NdArray all = null;
    if (digests != null) {
      Verdict verdict = Verdict.of(list(digests), root);
      if (verdict.outcome() == Verdict.Outcome.FINE) {
        try {
          all = part.allocate(rows(digests), part.array.shape());
        } catch (RuntimeException | Error e) {
          part.error = e;
          verdict = new Verdict(Verdict.Outcome.FAILED, root, 0);
        }
      }
      verdict.put(frame);
    }
    peers.transport().broadcast(Peers.whole(frame), root);
    Verdict verdict = Verdict.get(frame);
    require(verdict, part, "gather");
    if (verdict.outcome() == Verdict.Outcome.SHAPE_UNKNOWN) {
      all = allocate(part, digests, shape(verdict.one(), part.array));
    }
    if (digests == null) {
      peers.transport().gather(Block.of(part.array), Block.EMPTY, new long[0], root);
      return null;
    }
    peers.transport().gather(Block.of(part.array), Block.of(all), lengths(digests, all), root);
    return part.kind.fromNdArray(all);
  }

  /** All rows at every rank. */
  public Object allgather(Object array, Object earlier) {
    Part part = new Part(array, "allgather", earlier);
    part.digest.put(peers.out(Digest.BYTES));
    ByteBuffer digests = peers.everyRanks(peers.out(Digest.BYTES), Digest.BYTES);
    Verdict verdict = Verdict.of(list(digests), -1);
    require(verdict, part, "allgather");
    boolean unknown = verdict.outcome() == Verdict.Outcome.SHAPE_UNKNOWN;
    long[] shape = unknown ? shape(verdict.one(), part.array) : part.array.shape();
    NdArray all = allocate(part, digests, shape);
    peers.transport().allgather(Block.of(part.array), Block.of(all), lengths(digests, all));
    return part.kind.fromNdArray(all);
  }

  private void require(Verdict verdict, Part part, String operation) {
    if (verdict.outcome() == Verdict.Outcome.FAILED) {
      throw agreement.relay(verdict.one(), part.error);
    }
    if (verdict.outcome() == Verdict.Outcome.DISAGREED) {
      throw agreement.disagreement(
          verdict.one(), verdict.other(), part.kind.describe(part.array), operation);
    }
  }

  /** Allocates the result, which all ranks agree that they can. */
  private NdArray allocate(Part part, ByteBuffer digests, long[] shape) {
    NdArray all = null;
    try {
      all = digests == null ? null : part.allocate(rows(digests), shape);
    } catch (RuntimeException | Error e) {
      part.error = e;
    }
    agreement.settle(part.error);
    return all;
  }

  /** The shape of one rank's part, at all ranks; called by all. */
  private long[] shape(int witness, NdArray mine) {
    long[] shape = mine.shape();
    ByteBuffer frame = peers.out(shape.length * Long.BYTES);
    for (long n : shape) {
      frame.putLong(n);
    }
    peers.transport().broadcast(Peers.whole(frame), witness);
    for (int axis = 0; axis < shape.length; axis++) {
      shape[axis] = frame.getLong(axis * Long.BYTES);
    }
    return shape;
  }

  private Digest[] list(ByteBuffer digests) {
    Digest[] list = new Digest[peers.size()];
    for (int rank = 0; rank < list.length; rank++) {
      list[rank] = Digest.get(digests, rank);
    }
    return list;
  }

  private long rows(ByteBuffer digests) {
    long rows = 0;
    for (int rank = 0; rank < peers.size(); rank++) {
      rows += digests.getLong(rank * Digest.BYTES);
    }
    return rows;
  }

  private long[] lengths(ByteBuffer digests, NdArray all) {
    long row = all.type().bytes();
    long[] shape = all.shape();
    for (int axis = 1; axis < shape.length; axis++) {
      row *= shape[axis];
    }
    long[] lengths = new long[peers.size()];
    for (int rank = 0; rank < lengths.length; rank++) {
      lengths[rank] = row * digests.getLong(rank * Digest.BYTES);
    }
    return lengths;
  }

  /** What this rank contributes; an array, or the error that it has none. */
  private static final class Part {

    private JavaArrayType kind;
    private NdArray array;
    private Digest digest;
    private final Object earlier;
    private Throwable error;

    Part(Object given, String operation, Object earlier) {
      this.earlier = earlier;
      try {
        kind = JavaArrayType.of(given);
        array = kind.toNdArray(given);
        Scatter.requireRows(array, operation);
        digest = Digest.of(array);
      } catch (AnamException e) {
        error = e;
        digest = Digest.FAILED;
      }
    }

    NdArray allocate(long rows, long[] rowShape) {
      long[] shape = rowShape.clone();
      shape[0] = rows;
      return kind.memory(earlier, array.type(), array.isDirect(), shape);
    }
  }
}
