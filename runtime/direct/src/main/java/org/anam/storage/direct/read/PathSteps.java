package org.anam.storage.direct.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.read.object.Links;

/** Follows links to objects, through soft links but never into other files. */
final class PathSteps {

  /** As many soft links on the way as the library follows. */
  private static final int MOST_SOFT_LINKS = 16;

  private final FileObjects objects;
  private int softLinks;

  PathSteps(FileObjects objects) {
    this.objects = objects;
  }

  /**
   * The object that a link leads to; null when it leads nowhere, or out of the file.
   *
   * @param group where the link is
   */
  ObjectHeader follow(ObjectHeader group, LinkMessage link) {
    if (link.type() == LinkMessage.HARD) {
      return objects.header(link.address());
    }
    if (link.type() != LinkMessage.SOFT || ++softLinks > MOST_SOFT_LINKS) {
      return null;
    }
    byte[] path = link.target();
    ObjectHeader at = path.length > 0 && path[0] == '/' ? objects.header(objects.root()) : group;
    for (byte[] step : steps(path)) {
      if (!Dataset.isGroup(at)) {
        return null;
      }
      LinkMessage next = Links.of(objects, at).find(step);
      at = next == null ? null : follow(at, next);
      if (at == null) {
        return null;
      }
    }
    return at;
  }

  /** The names in a path; those of no length, and the one of the group itself, do not count. */
  private static List<byte[]> steps(byte[] path) {
    List<byte[]> steps = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= path.length; i++) {
      if (i == path.length || path[i] == '/') {
        boolean isSelf = i - from == 1 && path[from] == '.';
        if (i > from && !isSelf) {
          steps.add(Arrays.copyOfRange(path, from, i));
        }
        from = i + 1;
      }
    }
    return steps;
  }
}
