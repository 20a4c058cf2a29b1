package org.anam.mapping.format;

import java.nio.file.Path;
import org.anam.codec.NestingGuard;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.error.Excerpt;

/**
 * The errors of objects that are nested too deeply or contain themselves, in a file.
 *
 * @param file the file that is saved or loaded
 */
public record PlaceErrors(Path file) implements NestingGuard.Errors<Place> {

  /** A path of a thousand groups tells less than its beginning. */
  private static final int PATH_LENGTH = 200;

  @Override
  public AnamException.Builder error(Place place, ErrorCode code, String what) {
    return AnamException.of(code, what)
        .file(file)
        .path(Excerpt.of(place.path(), PATH_LENGTH))
        .member(place.label());
  }

  @Override
  public String name(Place place) {
    return place.label();
  }

  /** The error for a stack that was too small. */
  public AnamException stackIsFull(String group, StackOverflowError cause) {
    return AnamException.of(
            CoreError.TOO_DEEP, "The stack of the thread is too small for what lies in the group")
        .file(file)
        .path(group.startsWith("/") ? group : "/" + group)
        .remedy(
            "Call from a thread with a larger stack (new Thread(null, task, name, 1L << 20)), or keep long chains as a"
                + " list.")
        .cause(cause)
        .build();
  }
}
