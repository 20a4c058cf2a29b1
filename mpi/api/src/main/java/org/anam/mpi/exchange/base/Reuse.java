package org.anam.mpi.exchange.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.array.memory.ElementMemory;
import org.anam.error.AnamException;
import org.anam.message.ArrayHeader;
import org.anam.message.MessageEncoder;

/**
 * The arrays of an earlier value, into which those of a new one are received where type and shape
 * are the same. New memory off the heap costs as much again as receiving into it.
 */
public final class Reuse {

  /** No earlier value. */
  public static final Reuse NONE = new Reuse(null, List.of());

  private final Object earlier;
  private final List<NdArray> arrays;

  private Reuse(Object earlier, List<NdArray> arrays) {
    this.earlier = earlier;
    this.arrays = arrays;
  }

  /** Finds the arrays as sending the value would; a value that cannot be sent has none. */
  public static Reuse of(Object earlier, MessageEncoder encoder) {
    if (earlier == null) {
      return NONE;
    }
    if (earlier instanceof NdArray array) {
      return new Reuse(earlier, List.of(array));
    }
    try {
      encoder.encode(earlier);
      return new Reuse(earlier, new ArrayList<>(encoder.arrays()));
    } catch (AnamException e) {
      return NONE;
    } finally {
      encoder.forget();
    }
  }

  /** Where the array number {@code index} of a message goes. */
  public NdArray target(int index, ArrayHeader header) {
    return index < arrays.size() && header.fits(arrays.get(index))
        ? arrays.get(index)
        : header.allocate();
  }

  /** The value, in the earlier one if both are arrays that fit. */
  @SuppressWarnings("ReferenceEquality") // What was received into itself is there already.
  public Object settle(Object value) {
    return earlier == null || earlier == value ? value : copied(value);
  }

  private Object copied(Object value) {
    if (value instanceof NdArray array
        && earlier instanceof NdArray into
        && array.type() == into.type()
        && Arrays.equals(array.shape(), into.shape())) {
      MessageBundle.copy(array, into);
      return into;
    }
    int length = ElementMemory.length(value);
    if (length >= 0
        && length == ElementMemory.length(earlier)
        && value.getClass() == earlier.getClass()) {
      System.arraycopy(value, 0, earlier, 0, length);
      return earlier;
    }
    return value;
  }
}
