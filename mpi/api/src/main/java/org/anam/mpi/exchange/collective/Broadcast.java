package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.message.ArrayHeader;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.base.Reuse;
import org.anam.mpi.transport.Block;

/**
 * One value from the root to all ranks: a frame, the rest of the header if it is long, the
 * agreement that every rank can read it, and the large arrays, one broadcast each. Where there are
 * such arrays and classes or enums, only reading shows whether a rank refuses the values, and the
 * ranks agree once more.
 */
public final class Broadcast {

  private final Peers peers;
  private final Agreement agreement;
  private final MessageCoders coders;
  private final BroadcastFrame frame;

  /** Over the ranks of a communicator. */
  public Broadcast(Peers peers, Agreement agreement, MessageCoders coders) {
    this.peers = peers;
    this.agreement = agreement;
    this.coders = coders;
    frame = new BroadcastFrame(peers.allocate(BroadcastFrame.BYTES));
  }

  /**
   * Broadcasts.
   *
   * @param value the value at the root; elsewhere an earlier value to receive into, if {@code into}
   * @param expected the class that this rank expects, or null
   */
  public Object bcast(Object value, int root, Class<?> expected, boolean into) {
    return peers.rank() == root
        ? give(value, root, expected)
        : take(root, expected, into ? Reuse.of(value, coders.encoder()) : Reuse.NONE);
  }

  private Object give(Object value, int root, Class<?> expected) {
    MessageEncoder encoder = coders.encoder();
    try {
      give(encoder, encode(encoder, frame, value, root, expected), root);
    } finally {
      encoder.forget();
    }
    return value;
  }

  private void give(MessageEncoder encoder, Throwable error, int root) {
    peers.transport().broadcast(Peers.whole(frame.buffer()), root);
    if (!frame.isFailure() && !frame.isWhole()) {
      for (ByteBuffer segment : encoder.segments()) {
        peers.transport().broadcast(Block.of(segment), root);
      }
    }
    agreement.settle(error);
    for (NdArray array : encoder.arrays()) {
      peers.transport().broadcast(Block.of(array), root);
    }
    if (isReadLate(encoder.segments(), encoder.arrays())) {
      agreement.settle(null);
    }
  }

  /** Whether a rank may still refuse the message when its header has been agreed upon. */
  static boolean isReadLate(List<ByteBuffer> segments, List<NdArray> arrays) {
    return !arrays.isEmpty() && MessageDecoder.namesTypes(segments.get(0));
  }

  /** Fills the frame at the root; gives what is wrong, or null. */
  static Throwable encode(
      MessageEncoder encoder, BroadcastFrame frame, Object value, int root, Class<?> expected) {
    try {
      encoder.encode(value);
      frame.put(encoder.segments());
    } catch (RuntimeException | Error e) {
      frame.putFailure();
      return e;
    }
    return mismatch(value, root, expected);
  }

  /** What is wrong with the root's own value; null if nothing is. */
  public static AnamException mismatch(Object value, int root, Class<?> expected) {
    if (value == null || expected == null || expected.isInstance(value)) {
      return null;
    }
    return AnamException.of(
            MpiError.RANKS_DISAGREE,
            "A "
                + expected.getTypeName()
                + " is expected, and rank "
                + root
                + " broadcasts a "
                + value.getClass().getTypeName())
        .build();
  }

  private Object take(int root, Class<?> expected, Reuse reuse) {
    try {
      return reuse.settle(receive(root, expected, reuse));
    } finally {
      coders.decoder().forget();
    }
  }

  private Object receive(int root, Class<?> expected, Reuse reuse) {
    peers.transport().broadcast(Peers.whole(frame.buffer()), root);
    Throwable error = null;
    Incoming incoming = null;
    Object value = null;
    List<ByteBuffer> segments = List.of();
    List<NdArray> arrays = new ArrayList<>();
    if (!frame.isFailure()) {
      segments = frame.isWhole() ? frame.whole() : frame.allocate(peers);
      if (!frame.isWhole()) {
        for (ByteBuffer segment : segments) {
          peers.transport().broadcast(Block.of(segment), root);
        }
      }
      try {
        incoming = MessageCoders.open(coders.decoder(), segments, expected, root, Failures.NO_TAG);
        allocate(incoming, reuse, arrays);
        if (arrays.isEmpty()) {
          value = MessageCoders.read(incoming, arrays, root, Failures.NO_TAG);
        }
      } catch (RuntimeException | Error e) {
        error = e;
      }
    }
    agreement.settle(error);
    for (NdArray array : arrays) {
      peers.transport().broadcast(Block.of(array), root);
    }
    return arrays.isEmpty() ? value : late(incoming, segments, arrays, root);
  }

  /** Reads what could not be read before its arrays were there. */
  private Object late(
      Incoming incoming, List<ByteBuffer> segments, List<NdArray> arrays, int root) {
    if (!isReadLate(segments, arrays)) {
      return MessageCoders.read(incoming, arrays, root, Failures.NO_TAG);
    }
    Object value = null;
    Throwable error = null;
    try {
      value = MessageCoders.read(incoming, arrays, root, Failures.NO_TAG);
    } catch (RuntimeException | Error e) {
      error = e;
    }
    agreement.settle(error);
    return value;
  }

  static void allocate(Incoming incoming, Reuse reuse, List<NdArray> arrays) {
    for (ArrayHeader header : incoming.arrays()) {
      arrays.add(reuse.target(arrays.size(), header));
    }
  }
}
