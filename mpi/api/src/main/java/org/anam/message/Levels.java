package org.anam.message;

import java.util.Arrays;
import org.anam.codec.Codec;
import org.anam.codec.Depth;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;

/**
 * The objects, lists and maps around the current place, with the limits that files have too: {@link
 * Depth}. Knows no places in a file, and is reused from message to message.
 */
final class Levels {

  /**
   * Values further up are not watched for cycles, for storing a reference costs the garbage
   * collector's barrier each time. A cycle that begins there comes by again further down.
   */
  private static final int WATCHED_FROM = 2;

  private Object[] values = new Object[16];
  private Object[] labels = new Object[16];
  private int depth;

  /**
   * Goes one level down.
   *
   * @param value what is packed, to be watched for cycles; null when unpacking
   * @param label the codec of an object, or what it is
   */
  @SuppressWarnings("ReferenceEquality") // equal objects are no cycle, the same one is
  void enter(Object value, Object label) {
    int level = depth;
    boolean watched = value != null && level >= WATCHED_FROM;
    if (watched) {
      for (int i = level - 1; i >= WATCHED_FROM; i--) {
        if (values[i] == value) {
          throw cycle(i, label);
        }
      }
    }
    if (level >= Depth.CHECKED_FROM) {
      checkDepth(level);
    }
    if (level == values.length) {
      values = Arrays.copyOf(values, 2 * level);
      labels = Arrays.copyOf(labels, 2 * level);
    }
    if (watched) {
      values[level] = value;
    }
    if (labels[level] != label) {
      labels[level] = label; // storing what is there costs the garbage collector's barrier
    }
    depth = level + 1;
  }

  void leave() {
    int level = --depth;
    if (level >= WATCHED_FROM && values[level] != null) {
      values[level] = null;
    }
  }

  /** Forgets what an error has left behind. */
  void clear() {
    while (depth > 0) {
      leave();
    }
  }

  private void checkDepth(int level) {
    if (level >= Depth.LIMIT) {
      throw error(
              CoreError.TOO_DEEP,
              "Objects lie in each other more than " + Depth.LIMIT + " levels deep")
          .build();
    }
    if (level % Depth.CHECKED_EVERY == 0 && !Depth.isLeft()) {
      throw error(
              CoreError.TOO_DEEP,
              "The thread's stack has no room for more than " + level + " levels")
          .remedy(
              "Keep long chains as a list, or call from a thread with a larger stack; up to "
                  + Depth.LIMIT
                  + " levels are followed.")
          .build();
    }
  }

  private AnamException cycle(int first, Object label) {
    StringBuilder way = new StringBuilder();
    for (int i = first + 1; i < depth; i++) {
      way.append(name(labels[i])).append(" -> ");
    }
    return error(
            CoreError.CYCLE,
            "An object of "
                + values[first].getClass().getName()
                + " contains itself, through "
                + way
                + name(label))
        .build();
  }

  private static String name(Object label) {
    return label instanceof Codec<?> codec
        ? codec.descriptor().type().getSimpleName()
        : label.toString();
  }

  /** The innermost object's class; null outside of objects. */
  Class<?> type() {
    for (int i = depth - 1; i >= 0; i--) {
      if (labels[i] instanceof Codec<?> codec) {
        return codec.descriptor().type();
      }
    }
    return null;
  }

  /** An error inside the innermost object. */
  AnamException.Builder error(ErrorCode code, String what) {
    Class<?> type = type();
    return AnamException.of(code, what).member(type == null ? null : type.getSimpleName());
  }
}
