package org.anam.mapping.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.NearestName;
import org.anam.mapping.error.MappingError;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/** Finds and makes the groups of objects by their paths, such as {@code run/person}. */
public final class GroupPath {

  private GroupPath() {}

  /** The names of a path; none for the root group. */
  public static List<String> split(String path) {
    String relative = path.startsWith("/") ? path.substring(1) : path;
    List<String> names = new ArrayList<>();
    if (relative.isEmpty()) {
      return names;
    }
    for (String name : relative.split("/", -1)) {
      String problem = Names.problem(name);
      if (problem != null) {
        throw AnamException.of(
                CoreError.BAD_NAME, "The group " + Names.show(path) + " has a name that " + problem)
            .remedy("Name groups as in run/person.")
            .build();
      }
      names.add(name);
    }
    return names;
  }

  /** Goes to the last group but one, making those that are missing, and acts there. */
  public static void make(
      StorageGroup root, List<String> names, BiFunction<StorageGroup, String, Void> action) {
    StorageGroup group = root;
    List<StorageGroup> open = new ArrayList<>();
    try {
      for (String name : names.subList(0, names.size() - 1)) {
        group = step(group, name);
        open.add(group);
      }
      action.apply(group, names.get(names.size() - 1));
    } finally {
      for (int i = open.size() - 1; i >= 0; i--) {
        open.get(i).close();
      }
    }
  }

  private static StorageGroup step(StorageGroup group, String name) {
    StorageGroup.Link link = group.link(name);
    if (link == StorageGroup.Link.NONE) {
      return group.createGroup(name);
    }
    if (link == StorageGroup.Link.GROUP) {
      StorageGroup inner = group.openGroup(name);
      try (var className = inner.openAttribute(Format.CLASS)) {
        if (className == null) {
          return inner;
        }
      }
      inner.close();
    }
    throw AnamException.of(
            StorageError.NAME_TAKEN,
            "The group " + name + " is an object or a dataset, and no other object may lie in it")
        .path(group.path())
        .build();
  }

  /** Goes to the group that holds the last name of a path and acts there; ANAM130 on the way. */
  public static <R> R find(
      StorageGroup root, List<String> names, BiFunction<StorageGroup, String, R> action) {
    StorageGroup group = root;
    List<StorageGroup> open = new ArrayList<>();
    try {
      for (int i = 0; i < names.size(); i++) {
        String name = names.get(i);
        if (group.link(name) == StorageGroup.Link.NONE) {
          throw noSuchGroup(group, name);
        }
        if (i == names.size() - 1) {
          return action.apply(group, name);
        }
        if (group.link(name) != StorageGroup.Link.GROUP) {
          throw noSuchGroup(group, name);
        }
        group = group.openGroup(name);
        open.add(group);
      }
      throw new IllegalArgumentException("The path has no name");
    } finally {
      for (int i = open.size() - 1; i >= 0; i--) {
        open.get(i).close();
      }
    }
  }

  private static AnamException noSuchGroup(StorageGroup group, String name) {
    List<String> groups = groups(group);
    Optional<String> nearest = NearestName.of(name, groups);
    String there =
        groups.isEmpty()
            ? "It has no groups"
            : "It has " + String.join(", ", groups.subList(0, Math.min(20, groups.size())));
    return AnamException.of(MappingError.NO_SUCH_GROUP, "There is no group " + Names.show(name))
        .path(group.path())
        .remedy(there + "." + nearest.map(n -> " Did you mean " + n + "?").orElse(""))
        .build();
  }

  /** The names of the groups in a group. */
  public static List<String> groups(StorageGroup group) {
    List<String> groups = new ArrayList<>();
    for (String name : group.linkNames()) {
      if (group.link(name) == StorageGroup.Link.GROUP) {
        groups.add(name);
      }
    }
    return groups;
  }
}
