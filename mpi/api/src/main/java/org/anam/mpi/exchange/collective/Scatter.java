package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.array.JavaArrayType;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.transport.Block;

/**
 * Cuts an array along its first dimension into one part per rank.
 *
 * <p>The root broadcasts kind, element type and shape in a frame of fixed size, all ranks agree
 * that they have room for their part, and one scatter carries the elements.
 */
public final class Scatter {

  /** What HDF5 can hold, and more than anybody has had. */
  static final int MOST_DIMENSIONS = 32;

  private static final int HEAD = 8;
  private static final int FRAME = HEAD + MOST_DIMENSIONS * Long.BYTES;

  private final Peers peers;
  private final Agreement agreement;

  /** Over the ranks of a communicator. */
  public Scatter(Peers peers, Agreement agreement) {
    this.peers = peers;
    this.agreement = agreement;
  }

  /**
   * Scatters.
   *
   * @param earlier an earlier part, whose memory is used if this one fits; or null
   */
  public Object scatter(Object array, int root, Class<?> expected, Object earlier) {
    Throwable error = null;
    NdArray all = null;
    ByteBuffer frame = peers.out(FRAME);
    if (peers.rank() == root) {
      try {
        JavaArrayType kind = JavaArrayType.of(array);
        all = kind.toNdArray(array);
        requireRows(all, "scatter");
        describe(kind, all, frame);
      } catch (AnamException e) {
        error = e;
        frame.put(0, (byte) -1);
      }
    }
    peers.transport().broadcast(Peers.whole(frame), root);
    JavaArrayType kind = null;
    NdArray part = null;
    long[] lengths = null;
    if (frame.get(0) >= 0) {
      kind = JavaArrayType.numbered(frame.get(0));
      try {
        requireKind(kind, expected, root);
        part = allocate(kind, frame, earlier);
        lengths = lengths(frame);
      } catch (RuntimeException | Error e) {
        error = e;
      }
    }
    agreement.settle(error);
    Block whole = all == null ? Block.EMPTY : Block.of(all);
    peers.transport().scatter(whole, lengths, Block.of(part), root);
    return kind.fromNdArray(part);
  }

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  private static void describe(JavaArrayType kind, NdArray array, ByteBuffer frame) {
    frame.put(0, (byte) kind.number());
    frame.put(1, (byte) array.type().ordinal());
    frame.put(2, (byte) (array.isDirect() ? 1 : 0));
    frame.put(3, (byte) array.rank());
    frame.position(HEAD);
    for (long n : array.shape()) {
      frame.putLong(n);
    }
  }

  private NdArray allocate(JavaArrayType kind, ByteBuffer frame, Object earlier) {
    long[] shape = shape(frame);
    shape[0] = new Shares(shape[0], peers.size()).count(peers.rank());
    return kind.memory(earlier, type(frame), frame.get(2) == 1, shape);
  }

  private long[] lengths(ByteBuffer frame) {
    long[] shape = shape(frame);
    long row = type(frame).bytes();
    for (int axis = 1; axis < shape.length; axis++) {
      row *= shape[axis];
    }
    Shares shares = new Shares(shape[0], peers.size());
    long[] lengths = new long[peers.size()];
    for (int rank = 0; rank < lengths.length; rank++) {
      lengths[rank] = shares.count(rank) * row;
    }
    return lengths;
  }

  private static ElementType type(ByteBuffer frame) {
    return TYPES[frame.get(1)];
  }

  /** Asked for often, and each call of values() copies. */
  private static final ElementType[] TYPES = ElementType.values();

  private static long[] shape(ByteBuffer frame) {
    long[] shape = new long[frame.get(3)];
    for (int axis = 0; axis < shape.length; axis++) {
      shape[axis] = frame.getLong(HEAD + axis * Long.BYTES);
    }
    return shape;
  }

  /** What all operations along the first dimension ask for. */
  public static void requireRows(NdArray array, String operation) {
    if (array.rank() == 0) {
      throw AnamException.of(MpiError.NOT_AN_ARRAY, "A 0-d array has no rows to " + operation)
          .build();
    }
    if (array.rank() > MOST_DIMENSIONS) {
      throw AnamException.of(
              MpiError.NOT_AN_ARRAY,
              "An array has " + array.rank() + " dimensions, more than " + MOST_DIMENSIONS)
          .remedy("Join some of the dimensions by reshape(...).")
          .build();
    }
  }

  /** Refuses an array of another kind than the receiving rank asked for. */
  public static void requireKind(JavaArrayType found, Class<?> expected, int root) {
    if (expected != null && !expected.isAssignableFrom(found.type())) {
      throw AnamException.of(
              MpiError.RANKS_DISAGREE,
              "A "
                  + expected.getSimpleName()
                  + " is expected, and rank "
                  + root
                  + " scatters a "
                  + found)
          .build();
    }
  }
}
