package org.anam.mpi.exchange.collective;

import java.nio.ByteBuffer;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.exchange.array.Combination;
import org.anam.mpi.exchange.array.JavaArrayType;
import org.anam.mpi.exchange.array.OrderedBits;
import org.anam.mpi.exchange.array.Reducible;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/**
 * Combines arrays element by element: by the message-passing system where it can, else along a
 * binomial tree in Java. One small reduction before that finds out whether the arrays are alike.
 */
public final class Reduce {

  /** How many reductions of one number each communicator begins with that compare the ranks. */
  static final int COMPARED_NUMBERS = 100;

  private static final int TAG = 0;

  private final boolean alwaysCompares = Boolean.getBoolean("anam.mpi.check");
  private final Peers peers;
  private final Agreement agreement;
  private int compared;

  /** Over the ranks of a communicator. */
  public Reduce(Peers peers, Agreement agreement) {
    this.peers = peers;
    this.agreement = agreement;
  }

  /**
   * Combines at the root, or everywhere.
   *
   * @param root the root; -1 for all ranks
   * @return the result; null where it is not wanted
   */
  public Object reduce(Object value, Operator operator, int root) {
    Reducible mine = agreed(value, operator, root < 0 ? "allreduce" : "reduce");
    NdArray from = mine.array();
    boolean ordered = OrderedBits.serve(from.type(), operator);
    NdArray result = combined(ordered ? OrderedBits.of(from, operator) : from, operator, root);
    if (result == null) {
      return null;
    }
    return mine.back(ordered ? OrderedBits.numbers(result, from.type()) : result);
  }

  private NdArray combined(NdArray from, Operator operator, int root) {
    ElementType type = carried(from.type(), operator);
    if (!peers.transport().reduces(type, operator)) {
      return tree(from, operator, root);
    }
    if (root >= 0 && peers.rank() != root) {
      peers.transport().reduce(Block.of(from), Block.EMPTY, type, operator, root);
      return null;
    }
    NdArray into = JavaArrayType.newMemory(from.type(), from.isDirect(), from.shape());
    if (root < 0) {
      peers.transport().allreduce(Block.of(from), Block.of(into), type, operator);
    } else {
      peers.transport().reduce(Block.of(from), Block.of(into), type, operator, root);
    }
    return into;
  }

  /** One whole number, at all ranks. */
  public long number(long value, Operator operator) {
    if (!peers.transport().reduces(ElementType.INT64, operator)) {
      return (Long) reduce(value, operator, -1);
    }
    if (comparesNumbers()) {
      agreed(value, operator, "allreduce");
    }
    return bits(value, ElementType.INT64, operator);
  }

  /** One floating-point number, at all ranks. */
  public double number(double value, Operator operator) {
    boolean ordered = OrderedBits.serve(ElementType.FLOAT64, operator);
    ElementType carrier = ordered ? ElementType.INT64 : ElementType.FLOAT64;
    if (!peers.transport().reduces(carrier, operator)) {
      return (Double) reduce(value, operator, -1);
    }
    if (comparesNumbers()) {
      agreed(value, operator, "allreduce");
    }
    if (ordered) {
      return OrderedBits.number(bits(OrderedBits.of(value, operator), carrier, operator));
    }
    return Double.longBitsToDouble(bits(Double.doubleToRawLongBits(value), carrier, operator));
  }

  /**
   * Whether the ranks compare what they pass before they reduce one number. It costs as much as the
   * reduction itself, so it is done where a program shows its mistakes: at the beginning.
   */
  private boolean comparesNumbers() {
    if (compared < COMPARED_NUMBERS) {
      compared++;
      return true;
    }
    return alwaysCompares;
  }

  private long bits(long bits, ElementType type, Operator operator) {
    ByteBuffer from = peers.out(Long.BYTES).putLong(0, bits);
    ByteBuffer into = peers.in(Long.BYTES);
    peers.transport().allreduce(Peers.whole(from), Peers.whole(into), type, operator);
    return into.getLong(0);
  }

