package org.anam.mapping;

import java.nio.file.Path;
import org.anam.codec.NestingGuard;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.error.Excerpt;

/**
 * The errors of objects that are nested too deeply or contain themselves, in a file.
 *
 * @param file the file that is saved or loaded
 */
record PlaceErrors(Path file) implements NestingGuard.Errors<Place> {

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
}
