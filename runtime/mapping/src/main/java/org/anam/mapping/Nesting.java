package org.anam.mapping;

import java.nio.file.Path;
import java.util.Arrays;
import org.anam.codec.Depth;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.Excerpt;

/**
 * The objects, lists and maps between the start of a save or load and the current place. Stops
 * cycles, and depths that would exhaust the thread's stack.
 */
final class Nesting {

  private final Path file;
  private Object[] values = new Object[16];
  private Place[] places = new Place[16];
  private int depth;

  Nesting(Path file) {
    this.file = file;
  }

  /**
   * Goes one level down.
   *
   * @param value what is saved, to be watched for cycles; null when loading
   */
  @SuppressWarnings("ReferenceEquality") // equal objects are no cycle, the same one is
  void enter(Object value, Place place) {
    if (value != null) {
      for (int i = depth - 1; i >= 0; i--) {
        if (values[i] == value) {
          throw cycle(i, place);
        }
      }
    }
    if (depth == Depth.LIMIT) {
      throw tooDeep("Objects are nested more than " + Depth.LIMIT + " levels deep", place).build();
    }
    if (depth >= Depth.CHECKED_FROM && depth % Depth.CHECKED_EVERY == 0 && !Depth.isLeft()) {
      throw tooDeep("The thread's stack has no room for more than " + depth + " levels", place)
          .remedy(
              "Keep long chains as a list, or call from a thread with a larger stack; up to "
                  + Depth.LIMIT
                  + " levels are followed.")
          .build();
    }
    if (depth == values.length) {
      values = Arrays.copyOf(values, 2 * depth);
      places = Arrays.copyOf(places, 2 * depth);
    }
    values[depth] = value;
    places[depth] = place;
    depth++;
  }

  void leave() {
    depth--;
    values[depth] = null;
    places[depth] = null;
  }

  private AnamException.Builder tooDeep(String what, Place place) {
    return AnamException.of(CoreError.TOO_DEEP, what)
        .file(file)
        .path(shorten(place.path()))
        .member(place.label());
  }

  private AnamException cycle(int first, Place place) {
    StringBuilder members = new StringBuilder();
    for (int i = first + 1; i < depth; i++) {
      members.append(places[i].label()).append(" -> ");
    }
    members.append(place.label());
    return AnamException.of(
            CoreError.CYCLE,
            "An object of "
                + values[first].getClass().getName()
                + " contains itself, through "
                + members)
        .file(file)
        .path(shorten(place.path()))
        .member(place.label())
        .build();
  }

  /** A path of a thousand groups tells less than its beginning. */
  private static String shorten(String path) {
    return Excerpt.of(path, 200);
  }
}
