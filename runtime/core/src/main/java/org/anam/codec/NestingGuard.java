package org.anam.codec;

import java.util.Arrays;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;

/**
 * The objects, lists and maps around the current place of a save, load or message. Stops cycles,
 * and depths that would exhaust the thread's stack. Not thread-safe; can be used over and over.
 *
 * @param <L> what tells a level from others in errors
 */
public final class NestingGuard<L> {

  private final int watchedFrom;
  private final Errors<L> errors;
  private Object[] values = new Object[16];
  private Object[] labels = new Object[16];
  private int depth;

  /**
   * How the errors of a carrier name its places.
   *
   * @param <L> what tells a level from others
   */
  public interface Errors<L> {

    /** An error where a level begins. */
    AnamException.Builder error(L label, ErrorCode code, String what);

    /** The level's name on the way from an object to itself. */
    String name(L label);
  }

  /**
   * At depth 0.
   *
   * @param watchedFrom the first depth whose values are watched for cycles. Storing a reference
   *     costs the garbage collector's barrier each time; a cycle that begins further up comes by
   *     again further down
   * @param errors makes the errors
   */
  public NestingGuard(int watchedFrom, Errors<L> errors) {
    this.watchedFrom = watchedFrom;
    this.errors = errors;
  }

  /**
   * Goes one level down.
   *
   * @param value what is written, to be watched for cycles; null when reading
   * @param label the new level's
   * @throws AnamException ANAM142 when the value lies in itself; ANAM127 when there are {@link
   *     Depth#LIMIT} levels already, or the stack has no room for more
   */
  @SuppressWarnings("ReferenceEquality") // equal objects are no cycle, the same one is
  public void enter(Object value, L label) {
    int level = depth;
    boolean watched = value != null && level >= watchedFrom;
    if (watched) {
      for (int i = level - 1; i >= watchedFrom; i--) {
        if (values[i] == value) {
          throw cycle(i, label);
        }
      }
    }
    if (level >= Depth.CHECKED_FROM) {
      checkDepth(level, label);
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

  /** Goes one level up. */
  public void leave() {
    int level = --depth;
    if (level >= watchedFrom && values[level] != null) {
      values[level] = null;
    }
  }

  /** Forgets what an error has left behind. */
  public void clear() {
    while (depth > 0) {
      leave();
    }
  }

  /** How many levels there are. */
  public int depth() {
    return depth;
  }

  /** The label of a level; the outermost has the number 0. */
  @SuppressWarnings("unchecked") // only such labels are stored
  public L label(int level) {
    return (L) labels[level];
  }

  private void checkDepth(int level, L label) {
    if (level >= Depth.LIMIT) {
      throw errors
          .error(
              label,
              CoreError.TOO_DEEP,
              "Objects are nested more than " + Depth.LIMIT + " levels deep")
          .build();
    }
    if (level % Depth.CHECKED_EVERY == 0 && !Depth.isLeft()) {
      throw errors
          .error(
              label,
              CoreError.TOO_DEEP,
              "The thread's stack has no room for more than " + level + " levels")
          .remedy(
              "Keep long chains as a list, or call from a thread with a larger stack; up to "
                  + Depth.LIMIT
                  + " levels are followed.")
          .build();
    }
  }

  private AnamException cycle(int first, L label) {
    StringBuilder way = new StringBuilder();
    for (int i = first + 1; i < depth; i++) {
      way.append(errors.name(label(i))).append(" -> ");
    }
    String type = values[first].getClass().getName();
    return errors
        .error(
            label,
            CoreError.CYCLE,
            "An object of " + type + " contains itself, through " + way + errors.name(label))
        .build();
  }
}
