package org.anam.inspect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.anam.error.CoreError;
import org.anam.mapping.load.LoadContext;
import org.anam.storage.StorageGroup;

/**
 * The groups that a description has come through. Links can make one group appear at many places;
 * it is described once, and counted at each place, as a load would read it.
 */
final class GroupCensus {

  private final long most;
  private final Map<String, Visit> byIdentity = new HashMap<>();
  private final Map<String, Visit> byPath = new HashMap<>();
  private final Deque<Visit> open = new ArrayDeque<>();

  GroupCensus(long length) {
    most = LoadContext.mostGroups(length);
  }

  private static final class Visit {
    final String path;
    double groups = 1;
    boolean isOpen = true;

    Visit(String path) {
      this.path = path;
    }
  }

  /**
   * Goes into a group.
   *
   * @return null, or the path at which it has been met before, in which case there is nothing to
   *     leave
   */
  String enter(StorageGroup group, String path) {
    Visit visit = new Visit(path);
    Visit before = byIdentity.putIfAbsent(group.identity(), visit);
    if (before != null) {
      if (!open.isEmpty()) {
        open.peek().groups += before.groups;
      }
      return before.path;
    }
    byPath.put(path, visit);
    open.push(visit);
    return null;
  }

  void leave() {
    Visit visit = open.pop();
    visit.isOpen = false;
    if (!open.isEmpty()) {
      open.peek().groups += visit.groups;
    }
  }

  /** Whether the group that was met at a path has not been left yet. */
  boolean isOpen(String path) {
    return byPath.get(path).isOpen;
  }

  int depth() {
    return open.size();
  }

  /** Adds a problem if the current group has more in it than a load would read. */
  void check(Node.Builder node) {
    double groups = open.peek().groups;
    if (groups > most) {
      node.problem(
          new Problem(
              Problem.Severity.ERROR,
              CoreError.TOO_LARGE,
              node.path(),
              String.format("More groups are linked than the file can hold: %.3g", groups),
              CoreError.TOO_LARGE.remedy()));
    }
  }
}
