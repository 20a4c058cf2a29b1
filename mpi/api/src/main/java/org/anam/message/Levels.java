package org.anam.message;

import org.anam.codec.Codec;
import org.anam.codec.NestingGuard;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;

/**
 * The objects, lists and maps around the current place of a message; reused from message to
 * message. A level is told by the codec of an object, or by what it is.
 */
final class Levels implements NestingGuard.Errors<Object> {

  private static final int WATCHED_FROM = 2;

  private final NestingGuard<Object> guard = new NestingGuard<>(WATCHED_FROM, this);

  /**
   * Goes one level down.
   *
   * @param value what is packed, to be watched for cycles; null when unpacking
   * @param label the codec of an object, or what it is
   */
  void enter(Object value, Object label) {
    guard.enter(value, label);
  }

  void leave() {
    guard.leave();
  }

  /** Forgets what an error has left behind. */
  void clear() {
    guard.clear();
  }

  @Override
  public String name(Object label) {
    return label instanceof Codec<?> codec
        ? codec.descriptor().type().getSimpleName()
        : label.toString();
  }

  /** The innermost object's class; null outside of objects. */
  Class<?> type() {
    for (int i = guard.depth() - 1; i >= 0; i--) {
      if (guard.label(i) instanceof Codec<?> codec) {
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

  @Override
  public AnamException.Builder error(Object label, ErrorCode code, String what) {
    return error(code, what);
  }
}