  /** The type as which the system adds or orders the elements just as well. */
  private ElementType carried(ElementType type, Operator operator) {
    if (type == ElementType.BOOL) {
      return ElementType.INT8;
    }
    boolean wraps = operator == Operator.SUM || operator == Operator.PRODUCT;
    if (peers.transport().reduces(type, operator)) {
      return type;
    }
    return switch (type) {
      case COMPLEX64, COMPLEX128 -> operator == Operator.SUM ? type.component() : type;
      case UINT8 -> wraps ? ElementType.INT8 : type;
      case UINT16 -> wraps ? ElementType.INT16 : type;
      case UINT32 -> wraps ? ElementType.INT32 : type;
      case UINT64 -> wraps ? ElementType.INT64 : type;
      default -> type;
    };
  }

  /** The value as an array whose elements the operator can combine. */
  public static Reducible require(Object value, Operator operator) {
    Reducible mine = Reducible.of(value);
    ElementType type = mine.array().type();
    if (!Combination.exists(type, operator)) {
      throw AnamException.of(
              MpiError.BAD_REDUCTION, operator + " means nothing for elements of type " + type)
          .build();
    }
    return mine;
  }

  private Reducible agreed(Object value, Operator operator, String operation) {
    Throwable error = null;
    Reducible mine = null;
    long hash = 0;
    try {
      mine = require(value, operator);
      hash = hash(mine.array(), operator);
    } catch (AnamException e) {
      error = e;
    }
    // Where nobody failed, the smallest hash and the greatest are equal if all are.
    long failed = error == null ? peers.size() : peers.rank();
    long[] smallest = peers.smallest(failed, hash, ~hash);
    if (smallest[0] < peers.size()) {
      throw agreement.relay((int) smallest[0], error);
    }
    if (smallest[1] != ~smallest[2]) {
      throw disagreement(mine, operator, hash, operation);
    }
    return mine;
  }

  /** Rank 0 is the one that the others compare themselves with. */
  private AnamException disagreement(
      Reducible mine, Operator operator, long hash, String operation) {
    ByteBuffer frame = peers.out(Long.BYTES).putLong(0, hash);
    peers.transport().broadcast(Peers.whole(frame), 0);
    boolean differs = frame.getLong(0) != hash;
    int other = (int) peers.smallest(differs ? peers.rank() : peers.size())[0];
    return agreement.disagreement(0, other, operator + " of " + mine.describe(), operation);
  }

  @SuppressWarnings("EnumOrdinal") // All ranks run one build, which messages check too.
  private static long hash(NdArray array, Operator operator) {
    long hash = 31L * array.type().ordinal() + operator.ordinal();
    for (long n : array.shape()) {
      hash = (hash ^ n) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 32;
    }
    return hash * 31 + array.rank();
  }

  /** Rank r takes from r + 1, r + 2, r + 4 ... and then hands on; counted from the root. */
  private NdArray tree(NdArray from, Operator operator, int root) {
    Transport own = peers.own();
    Combination combination = new Combination(from.type(), operator);
    NdArray sum = from.isDirect() ? from.toHeap() : from.copy();
    NdArray other = NdArray.zeros(from.type(), from.shape());
    int top = Math.max(root, 0);
    int place = Math.floorMod(peers.rank() - top, peers.size());
    for (int step = 1; step < peers.size(); step <<= 1) {
      if ((place & step) != 0) {
        own.send(Block.of(sum), Math.floorMod(place - step + top, peers.size()), TAG);
        break;
      }
      if (place + step < peers.size()) {
        own.receive(Block.of(other), Math.floorMod(place + step + top, peers.size()), TAG);
        combination.combine(sum, other);
      }
    }
    if (root < 0) {
      peers.transport().broadcast(Block.of(sum), top);
    } else if (peers.rank() != root) {
      return null;
    }
    return from.isDirect() ? sum.toDirect() : sum;
  }
}
