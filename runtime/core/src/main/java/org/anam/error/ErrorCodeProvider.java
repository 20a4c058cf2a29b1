package org.anam.error;

import java.util.List;

/**
 * Names the error codes of a module; found by {@link java.util.ServiceLoader}, through the class
 * loader of Anam.
 *
 * <p>Codes can be used without it. It is needed where an error arrives as text, from another rank
 * or out of a stream of serialized objects: {@link ErrorCode#of} finds the constant again.
 */
public interface ErrorCodeProvider {

  /** The codes, usually {@code List.of(MyError.values())}. */
  List<ErrorCode> codes();
}
