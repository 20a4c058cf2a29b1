package org.anam.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import org.anam.error.Argument;

/**
 * A place in a file, step by step, since a path alone does not tell an attribute from a link of the
 * same name.
 *
 * @param parent the group or dataset where it lies; null for the root group
 * @param name the name there; empty for the root group
 * @param attribute whether the name is that of an attribute
 */
public record Location(Location parent, String name, boolean attribute) {

  /** The root group. */
  public static final Location ROOT = new Location(null, "", false);

  /** Refuses a name that is null. */
  public Location {
    Argument.notNull(name, "name");
  }

  /** A group or dataset in this group. */
  public Location link(String linkName) {
    return new Location(this, linkName, false);
  }

  /** An attribute here. */
  public Location attribute(String attributeName) {
    return new Location(this, attributeName, true);
  }

  /** The path in the file, such as {@code /person/age}. */
  public String path() {
    if (parent == null) {
      return "/";
    }
    Deque<String> names = new ArrayDeque<>();
    for (Location at = this; at.parent != null; at = at.parent) {
      names.push(at.name);
    }
    return "/" + String.join("/", names);
  }

  @Override
  public String toString() {
    return path();
  }
}
